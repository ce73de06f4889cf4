// What people and sites do around a held post: fixes, second thoughts, impatient clicks, sites that re-create or refuse things.
import { describe, expect, test } from 'vitest';
import { noticeWords } from '../../lib/words/notices.ts';
import type { Session } from './harness/browser.ts';
import { open, press, settled } from './harness/composer.ts';
import { approve, editorText, NAMES_SCHOOL, postAfterFix, postsAfter, UNKIND, words } from './harness/guarded.ts';
import { inGuardedTab, page, posts, running } from './harness/guarded-tab.ts';
import * as on from './harness/surfaces.ts';
import { pressInWarning, traces, warningGone, warningOpen, warningSays } from './harness/warning.ts';

const CLEAR = 'Sports day is on Friday';
const DISCLAIMER = 'Views my own, not the school’s.'.replace('’', "'");
/** One of each engine and each way to publish. */
const kinds = [on.xHome, on.xMobile, on.fbPost, on.fbComment];
const usual = (surface: on.Surface): on.Gesture => (surface === on.fbComment ? 'enter' : 'mouse');

inGuardedTab();

describe.each(kinds)('on $name', (surface) => {
  test('the disclaimer is added to the text that goes out', async () => {
    const composer = await open(page, surface, { as: 'linked' });
    await composer.type(`${NAMES_SCHOOL}\nwith Year 9`);
    await composer.publish(usual(surface));
    await warningSays(page);
    await pressInWarning(page, words.fix.insert.replace('{text}', DISCLAIMER), 'button');
    expect(posts()).toEqual([]);
    await postAfterFix(page, noticeWords.en.added);
    expect(await postsAfter(running, page)).toMatchObject([{ text: `${NAMES_SCHOOL}\nwith Year 9\n\n${DISCLAIMER}` }]);
  });

  test('going back keeps the words, the caret and the marks; nothing goes out', async () => {
    const composer = await open(page, surface);
    await composer.type(UNKIND);
    await composer.publish(usual(surface));
    await warningSays(page);
    await page.keyboard.press('Escape');
    await warningGone(page);
    if (surface !== on.xMobile) expect((await traces(page)).highlights).toBe(1);
    await page.keyboard.type(' no more');
    expect((await editorText(page, surface.editor)).trim()).toBe(`${UNKIND} no more`);
    await settled(page);
    expect(posts()).toEqual([]);
  });

  test('an account that has nothing to do with the school meets silence', async () => {
    const composer = await open(page, surface, { as: 'unlinked' });
    const before = await stored(running);
    await composer.type(`${UNKIND} x`);
    await composer.publish(usual(surface));
    expect(await postsAfter(running, page)).toMatchObject([{ text: `${UNKIND} x` }]);
    expect(await traces(page)).toEqual({ elements: [], highlights: 0 });
    expect(await stored(running)).toEqual(before);
  });
});

/** Everything the extension keeps, read on one of its own pages. */
const stored = async ({ browser, origin, name }: Session): Promise<unknown> => {
  const own = await browser.newPage();
  if (name === 'firefox') void own.goto(`${origin}/popup.html`).catch(() => {});
  else await own.goto(`${origin}/popup.html`);
  await own.waitForSelector('.sl, #app, body > *');
  const all = await own.evaluate(() =>
    (globalThis as unknown as { browser: { storage: { local: { get(): Promise<unknown> } } } }).browser.storage.local.get(),
  );
  await own.close();
  return all;
};

describe('a site whose button listens for', () => {
  test.each([
    ['mousedown', 'mouse'],
    ['pointerdown', 'mouse'],
    ['touchend', 'touch'],
  ] as const)('%s', async (how, gesture) => {
    for (const surface of [on.xHome, on.fbPost]) {
      running.backend.reset();
      const composer = await open(page, surface, { press: how });
      await composer.type(UNKIND);
      await composer.publish(gesture);
      await warningSays(page);
      expect(posts()).toEqual([]);
      await approve(page);
      expect(await postsAfter(running, page)).toMatchObject([{ text: UNKIND, via: how }]);
    }
  });

  test('trusted events only: one press of one’s own goes straight through, the next draft is held again', async () => {
    const composer = await open(page, on.xHome, { press: 'trusted' });
    await composer.type(UNKIND);
    await composer.publish();
    await approve(page).catch(() => {});
    await warningSays(page, words.pressAgain.title);
    expect(posts()).toEqual([]);
    await pressInWarning(page, words.button.close, 'button');
    await warningGone(page);
    await composer.publish();
    expect(await postsAfter(running, page)).toMatchObject([{ text: UNKIND, trusted: true }]);
    await composer.type(UNKIND);
    await composer.publish();
    await warningSays(page, words.decide.title);
    expect(posts()).toHaveLength(1);
  });
});

describe('impatience', () => {
  test('a double click on a held post opens one warning and sends nothing', async () => {
    const composer = await open(page, on.xCompose);
    await composer.type(UNKIND);
    const button = await page.waitForSelector(`${on.xCompose.button}:not(:disabled)`);
    await button?.click({ count: 2 });
    await warningSays(page);
    expect(await page.$$('second-look')).toHaveLength(1);
    await approve(page);
    expect(await postsAfter(running, page)).toHaveLength(1);
  });

  test('a double click before the verdict sends a clear post once', async () => {
    const composer = await open(page, on.fbPost);
    await composer.type(CLEAR);
    const button = await page.waitForSelector(on.fbPost.button);
    await button?.click({ count: 2 });
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR }]);
  });

  test('a key held down opens one warning and presses none of its buttons', async () => {
    const composer = await open(page, on.xHome);
    await composer.type(UNKIND);
    await page.keyboard.down('Control');
    for (let i = 0; i < 10; i++) await page.keyboard.down('Enter');
    await warningSays(page);
    for (let i = 0; i < 10; i++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    expect(await warningOpen(page)).toBe(true);
    expect(posts()).toEqual([]);
    await page.keyboard.press('Enter');
    await warningGone(page);
    expect(await editorText(page, on.xHome.editor)).toContain(UNKIND);
  });
});

describe('composers that move', () => {
  test('two at once: each is judged by its own words', async () => {
    const inline = await open(page, on.xHome);
    await inline.type(UNKIND);
    await (await page.waitForSelector('[data-testid="SideNav_NewTweet_Button"]'))?.click();
    await (await page.waitForSelector(on.xCompose.editor, { visible: true }))?.click();
    await page.keyboard.type(CLEAR);
    await press(page, on.xCompose.button);
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR }]);
    await page.waitForSelector(on.xCompose.editor, { hidden: true });
    await press(page, on.xHome.button);
    await warningSays(page);
    expect(posts()).toHaveLength(1);
  });

  test('re-created while the warning is open: nothing goes out behind it', async () => {
    const composer = await open(page, on.xCompose);
    await composer.type(UNKIND);
    await composer.publish();
    await warningSays(page);
    await page.evaluate(() => (window as unknown as { practice: { recreate(): void } }).practice.recreate());
    await page.waitForFunction((css) => document.querySelector(css)?.textContent === '', {}, on.xCompose.editor);
    await pressInWarning(page, words.button.postAnyway, 'button');
    await pressInWarning(page, words.reason.choices[0] as string, 'label');
    await pressInWarning(page, words.button.postWithReason, 'button');
    await warningSays(page, words.pressAgain.title);
    await settled(page);
    expect(posts()).toEqual([]);
  });

  test('navigation inside the page: the next composer is guarded too', async () => {
    await page.goto('https://x.com/AberKites?as=school');
    await (await page.waitForSelector('[data-testid="AppTabBar_Home_Link"]'))?.click();
    await (await page.waitForSelector(on.xHome.editor, { visible: true }))?.click();
    await page.keyboard.type(UNKIND);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await warningSays(page);
    expect(posts()).toEqual([]);
  });

  test('a thread is read as a whole, its words changed in their own part', async () => {
    const composer = await open(page, on.xCompose, { as: 'linked' });
    await composer.type(NAMES_SCHOOL);
    await (await page.waitForSelector('[data-testid="addButton"]'))?.click();
    await (await page.waitForSelector('[data-testid="tweetTextarea_1"]'))?.click();
    await page.keyboard.type('Second part');
    await composer.publish();
    await warningSays(page);
    await pressInWarning(page, words.fix.insert.replace('{text}', DISCLAIMER), 'button');
    await postAfterFix(page, noticeWords.en.added);
    expect((await postsAfter(running, page, 0, 2)).map((post) => post.text)).toEqual([
      `${NAMES_SCHOOL}\n\n${DISCLAIMER}`,
      'Second part',
    ]);
  });
});
