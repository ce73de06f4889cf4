// A picture marked "not to be published" is known again, smaller, mirrored and under another name; until the mark is erased.
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { attachWords } from '../../lib/words/attach.ts';
import { pageWords } from '../../lib/words/pages.ts';
import { ruleWords } from '../../lib/words/render.ts';
import { attachSays, noAttachUi, press } from './harness/attach.ts';
import type { Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { byText, openOptions } from './harness/own-pages.ts';
import { makeJpeg } from './harness/pictures.ts';
import { readySession, sharedTab } from './harness/session.ts';
import { xHome } from './harness/surfaces.ts';

const words = attachWords.en;
const { kept } = pageWords.en;
const marked = ruleWords.en['nophoto.marked']?.message ?? '';

let ready: Session;
let page: Page;
beforeAll(async () => {
  ready = await readySession();
  page = await sharedTab();
});
beforeEach(() => ready.backend.reset());

const names = () => ready.backend.uploads.map(({ name }) => name);
const arrived = (...wanted: string[]) => expect.poll(names, { timeout: 20_000 }).toEqual(wanted);
const asIs = (bytes: Buffer) => bytes;

test('marked once, known again, and forgotten when erased', { timeout: 60_000 }, async () => {
  const composer = await open(page, xHome, { as: 'school' });
  await composer.attach(await makeJpeg(page, 'harbour.jpg', true, asIs, { harbour: true, width: 640 }));
  await attachSays(page);
  await press(page, words.mark);
  await noAttachUi(page);

  for (const copy of [{ width: 320 }, { width: 480, mirrored: true }]) {
    await composer.attach(await makeJpeg(page, 'trip.jpg', false, asIs, { harbour: true, ...copy }));
    const said = await attachSays(page, marked);
    expect(said).not.toContain(words.asIs);
    await press(page, words.leaveOut);
    await noAttachUi(page);
  }
  await composer.attach(await makeJpeg(page, 'meadow.jpg', false));
  await arrived('meadow.jpg');

  await composer.attach(await makeJpeg(page, 'other.jpg', false, asIs, { harbour: true, width: 240 }));
  await attachSays(page, marked);
  await press(page, words.different);
  await arrived('meadow.jpg', 'other.jpg');

  const options = await openOptions(ready, 'kept');
  await (await byText(options, 'main button', kept.eraseOne.replace('{what}', kept.rows['marked-pictures']))).click();
  await (await byText(options, 'dialog button', kept.eraseYes)).click();
  await options.waitForFunction(() => !document.querySelector('dialog[open]'));
  await options.close();

  const again = await open(page, xHome, { as: 'school' });
  await again.attach(await makeJpeg(page, 'again.jpg', false, asIs, { harbour: true }));
  await arrived('meadow.jpg', 'other.jpg', 'again.jpg');
  await settled(page);
});
