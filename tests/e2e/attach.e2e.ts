// Pictures are looked at before the site gets them: handed on untouched, replaced by a safer copy, or kept back.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from './harness/browser.ts';
import { open } from './harness/composer.ts';
import { makeJpeg } from './harness/pictures.ts';
import { readySession, sharedTab } from './harness/session.ts';
import { xHome } from './harness/surfaces.ts';

let ready: Session;
let page: Page;
beforeAll(async () => {
  ready = await readySession();
  page = await sharedTab();
});
beforeEach(() => ready.backend.reset());

const uploads = () => ready.backend.uploads;
const dialog = 'second-look-attach >>> dialog';
const press = async (text: string) => {
  await page.waitForSelector(dialog);
  const buttons = await page.$$(`${dialog} button`);
  for (const button of buttons) if ((await button.evaluate((b) => b.textContent))?.trim() === text) return button.click();
  throw new Error(`no button "${text}"`);
};

describe('a picture chosen on a school account', () => {
  test('goes on untouched when nothing is wrong with it', async () => {
    const composer = await open(page, xHome, { as: 'school' });
    const path = await makeJpeg(page, 'meadow.jpg', false);
    await composer.attach(path);
    await expect.poll(() => uploads().length, { timeout: 20_000 }).toBe(1);
    expect(uploads()[0]).toMatchObject({ name: 'meadow.jpg', size: readFileSync(path).length });
  });

  test('is held when it says where it was taken, and a safer copy goes instead', async () => {
    const composer = await open(page, xHome, { as: 'school' });
    const path = await makeJpeg(page, 'meadow.jpg', true);
    await composer.attach(path);
    await page.waitForSelector(dialog, { timeout: 20_000 });
    expect(uploads()).toHaveLength(0);
    await press('Add a safer copy');
    await expect.poll(() => uploads().length, { timeout: 20_000 }).toBe(1);
    expect(uploads()[0]?.name).toBe('picture-1.jpg');
    expect(uploads()[0]?.size).toBeLessThan(readFileSync(path).length);
  });

  test('is kept back when the person leaves it out', async () => {
    const composer = await open(page, xHome, { as: 'school' });
    await composer.attach(await makeJpeg(page, 'meadow.jpg', true));
    await page.waitForSelector(dialog, { timeout: 20_000 });
    await press('Leave it out');
    await composer.attach(await makeJpeg(page, 'second.jpg', false));
    await expect.poll(() => uploads().length, { timeout: 20_000 }).toBe(1);
    expect(uploads().map((u) => u.name)).toEqual(['second.jpg']);
  });
});

test('a personal account out of scope is left alone', async () => {
  const composer = await open(page, xHome, { as: 'unlinked' });
  await composer.attach(await makeJpeg(page, 'garden.jpg', true));
  await expect.poll(() => uploads().length, { timeout: 20_000 }).toBe(1);
  expect(await page.$('second-look-attach')).toBeNull();
  expect(uploads()[0]?.name).toBe('garden.jpg');
});
