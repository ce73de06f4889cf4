// Somebody who asked today: on this device's temporary list until a date, and gone after it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addQuick, inForce, type QuickAdd } from '../../../lib/list/quick.ts';
import { readStored, replaceList, TEMPORARY } from '../../../lib/list/store.ts';
import { entry } from '../../support/sample-school.ts';

const now = Date.UTC(2027, 0, 8);
const add = (forename: string, until: string): QuickAdd => ({ forename, surname: 'Bebb', yearGroup: 8, regGroup: '8C', until });
const kept = async () => {
  const stored = await readStored();
  if (stored.state !== 'ready') return stored.state;
  return (stored.byList[TEMPORARY] ?? []).map((one) => `${one.legalForename} ${one.reviewDate}`);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.restoreAllMocks());

describe('quick add', () => {
  it('keeps the name with its date, and the other lists as they are', async () => {
    await replaceList('Main', [entry('m1', 'Llŷr', 'Gethin', {})], now);
    expect(await addQuick(add(' Hari ', '2027-01-15'), '2027-01-08', now)).toEqual({ ok: true });
    expect(await kept()).toEqual(['Hari 2027-01-15']);
    const stored = await readStored();
    expect(stored.state === 'ready' && stored.entries).toHaveLength(2);
  });

  it('gives the same person the new date', async () => {
    await addQuick(add('Hari', '2027-01-15'), '2027-01-08', now);
    await addQuick(add('Hari', '2027-02-01'), '2027-01-09', now);
    expect(await kept()).toEqual(['Hari 2027-02-01']);
  });

  it('throws out what has run out when something is added', async () => {
    await addQuick(add('Hari', '2027-01-15'), '2027-01-08', now);
    await addQuick(add('Anest', '2027-03-01'), '2027-01-16', now);
    expect(await kept()).toEqual(['Anest 2027-03-01']);
  });

  it.each([
    ['2027-01-14', true],
    ['2027-01-15', true],
    ['2027-01-16', false],
  ])('on %s it counts: %s', async (today, counts) => {
    const temporary = entry('t1', 'Hari', 'Bebb', { list: TEMPORARY, reviewDate: '2027-01-15' });
    const main = entry('m1', 'Llŷr', 'Gethin', { reviewDate: '2020-01-01' });
    const dateless = entry('m2', 'Nêst', 'Parry', { list: TEMPORARY, reviewDate: '' });
    expect(inForce([temporary, main, dateless], today)).toEqual(counts ? [temporary, main, dateless] : [main, dateless]);
  });

  it('says that there is no room, and loses nothing', async () => {
    await addQuick(add('Hari', '2027-01-15'), '2027-01-08', now);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await addQuick(add('Anest', '2027-03-01'), '2027-01-08', now)).toEqual({ ok: false, why: 'full' });
    vi.restoreAllMocks();
    expect(await kept()).toEqual(['Hari 2027-01-15']);
  });
});
