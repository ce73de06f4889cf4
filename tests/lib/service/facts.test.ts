// How old the list is: by when it was stored, by when its source last confirmed it, and with a clock that was wrong.
import { describe, expect, it } from 'vitest';
import type { StoredList } from '../../../lib/list/store.ts';
import { listStatus, withContacts } from '../../../lib/service/facts.ts';
import { freshState } from '../../../lib/store/sync-state.ts';

const now = Date.UTC(2027, 0, 8, 12);
const HOUR = 3_600_000;
const stored = (...updated: readonly number[]): StoredList => ({
  state: 'ready',
  entries: [],
  byList: {},
  lists: updated.map((at, n) => ({ name: n === 0 ? 'Main' : `List ${n}`, count: 1, updated: at })),
  updated: Math.min(...updated),
});
const contact = (at: number) => ({ a: { ...freshState, list: 'Main', contact: at } });
const ageOf = (list: StoredList) => (list.state === 'ready' ? (now - list.updated) / HOUR : null);

describe('the age of a followed list', () => {
  it.each([
    ['stored and confirmed at once', 2, 2, 2],
    ['confirmed unchanged since', 90, 1, 1],
    ['brought in by hand since', 1, 90, 1],
    ['stored while the clock was a year ahead, confirmed since', -365 * 24, 1, 1],
    ['stored while the clock was a year ahead, not confirmed since', -365 * 24, null, -365 * 24],
  ])('%s', (_name, updated, confirmed, age) => {
    const sync = confirmed === null ? {} : contact(now - confirmed * HOUR);
    expect(ageOf(withContacts(stored(now - updated * HOUR), sync, now))).toBe(age);
  });

  it('is that of the oldest list', () => {
    expect(ageOf(withContacts(stored(now - 50 * HOUR, now - 30 * HOUR), contact(now - HOUR), now))).toBe(30);
  });

  it.each([
    [23, false],
    [25, true],
    [-0.5, false],
    [-2, true],
  ])('%d hours: old = %s', (hours, stale) => {
    expect(listStatus(stored(now - hours * HOUR), now, 24).stale).toBe(stale);
  });
});
