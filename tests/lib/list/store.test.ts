// The list on the device: sealed, replaced whole or not at all, and really gone when erased.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { DATABASE, DATABASE_VERSION } from '../../../lib/list/database.ts';
import { addQuick } from '../../../lib/list/quick.ts';
import { eraseList, eraseNamed, readStored, replaceList, TEMPORARY } from '../../../lib/list/store.ts';
import { entry as listed } from '../../support/sample-school.ts';

const entry = (forename: string, over: Partial<ListEntry> = {}): ListEntry =>
  listed(`e-${forename}`, forename, 'Gwyndaf', { yearGroup: 10, regGroup: '10B', ...over });

/** Every byte that the database holds, as Latin-1 text, with the key left out. */
const dump = async (): Promise<string> => {
  const db = await openDB(DATABASE);
  let text = '';
  for (const store of db.objectStoreNames) {
    for (const value of await db.getAll(store))
      for (const part of Object.values(value as object))
        text +=
          part instanceof ArrayBuffer || ArrayBuffer.isView(part)
            ? new TextDecoder('latin1').decode(part as ArrayBuffer)
            : JSON.stringify(part);
  }
  db.close();
  return text;
};
const tamper = async (change: (record: Record<string, unknown>) => void, list = 'Main') => {
  const db = await openDB(DATABASE);
  const record = await db.get('lists', list);
  change(record);
  await db.put('lists', record);
  db.close();
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('list store', () => {
  it('says "none" before anything was imported', async () => {
    expect(await readStored()).toEqual({ state: 'none' });
  });

  it('gives back what was stored', async () => {
    const entries = [entry('Nêst'), entry('Siôn')];
    expect(await replaceList('Main', entries, 1000)).toEqual({ ok: true });
    expect(await readStored()).toEqual({
      state: 'ready',
      entries,
      byList: { Main: entries },
      lists: [{ name: 'Main', count: 2, updated: 1000 }],
      updated: 1000,
    });
  });

  it('replaces a list whole, and leaves other lists alone', async () => {
    await replaceList('Main', [entry('Nêst'), entry('Siôn')], 1000);
    await replaceList('Trip', [entry('Anest')], 2000);
    await replaceList('Main', [entry('Siôn')], 3000);
    const stored = await readStored();
    expect(stored.state === 'ready' && stored.entries.map((e) => e.legalForename).sort()).toEqual(['Anest', 'Siôn']);
    expect(stored).toMatchObject({ updated: 2000 });
  });

  it('holds no readable name', async () => {
    await replaceList('Main', [entry('Gwenllian')], 1000);
    expect(await dump()).toContain('Main');
    expect(await dump()).not.toMatch(/Gwenllian|Gwyndaf|10B/);
  });

  it('keeps the key where no script can read it', async () => {
    await replaceList('Main', [entry('Nêst')], 1000);
    const db = await openDB(DATABASE);
    const key: CryptoKey = await db.get('keys', 'list');
    db.close();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it.each([
    ['a changed byte', (r: Record<string, unknown>) => new Uint8Array(r.data as ArrayBuffer).set([1, 2, 3], 5)],
    ['a cut-off end', (r: Record<string, unknown>) => Object.assign(r, { data: (r.data as ArrayBuffer).slice(0, 20) })],
    ['a changed date', (r: Record<string, unknown>) => Object.assign(r, { updated: 9_999_999 })],
    ['a changed count', (r: Record<string, unknown>) => Object.assign(r, { count: 1 })],
  ])('notices %s, and loses nothing by it', async (_name, change) => {
    await replaceList('Main', [entry('Nêst'), entry('Siôn')], 1000);
    await tamper(change);
    expect(await readStored()).toMatchObject({ state: 'damaged', why: 'damaged', broken: ['Main'] });
    expect(await replaceList('Main', [entry('Anest')], 2000)).toEqual({ ok: true });
    expect(await readStored()).toMatchObject({ state: 'ready', updated: 2000 });
  });

  it('notices that the key is gone', async () => {
    await replaceList('Main', [entry('Nêst')], 1000);
    const db = await openDB(DATABASE);
    await db.clear('keys');
    db.close();
    expect(await readStored()).toMatchObject({ state: 'damaged', why: 'damaged', broken: ['Main'] });
  });

  it('still gives the lists that are sound when one is damaged, and names the one that is not', async () => {
    await replaceList('Main', [entry('Nêst')], 1000);
    await replaceList('Trip', [entry('Siôn')], 2000);
    await tamper((record) => Object.assign(record, { count: 5 }));
    expect(await readStored()).toMatchObject({ state: 'damaged', broken: ['Main'], usable: { entries: [entry('Siôn')] } });
    expect(await eraseNamed('Main')).toEqual({ ok: true });
    expect(await readStored()).toMatchObject({ state: 'ready', entries: [entry('Siôn')] });
  });

  it('does not put a single entry in the place of a list that cannot be read', async () => {
    const add = { forename: 'Anest', surname: 'Puw', yearGroup: null, regGroup: '', until: '2027-01-09' };
    await addQuick(add, '2027-01-08', 1000);
    await tamper((record) => Object.assign(record, { count: 5 }), TEMPORARY);
    expect(await addQuick({ ...add, forename: 'Nêst' }, '2027-01-08', 2000)).toEqual({ ok: false, why: 'damaged' });
  });

  it('does not touch a database of a later version', async () => {
    const later = await openDB(DATABASE, DATABASE_VERSION + 1, { upgrade: (db) => void db.createObjectStore('future') });
    later.close();
    expect(await readStored()).toEqual({ state: 'damaged', why: 'newer', lists: [], broken: [] });
    expect(await replaceList('Main', [entry('Nêst')], 1000)).toEqual({ ok: false, why: 'newer' });
    const after = await openDB(DATABASE);
    expect([after.version, [...after.objectStoreNames]]).toEqual([DATABASE_VERSION + 1, ['future']]);
    after.close();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
  ])('keeps the old list when there is no room for the new one (%s)', async (name, why) => {
    await replaceList('Main', [entry('Nêst')], 1000);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', name);
    });
    expect(await replaceList('Main', [entry('Siôn')], 2000)).toEqual({ ok: false, why });
    put.mockRestore();
    expect(await readStored()).toMatchObject({ state: 'ready', updated: 1000, entries: [entry('Nêst')] });
  });

  it('survives two pages writing the first list at once', async () => {
    await Promise.all([replaceList('Main', [entry('Nêst')], 1000), replaceList('Trip', [entry('Siôn')], 1000)]);
    expect(await readStored()).toMatchObject({ state: 'ready', entries: expect.arrayContaining([entry('Nêst'), entry('Siôn')]) });
  });

  it('erases everything, the key included', async () => {
    await replaceList('Main', [entry('Nêst')], 1000);
    expect(await eraseList()).toEqual({ ok: true });
    expect(await readStored()).toEqual({ state: 'none' });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
