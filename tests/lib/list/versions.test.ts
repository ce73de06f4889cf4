// One example database a version, built as that version's code built it, opened with today's: nothing is lost on the way.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, DATABASE_VERSION } from '../../../lib/list/database.ts';
import { addMark, readMarks } from '../../../lib/list/marks.ts';
import { readOffice, saveOffice } from '../../../lib/list/office.ts';
import { eraseLists, readStored, replaceList } from '../../../lib/list/store.ts';
import { entry } from '../../support/sample-school.ts';

const mark = { hash: '0123456789abcdef', mirror: 'fedcba9876543210', at: 1000 };
const entries = [entry('e1', 'Nêst', 'Gwyndaf'), entry('e2', 'Siôn', 'Gwyndaf')];
const office = { keys: { schoolId: 's', identity: 'i', signingKey: 'k', publicKey: 'p' }, url: '', version: 4 };

// Sealing as it has been since version 1. Written out here: were it borrowed, a change of it would change the old databases too.
const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const seal = async (key: CryptoKey, label: string, value: unknown) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const [additionalData, plain] = [label, JSON.stringify(value)].map((text) => new TextEncoder().encode(text));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain as BufferSource) };
};
const putList = async (db: IDBPDatabase, key: CryptoKey) => {
  await db.put('keys', key, 'list');
  await db.put('lists', { name: 'Main', count: 2, updated: 1000, ...(await seal(key, '["Main",2,1000]', entries)) });
};

const examples: Record<number, () => Promise<void>> = {
  1: async () => {
    const db = await openDB(DATABASE, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lists', { keyPath: 'name' });
        fresh.createObjectStore('keys');
      },
    });
    await putList(db, await newKey());
    db.close();
  },
  2: async () => {
    const db = await openDB(DATABASE, 2, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lists', { keyPath: 'name' });
        fresh.createObjectStore('keys');
        fresh.createObjectStore('sealed');
      },
    });
    const key = await newKey();
    await putList(db, key);
    await db.put('sealed', await seal(key, 'office', office), 'office');
    db.close();
  },
  3: async () => {
    const db = await openDB(DATABASE, 3, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lists', { keyPath: 'name' });
        for (const name of ['keys', 'sealed', 'locks']) fresh.createObjectStore(name);
      },
    });
    const key = await newKey();
    await putList(db, key);
    await db.put('sealed', await seal(key, 'office', office), 'office');
    db.close();
  },
  4: async () => {
    const db = await openDB(DATABASE, 4, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lists', { keyPath: 'name' });
        for (const name of ['keys', 'sealed', 'locks']) fresh.createObjectStore(name);
        fresh.createObjectStore('marks', { keyPath: 'hash' });
      },
    });
    const key = await newKey();
    await putList(db, key);
    await db.put('sealed', await seal(key, 'office', office), 'office');
    await db.put('marks', mark);
    db.close();
  },
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('there is an example of every version', () => {
  expect(Object.keys(examples).map(Number)).toEqual(Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1));
});

describe.each(Object.entries(examples))('a database of version %s', (version, build) => {
  it('gives its list, and can be written, shared and erased', async () => {
    await build();
    expect(await readStored()).toMatchObject({ state: 'ready', entries, updated: 1000, byList: { Main: entries } });
    if (Number(version) > 1) expect(await readOffice()).toEqual(office);
    expect(await saveOffice(office)).toEqual({ ok: true });
    expect(await replaceList('Trip', entries.slice(1), 2000)).toEqual({ ok: true });
    expect(await readStored()).toMatchObject({ state: 'ready', entries: [...entries, entries[1]] });
    expect(await readMarks()).toEqual({ ok: true, value: version === '4' ? [mark] : [] });
    expect(await addMark(['1111111111111111', '2222222222222222'], 2000)).toEqual({ ok: true, value: 'added' });
    expect(await eraseLists()).toEqual({ ok: true });
    expect(await readStored()).toEqual({ state: 'none' });
    expect(await readOffice()).toEqual(office);
  });

  it('is brought to the version of today', async () => {
    await build();
    await readStored();
    const db = await openDB(DATABASE);
    expect([db.version, [...db.objectStoreNames].sort()]).toEqual([
      DATABASE_VERSION,
      ['keys', 'lists', 'locks', 'marks', 'sealed'],
    ]);
    db.close();
  });

  it('is left as it is by a migration that fails half way', async () => {
    await build();
    const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const failed = await readStored();
    create.mockRestore();
    if (Number(version) < DATABASE_VERSION) expect(failed).toMatchObject({ state: 'damaged' });
    expect(await readStored()).toMatchObject({ state: 'ready', entries });
  });
});
