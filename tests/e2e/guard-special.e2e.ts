// Publishing that is more than typing and pressing: keys in a comment, reposts, pictures.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noticeWords } from '../../lib/words/notices.ts';
import { open, press, settled } from './harness/composer.ts';
import { approve, chipShows, decided, editorText, postAfterFix, postsAfter, UNKIND, words } from './harness/guarded.ts';
import { inGuardedTab, page, posts, running } from './harness/guarded-tab.ts';
import { browserName } from './harness/session.ts';
import * as on from './harness/surfaces.ts';
import { pressInWarning, traces, warningGone, warningOpen, warningSays } from './harness/warning.ts';

const CLEAR = 'Sports day is on Friday';
const PICTURE = fileURLToPath(new URL('../fixtures/pictures/astronaut.jpg', import.meta.url));

inGuardedTab();

describe('keys in a comment', () => {
  test('Enter picks a name from the list and sends nothing; the next Enter is held', async () => {
    const composer = await open(page, on.fbComment);
    await composer.type(`${UNKIND} @Ca`);
    await page.waitForSelector('[role=listbox] [role=option]', { visible: true });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (css) => document.querySelector(css)?.textContent?.includes('Carys Penry'),
      {},
      on.fbComment.editor,
    );
    expect(posts()).toEqual([]);
    expect(await warningOpen(page)).toBe(false);
    await page.keyboard.press('Enter');
    await warningSays(page);
    expect(posts()).toEqual([]);
  });

  test('Shift+Enter makes a line', async () => {
    const composer = await open(page, on.fbComment);
    await composer.type(`${UNKIND}\nsecond line`);
    expect(await warningOpen(page)).toBe(false);
    expect(await editorText(page, on.fbComment.editor)).toBe(`${UNKIND}\nsecond line`);
  });
});

describe('an input method', () => {
  const surfaces = [on.xHome, on.xMobile, on.fbPost, on.fbComment];

  // Firefox's driver has no way to compose.
  test.runIf(browserName === 'chromium').each(surfaces)(
    '$name: its Enter publishes nothing and no letter is lost; the next gesture is held',
    async (surface) => {
      const composer = await open(page, surface);
      await composer.type(`${UNKIND} `);
      const client = await page.createCDPSession();
      for (const text of ['に', 'にほ', 'にほん'])
        await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await client.send('Input.insertText', { text: '日本' });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      await client.detach();
      await composer.type(' ŵ');
      expect(await warningOpen(page)).toBe(false);
      expect(posts()).toEqual([]);
      await composer.publish(surface === on.fbComment ? 'enter' : surface === on.fbPost ? 'mouse' : 'ctrl-enter');
      await warningSays(page, words.decide.title);
      expect(posts()).toEqual([]);
      await approve(page);
      expect(await postsAfter(running, page)).toMatchObject([{ text: `${UNKIND} 日本 ŵ` }]);
    },
  );

  // Events made by script, as a page sees them at a composition's end: all that can be had in both browsers.
  test.each(surfaces)('$name: Enter within a composition is left to the page', async (surface) => {
    const composer = await open(page, surface);
    await composer.type(UNKIND);
    const reached = await page.$eval(surface.editor, (e) => {
      let seen = false;
      e.addEventListener('keydown', () => (seen = true), { capture: true, once: true });
      const shape = { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, cancelable: true, composed: true };
      e.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      e.dispatchEvent(new KeyboardEvent('keydown', shape));
      e.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
      return seen;
    });
    expect(reached).toBe(true);
    await settled(page);
    expect(await warningOpen(page)).toBe(false);
    expect(posts()).toEqual([]);
    expect(await editorText(page, surface.editor)).toContain(UNKIND);
  });
});

describe('publishing without an editor', () => {
  const followsPupil = async () => {
    await press(page, '[data-testid$="-follow"]');
    await warningSays(page);
    expect(posts()).toEqual([]);
    await approve(page);
    expect(await postsAfter(running, page)).toMatchObject([{ operation: 'friendships/create', about: '3002' }]);
  };
  const passesOwnProfile = async () => {
    await page.goto('https://x.com/MrsTudorHist?as=linked');
    await page.waitForSelector('[data-testid="UserDescription"]');
    await press(page, '[data-testid="AppTabBar_Home_Link"]');
  };

  test('a pupil followed from an account whose profile names the school is asked about', async () => {
    await passesOwnProfile();
    await press(page, 'article a[href="/sion_y12"]');
    await followsPupil();
  });

  test('the profile is remembered when pages are loaded anew', async () => {
    await passesOwnProfile();
    await page.goto('https://x.com/sion_y12?as=linked');
    await followsPupil();
  });

  test('followed from an account that has nothing to do with the school: silence', async () => {
    await page.goto('https://x.com/hugh_on_hills?as=unlinked');
    await page.waitForSelector('[data-testid="UserDescription"]');
    await press(page, '[data-testid="AppTabBar_Home_Link"]');
    await press(page, 'article a[href="/sion_y12"]');
    await press(page, '[data-testid$="-follow"]');
    expect(await postsAfter(running, page)).toMatchObject([{ operation: 'friendships/create', about: '3002' }]);
    expect(await traces(page)).toEqual({ elements: [], highlights: 0 });
  });

  test('a repost that has nothing against it goes out once', async () => {
    await open(page, on.xHome);
    await press(page, 'article [data-testid="retweet"]');
    await press(page, '[data-testid="retweetConfirm"]');
    expect(await postsAfter(running, page)).toHaveLength(1);
  });
});

describe('pictures', () => {
  test('"Who is in this picture?" holds the post; nobody on the list, and it goes', async () => {
    const composer = await open(page, on.xHome);
    await composer.attach(PICTURE);
    await page.waitForSelector('[data-testid="attachments"] img');
    await composer.type(CLEAR);
    await composer.publish();
    await warningSays(page, words.picture.title);
    expect(posts()).toEqual([]);
    await pressInWarning(page, words.picture.nobody, 'button');
    await warningGone(page);
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR, pictures: [{ name: 'astronaut.jpg' }] }]);
  });

  test.each([on.xHome, on.fbPost])(
    '$name: the warning takes the picture out at a press, and the rest can go',
    async (surface) => {
      const composer = await open(page, surface);
      await composer.attach(PICTURE);
      await page.waitForSelector('img[src^="blob:"]');
      await composer.type(CLEAR);
      await composer.publish();
      await warningSays(page, words.picture.title);
      await pressInWarning(page, words.picture.take, 'button');
      await postAfterFix(page, noticeWords.en.removed);
      expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR, pictures: [] }]);
    },
  );

  test('a picture taken out again is not asked about', async () => {
    const composer = await open(page, on.xHome);
    await composer.attach(PICTURE);
    await (await page.waitForSelector('[data-testid="attachments"] button'))?.click();
    await page.waitForSelector('[data-testid="attachments"]', { hidden: true });
    await composer.type(CLEAR);
    await decided(page);
    await composer.publish();
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR, pictures: [], trusted: true }]);
  });
});

test('keys typed into the warning stay out of the page', async () => {
  const composer = await open(page, on.xHome);
  await composer.type(UNKIND);
  await composer.publish();
  await warningSays(page);
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { heardKeys: log });
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
      for (const target of [window, document]) target.addEventListener(type, () => log.push(type), true);
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await warningGone(page);
  expect(await page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys)).toEqual([]);
});

/** Whether the chip lies over anything that can be pressed or written in, once it has its place. */
const covered = async (): Promise<string[]> => {
  const found = await page.waitForFunction(() => {
    const box = document.querySelector('second-look-chip')?.shadowRoot?.querySelector('.place') as HTMLElement | null;
    if (box?.style.visibility !== 'visible') return undefined;
    const controls = 'button, a[href], input, textarea, [role="button"], [role="link"], [contenteditable="true"]';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      const at = control.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [at.x + x * at.width, at.y + y * at.height] as const),
      );
      const hidden = points.some(([x, y]) => {
        const [top, next] = document.elementsFromPoint(x, y);
        return top?.localName === 'second-look-chip' && next !== undefined && control.contains(next);
      });
      return hidden ? [control.outerHTML.slice(0, 80)] : [];
    });
  });
  return (await found.jsonValue()) as string[];
};

test.each([on.xHome, on.xCompose, on.xReply, on.xMobile, on.fbPost, on.fbGroupInline, on.fbComment])(
  '$name: the chip covers none of the page’s controls',
  async (surface) => {
    const composer = await open(page, surface);
    await composer.type(CLEAR);
    await chipShows(page, 'clear', 'worth');
    expect(await covered()).toEqual([]);
    if (surface === on.fbComment) return;
    await composer.attach(PICTURE);
    await page.waitForSelector('img[src^="blob:"]');
    await chipShows(page, 'worth');
    expect(await covered()).toEqual([]);
  },
);
