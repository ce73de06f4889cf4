// "What this tool keeps": every store as it is now, in both languages; one's own history to take along; each thing erased by itself, and really gone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWords } from '../../lib/words/pages.ts';
import { launch, type Session } from './harness/browser.ts';
import { byText, importList, importSchool, openOptions, openSection, sampleSchool, says } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-kept-'));
const { kept, history } = pageWords.en;
type Row = keyof typeof kept.rows;

let running: Session;
let page: Page;
beforeAll(async () => {
  running = await launch(browserName);
  page = await openOptions(running, 'school');
  await importSchool(page, sampleSchool);
  await says(page, pageWords.en.school.importDone.replace('{name}', 'school.json'));
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'Forename,Surname,Year,Class\nJayden,Trewent,8,8D\nNêst,Gwyndaf,10,10B\n');
  await importList(page, list);
  await ask('account.answer', { platform: 'x', handle: '@MrParcHist', kind: 'personal' });
  await ask('finding.dismiss', { key: 'nophoto.named|Trewent|P1', rule: 'nophoto.named', reason: '' });
  await ask('history.add', { platform: 'x', scope: 'school', rules: ['nophoto.named'], outcome: 'changed' });
});
afterAll(async () => {
  await running?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (name: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    (message) => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(m: unknown): Promise<unknown> } } | undefined
      >;
      return (api.browser ?? api.chrome)?.runtime.sendMessage(message);
    },
    { app: 'second-look', name, data },
  );
/** Everything in storage.local, and how many records each store of the list's database has. */
const stored = () =>
  page.evaluate(async () => {
    const api = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get(k: null): Promise<Record<string, unknown>> } } } | undefined
    >;
    const local = (await (api.browser ?? api.chrome)?.storage.local.get(null)) ?? {};
    const records: Record<string, number> = {};
    if (!(await indexedDB.databases()).some(({ name }) => name === 'second-look-list')) return { local, records };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('second-look-list');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const names = [...db.objectStoreNames];
        const tx = db.transaction(names);
        for (const name of names) {
          const count = tx.objectStore(name).count();
          count.onsuccess = () => {
            records[name] = count.result;
          };
        }
        tx.oncomplete = () => {
          db.close();
          resolve();
        };
      };
    });
    return { local, records };
  });
const rowSays = (row: Row, count: string) =>
  page.waitForFunction(
    (what, wanted) => {
      const line = [...document.querySelectorAll('main tbody tr')].find((tr) => tr.querySelector('th')?.textContent === what);
      return line?.querySelector('.sl-number')?.textContent === wanted;
    },
    { polling: 100 },
    kept.rows[row],
    count,
  );

test('says what is there, how many and since when, and follows what changes', async () => {
  await openSection(page, 'kept');
  await rowSays('list', '2');
  await rowSays('settings', '1');
  await rowSays('accounts', '1');
  await rowSays('dismissals', '1');
  await rowSays('history', '1');
  const since = await page.$$eval('main tbody tr', (lines) =>
    lines.map((tr) => tr.children[2]?.textContent ?? '').filter(Boolean),
  );
  expect(since.length).toBeGreaterThanOrEqual(4);
  await ask('history.add', { platform: 'x', scope: 'school', rules: ['tone.heated'], outcome: 'confirmed' });
  await rowSays('history', '2');
});

test('says the same in Welsh', async () => {
  const cy = pageWords.cy.kept;
  await ask('lang.set', 'cy');
  await page.waitForFunction((title) => document.querySelector('main h1')?.textContent === title, { polling: 100 }, cy.title);
  const rows = await page.$$eval('main tbody th', (cells) => cells.map((cell) => cell.textContent));
  expect(rows).toContain(cy.rows.list);
  await ask('lang.set', 'en');
  await page.waitForFunction((title) => document.querySelector('main h1')?.textContent === title, { polling: 100 }, kept.title);
});

test('one’s own history can be taken along as a file, with neither text nor names in it', async () => {
  await openSection(page, 'history');
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        (globalThis as unknown as { saved: string }).saved = text;
      });
      return make(blob);
    };
  });
  await (await byText(page, 'main button', history.export)).click();
  const saved = await page.waitForFunction(() => (globalThis as unknown as { saved?: string }).saved, { polling: 100 });
  const lines = JSON.parse(String(await saved.jsonValue())) as Record<string, unknown>[];
  expect(lines.map((line) => Object.keys(line).sort())).toEqual(
    Array.from({ length: 2 }, () => ['at', 'outcome', 'platform', 'rules', 'scope']),
  );
});

describe('erasing one thing', () => {
  const cases: [Row, (left: Awaited<ReturnType<typeof stored>>) => unknown, unknown][] = [
    ['dismissals', ({ local }) => local.dismissals, undefined],
    ['history', ({ local }) => local.history, undefined],
    ['accounts', ({ local }) => local.answers, undefined],
    ['list', ({ records }) => records.lists, 0],
    ['settings', ({ local }) => (local.settings as { data: { school: unknown } }).data.school, null],
  ];
  test.each(cases)('%s: it is gone from the store, and the rest is there', async (row, left, wanted) => {
    await openSection(page, 'kept');
    const before = Object.keys((await stored()).local).length;
    await (await byText(page, 'main button', kept.eraseOne.replace('{what}', kept.rows[row]))).click();
    await (await byText(page, 'dialog button', kept.eraseYes)).click();
    await rowSays(row, kept.nothing);
    const after = await stored();
    expect(left(after)).toBe(wanted);
    expect(before - Object.keys(after.local).length).toBeLessThanOrEqual(1);
  });
});
