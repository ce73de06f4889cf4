// The background asleep, slow or replaced: the person hears of it, nothing hangs, nothing is lost, and an approved post goes out once.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fallAsleep, slowDown, update } from './harness/background.ts';
import { launch, type Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { approve, chipShows, decided, editorText, postsAfter, UNKIND, words } from './harness/guarded.ts';
import { setUpSample } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';
import * as on from './harness/surfaces.ts';
import { pressInWarning, traces, warningGone, warningSays } from './harness/warning.ts';

const CLEAR = 'Sports day is on Friday';
const kinds = [on.xHome, on.xMobile, on.fbPost, on.fbComment];
const two = [on.xHome, on.fbComment];
const usual = (surface: on.Surface): on.Gesture => (surface === on.fbComment ? 'enter' : 'mouse');

// Its own browser: these tests take the extension away from under the pages of others.
let running: Session;
let page: Page;
const start = async (options: Parameters<typeof launch>[1] = {}) => {
  running = await launch(browserName, options);
  await setUpSample(running);
  page = await running.newPage();
};
const end = () => running.browser.close();

describe('asleep', () => {
  beforeAll(() => start({ preferences: { 'extensions.background.idle.timeout': 1000 } }));
  afterAll(end);
  beforeEach(() => running.backend.reset());

  const sleeps = async () => {
    await fallAsleep(running);
    await page.bringToFront();
  };

  test.each(two)('it wakes up for what is written on $name', async (surface) => {
    const composer = await open(page, surface);
    await composer.type(CLEAR);
    await decided(page);
    await sleeps();
    await composer.type(` ${UNKIND}`);
    await composer.publish(usual(surface));
    await warningSays(page, words.decide.title);
    expect(running.backend.posts).toEqual([]);
    await sleeps();
    await approve(page);
    expect(await postsAfter(running, page)).toMatchObject([{ text: `${CLEAR} ${UNKIND}` }]);
  });

  test('a clear post waits for it and goes out by itself, once', async () => {
    const composer = await open(page, on.xHome);
    await sleeps();
    await composer.type(CLEAR);
    await composer.publish('ctrl-enter');
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR }]);
  });
});

describe('awake, but', () => {
  beforeAll(() => start());
  afterAll(end);
  beforeEach(() => running.backend.reset());

  describe('slow', () => {
    const slowed = async () => {
      const letGo = await slowDown(running);
      await page.bringToFront();
      return letGo;
    };

    test.each(kinds)('$name: the person is told, tries again, and is asked once it answers', async (surface) => {
      const composer = await open(page, surface);
      await composer.type(CLEAR);
      await decided(page);
      const letGo = await slowed();
      await composer.type(` ${UNKIND}`);
      await composer.publish(usual(surface));
      await warningSays(page, words.checking.title);
      await warningSays(page, words.couldNot.title);
      expect(running.backend.posts).toEqual([]);
      await letGo();
      await page.bringToFront();
      await pressInWarning(page, words.button.retry, 'button');
      await warningSays(page, words.decide.title);
      expect(running.backend.posts).toEqual([]);
      await approve(page);
      expect(await postsAfter(running, page)).toMatchObject([{ text: `${CLEAR} ${UNKIND}` }]);
    });

    test.each(two)('$name: "Post anyway" sends it once; its late answer changes nothing', async (surface) => {
      const composer = await open(page, surface);
      await composer.type(CLEAR);
      await decided(page);
      const letGo = await slowed();
      await composer.type(' next week');
      await composer.publish(usual(surface));
      await warningSays(page, words.couldNot.title);
      await pressInWarning(page, words.button.postAnyway, 'button');
      await warningGone(page);
      expect(await postsAfter(running, page)).toMatchObject([{ text: `${CLEAR} next week` }]);
      await letGo();
      await settled(page);
      expect(running.backend.posts).toHaveLength(1);
    });

    test('going back keeps the words, and the chip says that they were not checked', async () => {
      const composer = await open(page, on.xHome);
      await composer.type(CLEAR);
      await decided(page);
      const letGo = await slowed();
      await composer.type(' next week');
      await composer.publish();
      await warningSays(page, words.couldNot.title);
      await page.keyboard.press('Escape');
      await warningGone(page);
      await chipShows(page, 'could-not-check');
      expect((await editorText(page, on.xHome.editor)).trim()).toBe(`${CLEAR} next week`);
      await letGo();
      await page.bringToFront();
      await composer.type(' or so');
      await decided(page);
      expect(running.backend.posts).toEqual([]);
    });
  });

  describe('replaced by a new version under an open page', () => {
    /** Firefox puts the new version's script into open pages: then what the old one drew is gone. */
    const updated = async () => {
      await update(running);
      await page.bringToFront();
      if (browserName === 'firefox') await page.waitForFunction(() => !document.querySelector('second-look-chip'));
    };

    test('what is written next is not sent unchecked', async () => {
      const composer = await open(page, on.xHome);
      await composer.type(CLEAR);
      await decided(page);
      await updated();
      await composer.type(` ${UNKIND}`);
      await composer.publish();
      if (browserName === 'chromium') {
        // The old script goes on without its background; the new one comes with a reload.
        const said = await warningSays(page, words.couldNot.title);
        expect(said).toContain(words.couldNot['reload-needed']);
        await pressInWarning(page, words.button.retry, 'button');
        await warningSays(page, words.couldNot.title);
        expect(running.backend.posts).toEqual([]);
        await pressInWarning(page, words.button.postAnyway, 'button');
        await warningGone(page);
      } else {
        // The new script comes at once.
        await warningSays(page, words.decide.title);
        expect(running.backend.posts).toEqual([]);
        await approve(page);
      }
      expect(await postsAfter(running, page)).toMatchObject([{ text: `${CLEAR} ${UNKIND}` }]);
    });

    test('an open warning: nothing goes out by itself, and the words can still be posted, once', async () => {
      const composer = await open(page, on.fbPost);
      await composer.type(UNKIND);
      await composer.publish();
      await warningSays(page, words.decide.title);
      await updated();
      if (browserName === 'firefox') {
        // The old warning is dead, and must not lie over the page.
        await warningGone(page);
        await composer.publish();
      }
      await approve(page);
      expect(await postsAfter(running, page)).toMatchObject([{ text: UNKIND }]);
    });

    test('an account that has nothing to do with the school is still left alone', async () => {
      const composer = await open(page, on.xHome, { as: 'unlinked' });
      await composer.type('Bore da');
      await composer.publish();
      expect(await postsAfter(running, page)).toHaveLength(1);
      await updated();
      await composer.type('Nos da');
      await composer.publish();
      expect(await postsAfter(running, page, 1)).toMatchObject([{ text: 'Nos da' }]);
      expect(await traces(page)).toEqual({ elements: [], highlights: 0 });
    });
  });
});
