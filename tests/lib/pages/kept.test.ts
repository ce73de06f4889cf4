// What is kept, as the page counts it: a list that is locked or damaged is not "nothing".
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredList } from '../../../lib/list/store.ts';
import { eraseAll, eraseKept, type KeptParts, keptNow } from '../../../lib/pages/kept.ts';
import type { Area } from '../../../lib/store/area.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const erased: string[] = [];
const parts = (list: StoredList): KeptParts => ({
  area,
  now: () => 10_000,
  readList: async () => list,
  eraseList: async () => {
    erased.push('database');
    return { ok: true };
  },
  eraseLists: async () => ({ ok: true }),
  readOffice: async () => null,
  eraseOffice: async () => undefined,
  readMarks: async () => ({ ok: true, value: [{ hash: '0123456789abcdef', mirror: 'fedcba9876543210', at: 3000 }] }),
  eraseMarks: async () => void erased.push('marks'),
  forgetSession: async () => {
    erased.push('session');
  },
});
const lists = [
  { name: 'Main', count: 40, updated: 2000 },
  { name: 'Trip', count: 3, updated: 1000 },
];

beforeEach(() => {
  fakeBrowser.reset();
  erased.length = 0;
});

describe('the row of the list', () => {
  const cases: [string, StoredList, { count: number; oldest: number }][] = [
    ['none', { state: 'none' }, { count: 0, oldest: 0 }],
    ['locked', { state: 'locked', lists }, { count: 43, oldest: 1000 }],
    ['partly damaged', { state: 'damaged', why: 'damaged', lists, broken: ['Main'] }, { count: 43, oldest: 1000 }],
    ['of a later version', { state: 'damaged', why: 'newer', lists: [], broken: [] }, { count: 1, oldest: 0 }],
  ];
  it.each(cases)('%s', async (_, list, wanted) => {
    const row = (await keptNow(parts(list))).find(({ id }) => id === 'list');
    expect(row).toMatchObject(wanted);
  });
});

it('erasing everything leaves nothing in any store, not even what no row knows', async () => {
  await area.set({ settings: { version: 99, data: 'from tomorrow' }, 'history.kept': 1, unheard: 2 });
  await eraseAll(parts({ state: 'locked', lists }));
  expect(await area.get(null)).toEqual({});
  expect(erased).toEqual(['database', 'session']);
});

it('marked pictures are counted with the day of the oldest, and erased by themselves', async () => {
  const all = parts({ state: 'none' });
  expect((await keptNow(all)).find(({ id }) => id === 'marked-pictures')).toEqual({
    id: 'marked-pictures',
    count: 1,
    oldest: 3000,
  });
  await eraseKept(all, 'marked-pictures');
  expect(erased).toEqual(['marks']);
});
