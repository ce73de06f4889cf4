// What the engine may know of this device and person, put together from the stores.
import type { Facts } from '../core/check.ts';
import { oldestOf, type StoredList } from '../list/store.ts';
import type { ListStatus } from '../messaging/protocol.ts';
import { type Answers, asAccounts } from '../store/answers.ts';
import { type Dismissals, dismissedIn } from '../store/dismissals.ts';
import type { SyncState } from '../store/sync-state.ts';

const HOUR_MS = 3_600_000;

export interface FactParts {
  readonly now: Date;
  readonly list: ListStatus;
  readonly answers: Answers;
  readonly dismissals: Dismissals;
  readonly acknowledgedOn: string;
  /** Asking for the yearly acknowledgement makes sense only where a school has set the tool up. */
  readonly asksAcknowledgement: boolean;
}

export const factsFrom = (parts: FactParts): Facts => ({
  today: localDate(parts.now),
  listAgeHours: parts.list.state === 'ready' ? Math.max(0, (parts.now.getTime() - parts.list.updated) / HOUR_MS) : null,
  acknowledgedOn: parts.asksAcknowledgement ? parts.acknowledgedOn : null,
  answered: asAccounts(parts.answers),
  dismissed: dismissedIn(parts.dismissals, parts.now.getTime()),
});

/** YYYY-MM-DD where the person is, not in Greenwich: a post at half past midnight in summer is today's. */
export const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

export const listStatus = (stored: StoredList, now: number, maxAgeHours: number): ListStatus => {
  if (stored.state !== 'ready') return { state: stored.state, count: 0, updated: 0, stale: stored.state !== 'none' };
  const age = now - stored.updated;
  // A clock set back makes the list seem to come from the future: its age is then unknown, which is not "fresh".
  return {
    state: 'ready',
    ...(stored.hashed ? { matchOnly: true } : {}),
    count: stored.entries.length,
    updated: stored.updated,
    stale: age > maxAgeHours * HOUR_MS || age < -HOUR_MS,
  };
};

/**
 * A list that its source confirmed unchanged is as fresh as that confirmation, though nothing was stored anew. A date that lies ahead was written
 * while the clock was wrong; a confirmation since then takes its place.
 */
export const withContacts = (stored: StoredList, sync: SyncState, now: number): StoredList => {
  if (stored.state !== 'ready') return stored;
  const contact = (name: string) =>
    Math.max(0, ...Object.values(sync).flatMap((state) => (state.list === name ? [state.contact] : [])));
  const lists = stored.lists.map((list) => {
    const seen = contact(list.name);
    return { ...list, updated: list.updated > now && seen > 0 ? seen : Math.max(list.updated, seen) };
  });
  return { ...stored, lists, updated: oldestOf(lists) };
};
