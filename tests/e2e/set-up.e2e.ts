// First use: a school file and a list come in through the settings page; bad files change nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWords } from '../../lib/words/pages.ts';
import { launch, type Session } from './harness/browser.ts';
import {
  byText,
  chooseFile,
  goToOwnPage,
  importList,
  importSchool,
  openOptions,
  openSection,
  sampleList,
  sampleSchool,
  says,
  startOf,
} from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';

const words = pageWords.en;
const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let fresh: Session;
let page: Page;
beforeAll(async () => {
  fresh = await launch(browserName);
  page = await openOptions(fresh, 'start');
});
afterAll(async () => {
  await fresh?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads the settings again and opens a section: what shows then was stored. */
const reopened = async (section: 'school' | 'list'): Promise<void> => {
  await goToOwnPage(fresh, page, 'options.html', 'nav button');
  await openSection(page, section);
};
const schoolNames = () => page.$eval('main textarea', (e) => (e as HTMLTextAreaElement).value.split('\n'));
const listed = async (n: number): Promise<void> => {
  await reopened('list');
  await page.waitForFunction(
    (count) => new RegExp(`(?<!\\d)${count}(?!\\d)`).test(document.querySelector('main .sl-card')?.textContent ?? ''),
    {},
    n,
  );
};

describe('the school file', () => {
  test.each([
    ['empty', ''],
    ['not JSON', '{"school": '],
    ['another kind of file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254])],
  ])('%s is refused and nothing is set up', async (_, content) => {
    await importSchool(page, file('wrong.json', content));
    await says(page, words.school.importRefused.replace('{name}', 'wrong.json'));
    expect(await schoolNames()).toEqual(['']);
  });

  test('the sample school comes in and stays', async () => {
    await importSchool(page, sampleSchool);
    await says(page, words.school.importDone.replace('{name}', 'school.json'));
    await reopened('school');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('main textarea')?.value.startsWith('Aberhelyg School'),
    );
    expect(await schoolNames()).toContain('Ysgol Aberhelyg');
  });

  test('one bad value costs that value, named by its path', async () => {
    const content = { school: { names: ['Ysgol Aberhelyg'] }, rules: { 'tone.offensive': { school: 'shout' } } };
    await importSchool(page, file('partly.json', JSON.stringify(content)));
    await says(page, words.school.importSome.replace('{name}', 'partly.json'));
    await says(page, 'tone.offensive');
    expect(await schoolNames()).toEqual(['Ysgol Aberhelyg']);
  });

  test('a later bad file leaves the school as it was', async () => {
    await importSchool(page, file('wrong.json', '[]'));
    await says(page, words.school.importRefused.replace('{name}', 'wrong.json'));
    await reopened('school');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === 'Ysgol Aberhelyg');
  });
});

describe('the list', () => {
  test('shows what is in the file before anything changes, then keeps it', async () => {
    await openSection(page, 'list');
    await chooseFile(page, sampleList);
    await says(page, words.listPage.previewTitle.replace('{name}', 'list.csv'));
    await says(page, 'Seren Rowlands');
    await (await byText(page, 'main button', words.listPage.cancel)).click();
    await reopened('list');
    await says(page, words.listPage.importTitle);
    expect(await page.$eval('main', (e) => e.textContent)).not.toContain(words.listPage.erase);
    await importList(page, sampleList);
    await listed(60);
  });

  test.each([
    ['an empty file', 'empty.csv', ''],
    ['a picture', 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a file with other columns', 'dinner.csv', 'Dish,Price\nPasta,2.40\n'],
  ])('%s never replaces it', async (_, name, content) => {
    await openSection(page, 'list');
    await chooseFile(page, file(name, content));
    await says(page, words.listPage.refused.replace('{name}', name));
    await listed(60);
  });

  test('markup and formulas in names are shown as text and do nothing', async () => {
    await openSection(page, 'list');
    await chooseFile(
      page,
      file(
        'markup.csv',
        'Forename,Surname,Year\n<img src=x onerror=document.title="run">,Vaughan,7\n"=HYPERLINK(""http://x.example"")",Parry,8\n',
      ),
    );
    await says(page, startOf(words.listPage.previewTitle));
    await page.waitForFunction(() => document.querySelector('main table, main .sl-notice--stop'));
    expect(await page.$$('main img, main table a')).toEqual([]);
    expect(await page.evaluate(() => document.title)).not.toBe('run');
    await listed(60);
  });

  test('can be erased', async () => {
    await (await byText(page, 'main button', words.listPage.erase)).click();
    await (await byText(page, 'dialog button', words.listPage.eraseYes)).click();
    await page.waitForFunction(
      (erase) => !document.querySelector('main')?.textContent?.includes(erase),
      {},
      words.listPage.erase,
    );
    await reopened('list');
    await says(page, words.list.none);
  });
});

test('Welsh is chosen once and stays', async () => {
  await (await byText(page, 'header button', 'Cymraeg')).click();
  await page.waitForSelector('.sl-page[lang=cy]');
  await goToOwnPage(fresh, page, 'options.html', '.sl-page[lang=cy] nav button');
  await openSection(page, 'school');
  await says(page, pageWords.cy.school.title);
  await (await byText(page, 'header button', 'English')).click();
  await page.waitForSelector('.sl-page[lang=en]');
});
