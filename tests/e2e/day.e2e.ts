// What a member of staff meets on a normal day: posts held for the right reason, put right, and sent once; silence for private accounts.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guardWords } from '../../lib/words/guard.ts';
import { ruleWords } from '../../lib/words/render.ts';
import type { Session } from './harness/browser.ts';
import { type OpenComposer, open, settled } from './harness/composer.ts';
import { readySession, sharedTab } from './harness/session.ts';
import { fbComment, fbPost, fbTwoSteps, type Surface, type Wish, xCompose, xHome } from './harness/surfaces.ts';
import { pressInWarning, traces, warningGone, warningSays } from './harness/warning.ts';

const PHOTO = fileURLToPath(new URL('../fixtures/pictures/astronaut.jpg', import.meta.url));
const words = guardWords.en;

let ready: Session;
let page: Page;
beforeAll(async () => {
  ready = await readySession();
  page = await sharedTab();
});
beforeEach(() => ready.backend.reset());

const write = async (surface: Surface, wish: Wish, text: string): Promise<OpenComposer> => {
  const composer = await open(page, surface, wish);
  await composer.type(text);
  return composer;
};
/** Nothing has gone out, and nothing is on its way. */
const nothingOut = async () => {
  await settled(page);
  expect(ready.backend.posts).toEqual([]);
};
/** Exactly this went out, once. */
const wentOut = async (text: string) => {
  await expect.poll(() => ready.backend.posts.length).toBeGreaterThan(0);
  await settled(page);
  expect(ready.backend.posts.map((post) => post.text)).toEqual([text]);
};

describe.each([
  ['X', xCompose],
  ['Facebook', fbPost],
  ['Facebook in two steps', fbTwoSteps],
])('%s, own account', (_, surface) => {
  const text = 'So proud of everyone at Ysgol Aberhelyg tonight 🎉';

  test('names the school without a disclaimer: held, disclaimer added, sent once', async () => {
    const composer = await write(surface, { as: 'linked' }, text);
    await composer.publish();
    expect(await warningSays(page, words.decide.title)).toContain(ruleWords.en['disclaimer.missing']?.title);
    await nothingOut();
    if (surface !== fbTwoSteps) {
      await pressInWarning(page, 'Views my own');
      await pressInWarning(page, words.button.post, 'button.sl-button--primary');
      await wentOut(`${text}\n\nViews my own, not the school's.`);
    } else {
      await pressInWarning(page, words.button.edit);
      await warningGone(page);
      await nothingOut();
    }
  });

  test('with a disclaimer already there: goes out as it is', async () => {
    const composer = await write(surface, { as: 'linked' }, `${text} Views my own.`);
    await composer.publish();
    await wentOut(`${text} Views my own.`);
  });
});

describe.each([
  ['X', xHome],
  ['Facebook', fbPost],
  ['Facebook comment', fbComment],
])('%s, school account', (_, surface) => {
  test('a pupil number: held until it is gone', async () => {
    const composer = await write(surface, { as: 'school' }, 'Lost bus pass, UPN D931200123456.');
    await composer.publish();
    expect(await warningSays(page)).toContain(ruleWords.en['data.identifier']?.title);
    await pressInWarning(page, words.button.edit);
    await warningGone(page);
    await nothingOut();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await composer.type('Lost bus pass, please ask at reception.');
    await composer.publish();
    await wentOut('Lost bus pass, please ask at reception.');
  });
});

describe('X, school account', () => {
  test('a listed pupil named with a picture: cannot be posted as it is; put right, it goes', async () => {
    const composer = await open(page, xHome, { as: 'school' });
    await composer.attach(PHOTO);
    await composer.type('Player of the match: Jayden Trewent!');
    await composer.publish();
    const said = await warningSays(page, words.decide.title);
    expect(said).toContain(ruleWords.en['nophoto.named-with-image']?.title);
    expect(said).not.toContain(words.button.postAnyway);
    await nothingOut();
    await pressInWarning(page, 'JT');
    await pressInWarning(page, words.picture.nobody);
    await wentOut('Player of the match: JT!');
    expect(ready.backend.posts[0]?.pictures).toHaveLength(1);
  });

  test('nothing to say: goes out', async () => {
    const composer = await write(xHome, { as: 'school' }, 'Choir practice is at six in the hall.');
    await composer.publish();
    await wentOut('Choir practice is at six in the hall.');
    expect(await traces(page)).toMatchObject({ highlights: 0 });
  });
});

describe('a private account that does not name the school', () => {
  /** Everything kept on the device, as the extension's own page sees it. */
  const stored = async (): Promise<string> => {
    const own = await ready.browser.newPage();
    if (ready.name === 'firefox') void own.goto(`${ready.origin}/popup.html`).catch(() => {});
    else await own.goto(`${ready.origin}/popup.html`);
    await own.waitForSelector('#page > *');
    const kept = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
      return JSON.stringify(await chrome.storage.local.get(null));
    });
    await own.close();
    await page.bringToFront();
    return kept;
  };

  test.each([
    ['X', xHome],
    ['Facebook', fbPost],
  ])('%s: silence, whatever is written', async (_, surface) => {
    const text = 'My Year 9s were hell today. Jayden Trewent again. UPN D931200123456.';
    const before = await stored();
    const composer = await write(surface, { as: 'unlinked' }, text);
    await composer.publish();
    await wentOut(text);
    expect(await traces(page)).toEqual({ elements: [], highlights: 0 });
    expect(await stored()).toBe(before);
  });
});

test('the warning speaks Welsh once asked to, and then stays Welsh', async () => {
  const text = 'Noson agored wych yn Ysgol Aberhelyg heno!';
  let composer = await write(xCompose, { as: 'linked', lang: 'cy' }, text);
  await composer.publish();
  await warningSays(page, words.decide.title);
  await pressInWarning(page, 'Cymraeg');
  const said = await warningSays(page, guardWords.cy.decide.title);
  expect(said).toContain(ruleWords.cy['disclaimer.missing']?.title);
  await pressInWarning(page, guardWords.cy.button.edit);
  await warningGone(page);
  composer = await write(xCompose, { as: 'linked', lang: 'cy' }, text);
  await composer.publish();
  await warningSays(page, guardWords.cy.decide.title);
  await pressInWarning(page, 'English');
  await warningSays(page, words.decide.title);
  await pressInWarning(page, words.button.edit);
  await nothingOut();
});
