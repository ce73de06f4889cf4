// Pictures marked "not to be published": fingerprints only, each once, and gone when erased.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { addMark, eraseMarks, MOST_MARKS, readMarks } from '../../../lib/list/marks.ts';

const hash = (n: number): string => n.toString(16).padStart(16, '0');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('keeps the two fingerprints and the day, once', async () => {
  expect(await addMark([hash(1), hash(2)], 1000)).toEqual({ ok: true, value: 'added' });
  expect(await addMark([hash(1), hash(2)], 2000)).toEqual({ ok: true, value: 'known' });
  expect(await readMarks()).toEqual({ ok: true, value: [{ hash: hash(1), mirror: hash(2), at: 1000 }] });
});

it('takes nothing that is no fingerprint', async () => {
  for (const hashes of [[], [hash(1)], ['a picture', hash(2)], [hash(1), hash(2).toUpperCase().replace('0', 'G')]])
    expect(await addMark(hashes, 1000)).toEqual({ ok: true, value: 'no-mark' });
  expect(await readMarks()).toEqual({ ok: true, value: [] });
});

it('has an end', async () => {
  for (let n = 0; n < MOST_MARKS; n += 500)
    await Promise.all(Array.from({ length: 500 }, (_, i) => addMark([hash(n + i), hash(1)], 1000)));
  expect(await addMark([hash(MOST_MARKS + 1), hash(1)], 1000)).toEqual({ ok: true, value: 'full' });
}, 30_000);

it('forgets them all, and looking makes no database', async () => {
  expect(await readMarks()).toEqual({ ok: true, value: [] });
  expect(await indexedDB.databases()).toEqual([]);
  await addMark([hash(1), hash(2)], 1000);
  expect(await eraseMarks()).toEqual({ ok: true, value: undefined });
  expect(await readMarks()).toEqual({ ok: true, value: [] });
});
