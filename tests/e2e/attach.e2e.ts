// Pictures are looked at before the site gets them: handed on untouched, replaced by a safer copy, or kept back.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachWords } from '../../lib/words/attach.ts';
import { attachSays, noAttachUi, press } from './harness/attach.ts';
import type { Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { editorText } from './harness/guarded.ts';
import { bringIn, makeJpeg } from './harness/pictures.ts';
import { readySession, sharedTab } from './harness/session.ts';
import {
  fbComment,
  fbGroupInline,
  fbPost,
  fbReply,
  type Surface,
  xCompose,
  xHome,
  xMobile,
  xQuote,
  xReply,
} from './harness/surfaces.ts';

const words = attachWords.en;
let ready: Session;
let page: Page;
beforeAll(async () => {
  ready = await readySession();
  page = await sharedTab();
});
beforeEach(() => ready.backend.reset());

const uploads = () => ready.backend.uploads;
const arrived = (count: number) => expect.poll(() => uploads().length, { timeout: 20_000 }).toBe(count);
/** Nothing further is on its way. */
const only = async (...names: string[]) => {
  await arrived(names.length);
  await settled(page);
  expect(uploads().map(({ name }) => name)).toEqual(names);
};

describe.each<[string, Surface]>([
  ['X home', xHome],
  ['X dialog', xCompose],
  ['X reply', xReply],
  ['X quote', xQuote],
  ['X mobile', xMobile],
  ['Facebook post', fbPost],
  ['Facebook group, in the page', fbGroupInline],
  ['Facebook comment', fbComment],
  ['Facebook reply', fbReply],
])('chosen on %s, school account', (_, surface) => {
  test('untouched when nothing is wrong with it; a safer copy when it says where it was taken', async () => {
    const composer = await open(page, surface, { as: 'school' });
    const path = await makeJpeg(page, 'meadow.jpg', false);
    await composer.attach(path);
    await arrived(1);
    expect(uploads()[0]).toMatchObject({ name: 'meadow.jpg', size: readFileSync(path).length });

    const telling = await makeJpeg(page, 'yard.jpg', true);
    await composer.attach(telling);
    expect(await attachSays(page)).toContain(words.title);
    await settled(page);
    expect(uploads()).toHaveLength(1);
    await press(page, words.safer);
    await arrived(2);
    await settled(page);
    expect(uploads()).toHaveLength(2);
    expect(uploads()[1]?.name).toMatch(/^picture-\d+\.jpg$/);
    expect(uploads()[1]?.size).toBeLessThan(readFileSync(telling).length);
  });
});

describe.each<[string, Surface]>([
  ['X home', xHome],
  ['X reply', xReply],
  ['Facebook post', fbPost],
  ['Facebook comment', fbComment],
])('%s', (_, surface) => {
  test.each(['paste', 'drop'] as const)('%s: held, then handed on exactly once', async (how) => {
    await open(page, surface, { as: 'school' });
    await bringIn(page, surface.editor, how, [await makeJpeg(page, 'clear.jpg', false)]);
    await only('clear.jpg');
    await bringIn(page, surface.editor, how, [await makeJpeg(page, 'yard.jpg', true)]);
    await attachSays(page);
    await settled(page);
    expect(uploads()).toHaveLength(1);
    await press(page, words.safer);
    await arrived(2);
    await settled(page);
    expect(uploads()).toHaveLength(2);
    expect(uploads()[1]?.name).toMatch(/^picture-\d+\.jpg$/);
  });
});

test('a drop that is left out leaves the editor as it was', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  await bringIn(page, xHome.editor, 'drop', [await makeJpeg(page, 'yard.jpg', true)]);
  await attachSays(page);
  await press(page, words.leaveOut);
  await noAttachUi(page);
  await composer.type('Still writing.');
  expect(await editorText(page, xHome.editor)).toContain('Still writing.');
  await settled(page);
  expect(uploads()).toEqual([]);
});

test('several at once: each has its own question, and their order stays', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  const paths = [
    await makeJpeg(page, 'one.jpg', false),
    await makeJpeg(page, 'two.jpg', true),
    await makeJpeg(page, 'three.jpg', true),
    await makeJpeg(page, 'four.jpg', false),
  ];
  await composer.attach(...paths);
  expect(await attachSays(page, 'two.jpg')).toContain('Picture 1 of 2');
  await press(page, words.leaveOut);
  expect(await attachSays(page, 'three.jpg')).toContain('Picture 2 of 2');
  await press(page, words.asIs);
  await only('one.jpg', 'three.jpg', 'four.jpg');
});

test('left out: nothing goes, and the same file can be chosen again', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  const path = await makeJpeg(page, 'yard.jpg', true);
  await composer.attach(path);
  await attachSays(page);
  await press(page, words.leaveOut);
  await noAttachUi(page);
  await composer.attach(path);
  await attachSays(page);
  await press(page, words.asIs);
  await only('yard.jpg');
});

test('an input that is in no document is held too', async () => {
  for (const [surface, button] of [
    [xHome, '[data-testid="toolBar"] nav button'],
    [fbPost, '[role=dialog] [role=button][aria-label="Photo/video"]'],
  ] as const) {
    ready.backend.reset();
    await open(page, surface, { as: 'school', files: 'detached' });
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(button)]);
    await chooser.accept([await makeJpeg(page, 'yard.jpg', true)]);
    await attachSays(page);
    await settled(page);
    expect(uploads()).toEqual([]);
    await press(page, words.safer);
    await arrived(1);
    expect(uploads()[0]?.name).toMatch(/^picture-\d+\.jpg$/);
  }
});

test('a site that refuses scripts: the copy can be saved, a clear picture goes in by hand', async () => {
  const composer = await open(page, xHome, { as: 'school', files: 'trusted' });
  const path = await makeJpeg(page, 'clear.jpg', false);
  await composer.attach(path);
  expect(await attachSays(page, words.notTaken, 'section')).toContain(words.notTakenAgain);
  expect(uploads()).toEqual([]);
  await composer.attach(path);
  await only('clear.jpg');
  await composer.attach(await makeJpeg(page, 'yard.jpg', true));
  await attachSays(page, words.title);
  await press(page, words.safer);
  expect(await attachSays(page, words.notTaken, 'section')).toContain(words.notTakenCopy);
  await press(page, words.save);
  await noAttachUi(page);
  await only('clear.jpg');
});

test('a file that cannot be opened: says so and asks', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  await composer.attach(await makeJpeg(page, 'broken.jpg', false, (bytes) => bytes.subarray(0, 40)));
  const said = await attachSays(page);
  expect(said).toContain(words.cannotTitle);
  expect(said).toContain(words.cannot.damaged);
  expect(uploads()).toEqual([]);
  await press(page, words.asIs);
  await only('broken.jpg');
});

test('posting while a picture is being looked at waits for it', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  await composer.type('Choir practice is at six in the hall.');
  await composer.attach(await makeJpeg(page, 'yard.jpg', true));
  await composer.publish();
  await attachSays(page);
  await settled(page);
  expect(ready.backend.posts).toEqual([]);
  await press(page, words.leaveOut);
  await expect.poll(() => ready.backend.posts.length).toBe(1);
  expect(ready.backend.posts[0]).toMatchObject({ text: 'Choir practice is at six in the hall.', pictures: [] });
});

test('moving on to another page drops the question with the composer', async () => {
  const composer = await open(page, xHome, { as: 'school' });
  await composer.attach(await makeJpeg(page, 'yard.jpg', true));
  await attachSays(page);
  // As the site does when the address changes under it.
  await page.evaluate(() => {
    history.pushState(null, '', '/AberKites');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await noAttachUi(page);
  await settled(page);
  expect(uploads()).toEqual([]);
});

test.each([xHome, fbPost])('a personal account out of scope is left alone: $name', async (surface) => {
  const composer = await open(page, surface, { as: 'unlinked' });
  await composer.attach(await makeJpeg(page, 'garden.jpg', true));
  await only('garden.jpg');
  expect(await page.$('second-look-attach')).toBeNull();
});
