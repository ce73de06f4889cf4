// The practice pages by themselves, without the extension: they must behave like the sites, or tests against them would prove nothing.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from './harness/browser.ts';
import { open, press, settled } from './harness/composer.ts';
import { bareSession } from './harness/session.ts';
import { fbComment, fbPost, surfaces, xCompose, xForm, xHome } from './harness/surfaces.ts';

const TEXT = 'Tîm pêl-rwyd & <b>hockey</b>  👨‍👩‍👧 two  spaces\n\n#Aberhelyg: 2–1, da iawn! 🏴󠁧󠁢󠁷󠁬󠁳󠁿';
const PHOTO = fileURLToPath(new URL('../../public/icon/128.png', import.meta.url));
const sha256 = createHash('sha256').update(readFileSync(PHOTO)).digest('hex');

let bare: Session;
let page: Page;
beforeAll(async () => {
  bare = await bareSession();
  page = await bare.newPage();
});
beforeEach(() => bare.backend.reset());

/** One surface of each kind with all of its gestures; the others share their code and get the first. */
const thorough = [xHome, xForm, fbPost, fbComment];

describe.each(surfaces)('$name publishes once with every letter', (surface) => {
  const before = surface.starts ? 1 : 0;

  test.each(thorough.includes(surface) ? surface.gestures : surface.gestures.slice(0, 1))('%s', async (gesture) => {
    const composer = await open(page, surface);
    await composer.type(TEXT);
    expect(bare.backend.posts).toHaveLength(before);
    await composer.publish(gesture);
    await expect.poll(() => bare.backend.posts.length).toBe(before + 1);
    if (surface !== xForm) await settled(page);
    expect(bare.backend.posts.slice(before)).toMatchObject([
      { operation: surface.operation, text: (surface.starts ?? '') + TEXT, trusted: true, site: surface.site },
    ]);
  });
});

describe.each([xCompose, fbPost])('$name, buttons that listen otherwise', (surface) => {
  test.each([
    ['mousedown', 'mouse'],
    ['pointerdown', 'mouse'],
    ['touchend', 'touch'],
  ] as const)('%s', async (how, gesture) => {
    const composer = await open(page, surface, { press: how });
    await composer.type('Da iawn!');
    await composer.publish(gesture);
    await expect.poll(() => bare.backend.posts).toMatchObject([{ via: how, trusted: true }]);
  });

  test('a button that refuses scripted events', async () => {
    const composer = await open(page, surface, { press: 'trusted' });
    await composer.type('Da iawn!');
    await page.$eval(surface.button, (button) => (button as HTMLElement).click());
    await settled(page);
    expect(bare.backend.posts).toEqual([]);
    await composer.publish();
    await expect.poll(() => bare.backend.posts).toMatchObject([{ trusted: true }]);
  });
});

describe.each([xHome, fbPost])('$name, pictures', (surface) => {
  test('leave the machine when attached, and go out with the post', async () => {
    const composer = await open(page, surface);
    await composer.attach(PHOTO);
    await expect.poll(() => bare.backend.uploads).toMatchObject([{ name: '128.png', sha256 }]);
    expect(bare.backend.posts).toEqual([]);
    await composer.publish();
    await expect.poll(() => bare.backend.posts).toMatchObject([{ text: '', pictures: [{ sha256 }] }]);
  });
});

test('X: a description of a picture is sent with it, and the editor is made anew meanwhile', async () => {
  const composer = await open(page, xHome);
  await composer.type('Spring fair');
  await composer.attach(PHOTO);
  await press(page, '[data-testid="altTextButton"]');
  await (await page.waitForSelector('[data-testid="altTextInput"]'))?.type('Cake stall');
  await press(page, '[data-testid="applyButton"]');
  await composer.publish();
  await expect.poll(() => bare.backend.posts).toMatchObject([{ text: 'Spring fair', pictures: [{ alt: 'Cake stall' }] }]);
});

test('X: a thread goes out part by part', async () => {
  const composer = await open(page, xCompose);
  await composer.type('One');
  await press(page, '[data-testid="addButton"]');
  await (await page.waitForSelector('[role=dialog] [data-testid="tweetTextarea_1"]'))?.click();
  await page.keyboard.type('Two');
  await composer.publish();
  await expect.poll(() => bare.backend.posts).toMatchObject([{ text: 'One' }, { text: 'Two' }]);
});

test.each([
  ['X', xHome, '@Aber', '[data-testid="typeaheadResult"]', '@AberKites '],
  ['Facebook', fbPost, '@Carys', '[role=listbox] [role=option]', 'Carys Penry'],
])('%s: Enter takes a name from the list of mentions', async (_, surface, typed, list, text) => {
  const composer = await open(page, surface);
  await composer.type(typed);
  await page.waitForSelector(list, { visible: true });
  // The list opens at the first letters; choosing before the editor has taken the rest would replace only those.
  await settled(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector(list, { hidden: true });
  await composer.publish();
  await expect.poll(() => bare.backend.posts).toMatchObject([{ text }]);
});

test('X: switching the account changes who posts; a repost and a follow are sent', async () => {
  const composer = await open(page, xHome);
  await press(page, '[data-testid="SideNav_AccountSwitcher_Button"]');
  await press(page, '[data-account="unlinked"]');
  await composer.type('Da iawn!');
  await composer.publish();
  await expect.poll(() => bare.backend.posts).toMatchObject([{ account: 'hugh_on_hills' }]);
  await press(page, 'main article:last-of-type [data-testid="retweet"]');
  await press(page, '[data-testid="retweetConfirm"]');
  await page.goto('https://x.com/sion_y12?as=linked');
  await press(page, '[data-testid$="-follow"]');
  await expect
    .poll(() => bare.backend.posts.slice(1).map((post) => [post.operation, post.account]))
    .toEqual([
      ['CreateRetweet', 'hugh_on_hills'],
      ['friendships/create', 'MrsTudorHist'],
    ]);
});

test('Facebook: in Welsh, as another person', async () => {
  await page.goto('https://www.facebook.com/?as=linked&lang=cy');
  await press(page, '[role=main] > div > [role=button]');
  await (await page.waitForSelector('[role=dialog] [role=textbox]'))?.click();
  await page.keyboard.type('Noswaith dda');
  await press(page, '[role=dialog] [role=button][aria-label="Postio"]');
  await expect.poll(() => bare.backend.posts).toMatchObject([{ text: 'Noswaith dda', account: 'Grace Tudor' }]);
});
