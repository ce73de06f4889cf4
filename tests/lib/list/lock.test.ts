// The list under a passphrase, and without readable names: what lies on the disk, who can open it, and that nothing is lost on the way.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readText } from '../../../lib/core/text/reading.ts';
import { DATABASE } from '../../../lib/list/database.ts';
import { lockState, removeLock, setLock, unlock } from '../../../lib/list/key-ring.ts';
import { keyMemory } from '../../../lib/list/lock.ts';
import { namesOf } from '../../../lib/list/names-of.ts';
import { readOffice, saveOffice } from '../../../lib/list/office.ts';
import { addQuick } from '../../../lib/list/quick.ts';
import { eraseList, eraseLists, type Keeping, readStored, replaceList, settleLists } from '../../../lib/list/store.ts';
import type { Area } from '../../../lib/store/area.ts';
import { entry } from '../../support/sample-school.ts';

const entries = [entry('e1', 'Jayden', 'Trewent', { yearGroup: 8, regGroup: '8D' }), entry('e2', 'Nêst', 'Gwyndaf')];
const office = { keys: { schoolId: 's', identity: 'i', signingKey: 'k', publicKey: 'p' }, url: '', version: 4 };
const passphrase = 'pwll cwmwl carreg sbwng';

let held: Record<string, unknown>;
let today: string;
const session: Area = {
  get: async (key) => (key === null ? held : { [key]: held[key] }),
  set: async (items) => void Object.assign(held, items),
  remove: async (keys) => {
    for (const key of [keys].flat()) delete held[key];
  },
};
const memory = keyMemory(session, () => today);
const keeping = (rules: Partial<Awaited<ReturnType<Keeping['rules']>>> = {}): Keeping => ({
  memory,
  rules: async () => ({ keep: 'readable', lock: 'device', ...rules }),
});
const all = async (store: string): Promise<unknown[]> => {
  const db = await openDB(DATABASE);
  const values = await db.getAll(store);
  db.close();
  return values;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  held = {};
  today = '2027-01-08';
});

describe('a lock', () => {
  const locked = async () => {
    await replaceList('Main', entries, 1000);
    await saveOffice(office);
    expect(await setLock(memory, passphrase)).toEqual({ ok: true });
  };

  it('takes the key off the disk, and loses nothing', async () => {
    await locked();
    expect(await all('keys')).toEqual([]);
    expect(await readStored(memory)).toMatchObject({ state: 'ready', entries, updated: 1000 });
    expect(await readOffice(memory)).toEqual(office);
    expect(await lockState(memory)).toBe('open');
  });

  it('closes with the browser and with the day, and says how much is behind it', async () => {
    await locked();
    held = {};
    const behind = { state: 'locked', lists: [{ name: 'Main', count: 2, updated: 1000 }] };
    expect(await readStored(memory)).toEqual(behind);
    expect(await readOffice(memory)).toBe('locked');
    expect(await unlock(memory, passphrase)).toEqual({ ok: true });
    expect(await readStored(memory)).toMatchObject({ state: 'ready' });
    today = '2027-01-09';
    expect(await readStored(memory)).toEqual(behind);
    expect(held).toEqual({});
  });

  it('opens for the passphrase however its accents are typed, and for no other', async () => {
    await replaceList('Main', entries, 1000);
    await setLock(memory, 'tŷ bach ar y bryn');
    held = {};
    expect(await unlock(memory, 'ty bach ar y bryn')).toEqual({ ok: false, why: 'wrong' });
    expect(held).toEqual({});
    expect(await unlock(memory, 'tŷ bach ar y bryn'.normalize('NFD'))).toEqual({ ok: true });
  });

  it('keeps a locked list from being written or added to', async () => {
    await locked();
    held = {};
    const add = { forename: 'Siôn', surname: 'Puw', yearGroup: null, regGroup: '', until: '2027-02-01' };
    expect(await replaceList('Main', [], 2000, keeping())).toEqual({ ok: false, why: 'locked' });
    expect(await addQuick(add, today, 2000, keeping())).toEqual({ ok: false, why: 'locked' });
    expect(await setLock(memory, 'another passphrase')).toEqual({ ok: false, why: 'locked' });
    await unlock(memory, passphrase);
    expect(await readStored(memory)).toMatchObject({ state: 'ready', entries });
  });

  it('is taken off with nothing lost, and can be erased without the passphrase', async () => {
    await locked();
    expect(await removeLock(memory)).toEqual({ ok: true });
    expect([await lockState(memory), held]).toEqual(['none', {}]);
    expect(await readStored()).toMatchObject({ state: 'ready', entries });
    await setLock(memory, passphrase);
    held = {};
    expect(await eraseLists()).toEqual({ ok: true });
    expect(await readStored(memory)).toEqual({ state: 'none' });
    await eraseList();
    expect(await lockState(memory)).toBe('none');
  });

  it('is not set while something on the list is damaged: that would be lost for good', async () => {
    await replaceList('Main', entries, 1000);
    const db = await openDB(DATABASE);
    await db.put('lists', { ...(await db.get('lists', 'Main')), name: 'Trip' });
    db.close();
    expect(await setLock(memory, passphrase)).toEqual({ ok: false, why: 'damaged' });
    expect(await readStored(memory)).toMatchObject({ state: 'damaged', broken: ['Trip'], usable: { entries } });
  });

  it('that the school asks for comes before any new list', async () => {
    const asked = keeping({ lock: 'passphrase' });
    expect(await replaceList('Main', entries, 1000, asked)).toEqual({ ok: false, why: 'no-lock' });
    await setLock(memory, passphrase);
    expect(await replaceList('Main', entries, 1000, asked)).toEqual({ ok: true });
    expect(await all('keys')).toEqual([]);
  });
});

describe('without readable names', () => {
  const hidden = keeping({ keep: 'match-only' });
  const found = async (text: string) => {
    const index = namesOf(await readStored(memory), today);
    return index.find(readText(text), { style: 'prose', adults: new Set() }).map(({ strength }) => strength);
  };

  it('keeps no name even inside the seal, and finds it all the same', async () => {
    await replaceList('Main', entries, 1000, hidden);
    const stored = await readStored(memory);
    expect(stored).toMatchObject({ state: 'ready', lists: [{ name: 'Main', count: 2 }] });
    expect(JSON.stringify(stored)).not.toMatch(/jayden|trewent|gwyndaf|nest/i);
    expect(await found('Well done Jayden Trewent!')).toEqual(['certain']);
    expect(await found('Well done Jaydn Trewent!')).not.toEqual([]);
    expect(await found('Da iawn Siôn Puw!')).toEqual([]);
  });

  it('turns a readable list into hashes once it is asked to, with its date', async () => {
    await replaceList('Main', entries, 1000);
    expect(await settleLists(hidden)).toBe(true);
    expect(await settleLists(hidden)).toBe(false);
    expect(await readStored(memory)).toMatchObject({ state: 'ready', updated: 1000, hashed: {} });
    expect(await found('Jayden Trewent')).toEqual(['certain']);
  });

  it('adds for a day, forgets with the day, and counts the same person once', async () => {
    const add = { forename: 'Siôn', surname: 'Puw', yearGroup: null, regGroup: '', until: '2027-01-08' };
    await replaceList('Main', entries, 1000, hidden);
    await addQuick(add, today, 2000, hidden);
    await addQuick({ ...add, until: '2027-01-09' }, today, 2000, hidden);
    expect(await readStored(memory)).toMatchObject({ lists: [{ count: 2 }, { name: 'Temporary', count: 1 }] });
    expect(await found('Siôn Puw')).toEqual(['certain']);
    today = '2027-01-10';
    expect(await found('Siôn Puw')).toEqual([]);
    await addQuick({ ...add, forename: 'Huw', until: '2027-01-11' }, today, 3000, hidden);
    expect(await readStored(memory)).toMatchObject({ lists: [{}, { name: 'Temporary', count: 1 }] });
  });

  it('matches lists of both kinds together', async () => {
    await replaceList('Main', entries.slice(0, 1), 1000, hidden);
    await replaceList('Trip', entries.slice(1), 1000, keeping());
    expect(await found('Jayden Trewent a Nêst Gwyndaf')).toEqual(['certain', 'certain']);
  });

  it('says so when the hashes’ key is damaged, and takes no new one beside it', async () => {
    await replaceList('Main', entries, 1000, hidden);
    const db = await openDB(DATABASE);
    const sealed = await db.get('sealed', 'match-key');
    await db.put('sealed', { ...sealed, data: sealed.data.slice(1) }, 'match-key');
    db.close();
    expect(await readStored(memory)).toMatchObject({ state: 'damaged', broken: ['Main'] });
    expect(await replaceList('Trip', entries, 2000, hidden)).toEqual({ ok: false, why: 'damaged' });
    expect(await eraseLists()).toEqual({ ok: true });
    expect(await replaceList('Main', entries, 3000, hidden)).toEqual({ ok: true });
    expect(await found('Jayden Trewent')).toEqual(['certain']);
  });

  it('goes under a lock like any other', async () => {
    await replaceList('Main', entries, 1000, hidden);
    await setLock(memory, passphrase);
    expect(await found('Jayden Trewent')).toEqual(['certain']);
    held = {};
    expect(await readStored(memory)).toMatchObject({ state: 'locked' });
  });
});
