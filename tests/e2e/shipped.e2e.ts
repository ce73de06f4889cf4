// The shipped build itself: its interface is closed to the page, and a person with a keyboard gets through.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { setUpSample } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';
import { xCompose } from './harness/surfaces.ts';

const TEXT = 'So proud of everyone at Ysgol Aberhelyg tonight';

let shipped: Session;
let page: Page;
beforeAll(async () => {
  shipped = await launch(browserName, { build: 'shipped' });
  await setUpSample(shipped);
  page = await shipped.newPage();
});
afterAll(() => shipped?.browser.close());

test('a held post opens the warning, which the page cannot look into; Escape goes back to the words', async () => {
  const composer = await open(page, xCompose, { as: 'linked' });
  await composer.type(TEXT);
  await composer.publish();
  await page.waitForSelector('second-look');
  const seen = await page.$eval('second-look', (host) => [host.shadowRoot, host.textContent, host.getAttributeNames().join()]);
  expect(seen).toEqual([null, '', 'style']);
  await page.keyboard.press('Escape');
  await page.waitForSelector('second-look', { hidden: true });
  await page.waitForFunction(() => !document.querySelector('second-look'));
  await settled(page);
  expect(shipped.backend.posts).toEqual([]);

  // The focus is back in the editor: what is typed next lands at the end of the post.
  await page.keyboard.press('End');
  await page.keyboard.type(' Views my own.');
  await composer.publish();
  await expect.poll(() => shipped.backend.posts.map((post) => post.text)).toEqual([`${TEXT} Views my own.`]);
});
