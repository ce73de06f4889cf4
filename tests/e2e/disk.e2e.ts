// What lies on the disk: after a list came in, no file of the profile holds a name; after erasing, the databases are empty.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pageWords } from '../../lib/words/pages.ts';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { searchDisk } from '../support/disk.ts';
import { launch, type Session } from './harness/browser.ts';
import { byText, goToOwnPage, importList, importSchool, openOptions, openSection, says } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';

const words = pageWords.en;
const folder = mkdtempSync(join(tmpdir(), 'second-look-disk-'));
const profile = join(folder, 'profile');

const letters = 'abcdefghijklmnoprstuwy';
const made = (n: number) => [22 ** 2, 22, 1].map((unit) => letters[Math.floor(n / unit) % 22]).join('');
/** 400 pupils whose names are in no dictionary and no page. */
const pupils = Array.from({ length: 400 }, (_, n) => ({ forename: `Zêvq${made(n)}yn`, surname: `Quŵllf${made(n * 7)}ant` }));
const quick = { forename: 'Wxkovyn', surname: 'Vhaquilliant' };
/** Every name holds one of these, as it is written or folded for matching; searching for few words keeps the search short. */
const stems = ['Zêvq', 'Quŵllf', quick.forename, quick.surname].flatMap((stem) => [
  stem,
  stem.toLowerCase(),
  stem.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
]);
const draft = 'Gwrthymdrochiadolyn';
const ordinary = 'Cyffredinolaidd';
/** Stored in the clear, on purpose: what finds it would find a name. */
const known = 'Ysgol Wyddfrydolog';

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let running: Session;
let page: Page;
const start = async () => {
  running = await launch(browserName, { profile });
  page = await openOptions(running, 'start');
};
const restart = async () => {
  await running.browser.close();
  await start();
};
beforeAll(start);
afterAll(async () => {
  await running?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const typeInto = async (label: string, text: string): Promise<void> => {
  const input = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLLabelElement>('label')]
        .find((l) => l.textContent?.trim() === wanted)
        ?.parentElement?.querySelector('input'),
    {},
    label,
  );
  await (input.asElement() as NonNullable<ReturnType<typeof input.asElement>>).type(text);
};

/** Browsers write what stands in the forms of open pages for the next session: a draft and a name half typed must not be among it. */
const keepForms = async (): Promise<void> => {
  await typeInto(quickAddWords.en.forename, quick.forename);
  const other = await running.browser.newPage();
  await goToOwnPage(running, other, 'check-a-draft.html', 'textarea');
  await other.type('textarea', `${draft} ${pupils[5]?.forename} ${pupils[5]?.surname}`);
  // A field as any page has them shows when the browser has written.
  await other.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'ordinary';
    document.body.append(field);
  });
  await other.type('#ordinary', ordinary);
  await expect.poll(() => searchDisk(profile, [ordinary]).hits.length, { timeout: 40_000, interval: 1000 }).toBeGreaterThan(0);
};

describe('after a list came in', () => {
  test('no file of the profile holds a name, raw or unpacked, nor a word of a draft', async () => {
    await importSchool(page, file('school.json', JSON.stringify({ school: { names: [known] } })));
    await says(page, words.school.importDone.replace('{name}', 'school.json'));
    const rows = pupils.map(({ forename, surname }, n) => `${forename},${surname},${7 + (n % 7)},${7 + (n % 7)}A`);
    await importList(page, file('list.csv', `Forename,Surname,Year,Class\n${rows.join('\n')}\n`));
    const setup = quickAddWords.en;
    await typeInto(setup.forename, quick.forename);
    await typeInto(setup.surname, quick.surname);
    await (await byText(page, 'main button', setup.add)).click();
    await says(page, setup.added);
    await keepForms();
    // Twice, so that LevelDB has written its log into packed tables.
    await restart();
    await restart();
    await running.browser.close();

    const search = searchDisk(profile, [...stems, draft]);
    expect(search.hits).toEqual([]);
    expect(search.files).toBeGreaterThan(20);
    const seen = searchDisk(profile, [known]);
    expect(seen.hits.length).toBeGreaterThan(0);
    console.info(
      `${browserName}: ${search.files} files, ${Math.round(search.bytes / 1e6)} MB, ${JSON.stringify(search.unpacked)}; the control word was found in: ${seen.hits.join(' · ')}`,
    );
  }, 120_000);
});

describe('after erasing everything', () => {
  test('the databases hold nothing', async () => {
    await start();
    await openSection(page, 'kept');
    await (await byText(page, 'main button', words.kept.eraseAll)).click();
    await (await byText(page, 'dialog button', words.kept.eraseYes)).click();
    await page.waitForFunction(
      (nothing) => [...document.querySelectorAll('main tbody td.sl-number')].every((cell) => cell.textContent === nothing),
      {},
      words.kept.nothing,
    );
    const left = await page.evaluate(async () => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: Record<'local' | 'session', { get(k: null): Promise<object> }> } | undefined
      >;
      const storage = (api.browser ?? api.chrome)?.storage;
      return {
        databases: (await indexedDB.databases()).map((one) => one.name),
        local: await storage?.local.get(null),
        web: { ...localStorage, ...sessionStorage },
        caches: await caches.keys(),
      };
    });
    expect(left).toEqual({ databases: [], local: {}, web: {}, caches: [] });
  }, 60_000);
});
