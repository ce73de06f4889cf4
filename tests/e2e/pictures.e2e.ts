// What the examination finds decides what is asked: nothing about a logo or scenery, "who is in it?" about people, faces or not.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from './harness/browser.ts';
import { open } from './harness/composer.ts';
import { chipShows, postsAfter, words } from './harness/guarded.ts';
import { readySession, sharedTab } from './harness/session.ts';
import * as on from './harness/surfaces.ts';
import { pressInWarning, warningGone, warningSays } from './harness/warning.ts';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const LOGO = file('../public/icon/128.png');
const SCENERY = file('fixtures/pictures/rocket.jpg');
const FACE = file('fixtures/pictures/astronaut.jpg');
const NO_FACE = file('fixtures/pictures/no-face.jpg');
const CLEAR = 'Sports day is on Friday';

let running: Session;
let page: Page;
beforeAll(async () => {
  running = await readySession();
  page = await sharedTab();
});
beforeEach(() => running.backend.reset());

const attached = async (path: string) => {
  const composer = await open(page, on.xHome);
  await composer.attach(path);
  await page.waitForSelector('[data-testid="attachments"] img');
  await composer.type(CLEAR);
  return composer;
};

describe('nobody in it', () => {
  test.each([
    ['a logo', LOGO],
    ['scenery', SCENERY],
  ])('%s is not asked about: the post is the person’s own press', async (_, path) => {
    const composer = await attached(path);
    // Only once the examination has found nobody: until then anything may be in it.
    await chipShows(page, 'clear');
    await composer.publish();
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR, trusted: true }]);
    expect(running.backend.posts[0]?.pictures).toHaveLength(1);
  });
});

describe('somebody in it', () => {
  test.each([
    ['a face', FACE],
    ['a person without a face', NO_FACE],
  ])('%s is asked about', async (_, path) => {
    const composer = await attached(path);
    await chipShows(page, 'worth');
    await composer.publish();
    await warningSays(page, words.picture.title);
    expect(running.backend.posts).toEqual([]);
    await pressInWarning(page, words.picture.nobody, 'button');
    await warningGone(page);
    expect(await postsAfter(running, page)).toMatchObject([{ text: CLEAR }]);
  });
});
