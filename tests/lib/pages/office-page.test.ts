// The office's part of the settings page: what gets into the file, and what is said when something cannot be kept.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBundle } from '../../../lib/list/bundle.ts';
import { noMemory } from '../../../lib/list/lock.ts';
import { readOffice } from '../../../lib/list/office.ts';
import { readStored, replaceList, TEMPORARY } from '../../../lib/list/store.ts';
import { createOfficePage } from '../../../lib/pages/office-page.ts';
import { entry } from '../../support/sample-school.ts';

const now = Date.UTC(2027, 0, 8);
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.restoreAllMocks());

const start = async () => {
  const files: Uint8Array[] = [];
  const page = createOfficePage(
    {
      now: () => now,
      memory: noMemory,
      readList: () => readStored(),
      saveAs: (_name, content) => {
        if (typeof content !== 'string') files.push(content);
      },
    },
    () => {},
  );
  await page.load();
  return { page, files };
};

describe('the office', () => {
  it('writes every list of its own, and nothing that was added for a day', async () => {
    await replaceList('Main', [entry('m1', 'Llŷr', 'Gethin', { list: TEMPORARY })], now);
    await replaceList('Trip', [entry('t1', 'Nêst', 'Parry', {})], now);
    await replaceList(TEMPORARY, [entry('q1', 'Hari', 'Bebb', {})], now);
    const { page, files } = await start();
    await page.act({ do: 'start' });
    await page.act({ do: 'write' });
    expect(page.view()).toMatchObject({ state: 'here', said: 'written', version: 1 });
    const office = await readOffice();
    if (!office || typeof office !== 'object') throw new Error('no office');
    const opened = await openBundle(files[0] ?? new Uint8Array(), office.keys, null, now);
    expect(opened.ok && opened.entries.map((one) => one.legalForename).sort()).toEqual(['Llŷr', 'Nêst']);
  });

  it('has nothing to write when nothing but the day’s list is there', async () => {
    await replaceList(TEMPORARY, [entry('q1', 'Hari', 'Bebb', {})], now);
    const { page, files } = await start();
    await page.act({ do: 'start' });
    await page.act({ do: 'write' });
    expect(page.view()).toMatchObject({ said: 'no-list' });
    expect(files).toEqual([]);
  });

  it.each([
    ['https://docs.google.com/spreadsheets/d/e/x/pub', 'google-sheet'],
    ['https://school.sharepoint.com/:x:/s/office/Eabc', 'sharepoint-link'],
    ['http://lists.example/a.age', 'not-https'],
  ])('is told why %s cannot be used, and the address stays as it was', async (url, urlProblem) => {
    const { page } = await start();
    await page.act({ do: 'start' });
    await page.act({ do: 'url', url: 'https://lists.example/a.age' });
    await page.act({ do: 'url', url });
    expect(page.view()).toMatchObject({ url: 'https://lists.example/a.age', urlProblem });
  });

  it('hears that keys or address could not be kept', async () => {
    const { page } = await start();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await page.act({ do: 'start' });
    expect(page.view()).toEqual({ state: 'not-here', said: 'not-saved' });
    put.mockRestore();
    await page.act({ do: 'start' });
    expect(page.view()).toMatchObject({ state: 'here', said: '' });
  });
});
