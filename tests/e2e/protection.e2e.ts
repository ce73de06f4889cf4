// The list's protection as a person uses it: a passphrase that locks it, the popup that opens it, and names kept unreadable; and what the disk holds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWords } from '../../lib/words/pages.ts';
import { protectionWords } from '../../lib/words/protection.ts';
import { launch, type Session } from './harness/browser.ts';
import {
  byText,
  goToOwnPage,
  importList,
  importSchool,
  openOptions,
  openSection,
  sampleSchool,
  says,
} from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';

const words = protectionWords.en;
const passphrase = 'pwll cwmwl carreg sbwng';
const folder = mkdtempSync(join(tmpdir(), 'second-look-protection-'));

let running: Session;
let page: Page;
const start = async () => {
  running = await launch(browserName, { profile: join(folder, 'profile') });
  page = await openOptions(running, 'list');
};
beforeAll(async () => {
  await start();
  await importSchool(page, sampleSchool);
  await says(page, pageWords.en.school.importDone.replace('{name}', 'school.json'));
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'Forename,Surname,Year,Class\nJayden,Trewent,8,8D\nNêst,Gwyndaf,10,10B\n');
  await importList(page, list);
});
afterAll(async () => {
  await running?.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = async (on: Page, label: string): Promise<ElementHandle<HTMLInputElement>> => {
  const found = await on.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLLabelElement>('label')]
        .filter((l) => l.textContent?.trim() === wanted && l.checkVisibility())
        .map((l) => document.getElementById(l.htmlFor))[0],
    {},
    label,
  );
  return found.asElement() as ElementHandle<HTMLInputElement>;
};
const press = async (on: Page, text: string, within = 'main button') => (await byText(on, within, text)).click();
const open = async (summary: string) => {
  await openSection(page, 'list');
  const line = await page.waitForFunction(
    (text) => [...document.querySelectorAll('summary')].find((one) => one.textContent?.trim() === text),
    {},
    summary,
  );
  await (line.asElement() as ElementHandle<HTMLElement>).click();
};
const ask = (name: string, data?: unknown): Promise<{ ok: boolean; value: unknown }> =>
  page.evaluate(
    (message) => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; value: unknown }> } } | undefined
      >;
      return (api.browser ?? api.chrome)?.runtime.sendMessage(message) as Promise<{ ok: boolean; value: unknown }>;
    },
    { app: 'second-look', name, ...(data === undefined ? {} : { data }) },
  );
const listState = async () => ((await ask('status.get')).value as { list: { state: string; matchOnly?: true } }).list;
const draft = (text: string) => ({
  platform: 'x',
  mode: 'new',
  text,
  account: { handle: '@YsgolAberhelyg', displayName: 'Ysgol Aberhelyg', bio: '' },
  pictures: [],
  context: {},
});
const checked = async (text: string) => {
  const { value } = await ask('draft.check', draft(text));
  const { findings, couldNotRun } = value as { findings: { rule: string }[]; couldNotRun: string[] };
  return { named: findings.filter(({ rule }) => rule.startsWith('nophoto.')).map(({ rule }) => rule), couldNotRun };
};
/** What the list's database holds, names of records and whether there is a key. */
const stores = () =>
  page.evaluate(
    () =>
      new Promise<Record<string, string[]>>((resolve, reject) => {
        const opening = indexedDB.open('second-look-list');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const found: Record<string, string[]> = {};
          const tx = db.transaction(names);
          for (const name of names) {
            const keys = tx.objectStore(name).getAllKeys();
            keys.onsuccess = () => {
              found[name] = keys.result.map(String);
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(found);
          };
        };
      }),
  );

describe('a passphrase', () => {
  test('too short or not the same twice changes nothing', async () => {
    await open(words.lockTitle);
    await (await field(page, words.field)).type('short');
    await press(page, words.lockIt);
    await says(page, words.short);
    await (await field(page, words.field)).type(' but longer now');
    await (await field(page, words.again)).type('something else');
    await press(page, words.lockIt);
    await says(page, words.differ);
    expect((await stores()).keys).toEqual(['list']);
  });

  test('locks the list: no key lies in the database, and today it is open', async () => {
    const again = await field(page, words.again);
    const first = await field(page, words.field);
    for (const [input, text] of [
      [first, passphrase],
      [again, passphrase],
    ] as const) {
      await input.click({ count: 3 });
      await input.type(text);
    }
    await press(page, words.lockIt);
    await says(page, words.open);
    expect(await stores()).toMatchObject({ keys: [], lists: ['Main'], locks: ['list'], sealed: [] });
    expect(await checked('Well done Jayden Trewent!')).toEqual({ named: ['nophoto.named'], couldNotRun: [] });
  });

  test('is asked for again after the browser was closed; until then posts are asked about, not let through silently', async () => {
    await running.browser.close();
    await start();
    await says(page, words.locked);
    expect((await listState()).state).toBe('locked');
    expect(await checked('Well done Jayden Trewent!')).toEqual({ named: [], couldNotRun: ['list'] });
  });

  test('a wrong one is told, the right one opens from the popup', async () => {
    const popup = await running.browser.newPage();
    await goToOwnPage(running, popup, 'popup.html', '.sl-popup form');
    await (await field(popup, words.field)).type('not the passphrase');
    await press(popup, words.unlock);
    await popup.waitForFunction((text) => document.body.textContent?.includes(text), {}, words.wrong);
    expect((await listState()).state).toBe('locked');
    await (await field(popup, words.field)).type(passphrase);
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => !document.querySelector('.sl-popup form'));
    await popup.close();
    expect((await listState()).state).toBe('ready');
    expect((await checked('Well done Jayden Trewent!')).named).toEqual(['nophoto.named']);
  });

  test('can be taken off with nothing lost', async () => {
    await goToOwnPage(running, page, 'options.html', 'nav button');
    await openSection(page, 'list');
    await press(page, words.remove);
    await says(page, words.device);
    expect(await stores()).toMatchObject({ keys: ['list'], lists: ['Main'], locks: [], sealed: [] });
    expect((await checked('Well done Jayden Trewent!')).named).toEqual(['nophoto.named']);
  });
});

describe('without readable names', () => {
  test('posts are checked just as well, and no name can be had from anywhere', async () => {
    await open(words.namesTitle);
    await press(page, words.hideNames);
    await press(page, words.hideYes, 'dialog button');
    await says(page, words.namesOn);
    await expect.poll(async () => (await listState()).matchOnly).toBe(true);
    expect((await checked('Well done Jayden Trewent!')).named).toEqual(['nophoto.named']);
    expect((await checked('Da iawn Nêst Gwyndaf!')).named).toEqual(['nophoto.named']);
    expect((await checked('Well done Siôn Puw!')).named).toEqual([]);
    expect((await ask('list.candidates', { yearGroups: [8], search: '' })).value).toEqual([]);
    expect((await ask('list.candidates', { yearGroups: [], search: 'Trew' })).value).toEqual([]);
    expect((await ask('list.candidates', { yearGroups: [], search: 'Jayden Trewent' })).value).toMatchObject([
      { name: 'Jayden Trewent', yearGroup: 8 },
    ]);
  });
});
