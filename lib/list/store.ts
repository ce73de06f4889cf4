// The do-not-publish list on this device: read it whole, replace one named list whole, erase it. Half a list can never be written.
import { deleteDB } from 'idb';
import type { ListEntry } from '../core/list-entry.ts';
import { DATABASE, type DatabaseProblem, type ListRecord, withDatabase } from './database.ts';
import { entriesSchema } from './entry-schema.ts';
import { newKey, seal, unseal } from './vault.ts';

export interface ListInfo {
  readonly name: string;
  readonly count: number;
  readonly updated: number;
}

export type StoredList =
  | { readonly state: 'none' }
  | {
      readonly state: 'ready';
      /** All lists together. */
      readonly entries: readonly ListEntry[];
      readonly byList: Readonly<Record<string, readonly ListEntry[]>>;
      readonly lists: readonly ListInfo[];
      /** When the oldest list was last known to be right. */
      readonly updated: number;
    }
  /** Nothing is thrown away: the record stays until a new list replaces it or somebody erases it. */
  | { readonly state: 'damaged'; readonly why: DatabaseProblem };

export type Written = { readonly ok: true } | { readonly ok: false; readonly why: DatabaseProblem };

const KEY = 'list';
/** Name of the list that quick add keeps. */
export const TEMPORARY = 'Temporary';

export const readStored = async (): Promise<StoredList> => {
  const read = await withDatabase(async (db) => ({ records: await db.getAll('lists'), key: await db.get('keys', KEY) }));
  if (!read.ok) return { state: 'damaged', why: read.why };
  const { records, key } = read.value;
  if (records.length === 0) return { state: 'none' };
  if (!key) return { state: 'damaged', why: 'damaged' };
  const entries: ListEntry[] = [];
  const byList: Record<string, readonly ListEntry[]> = {};
  for (const record of records) {
    const parsed = entriesSchema.safeParse(await unseal(key, labelOf(record), record));
    if (!parsed.success || parsed.data.length !== record.count) return { state: 'damaged', why: 'damaged' };
    entries.push(...parsed.data);
    byList[record.name] = parsed.data;
  }
  const lists = records.map(({ name, count, updated }) => ({ name, count, updated }));
  return { state: 'ready', entries, byList, lists, updated: oldestOf(lists) };
};

/** The whole is as old as its oldest part; what somebody added by hand today does not make it younger. */
export const oldestOf = (lists: readonly ListInfo[]): number => {
  const kept = lists.filter((list) => list.name !== TEMPORARY);
  return Math.min(...(kept.length > 0 ? kept : lists).map((list) => list.updated));
};

/** One transaction: either the new list stands complete, or the old one stands untouched. */
export const replaceList = async (name: string, entries: readonly ListEntry[], now: number): Promise<Written> => {
  const known = await withDatabase((db) => db.get('keys', KEY));
  if (!known.ok) return known;
  const key = known.value ?? (await newKey());
  const info = { name, count: entries.length, updated: now };
  const record: ListRecord = { ...info, ...(await seal(key, labelOf(info), entries)) };
  const written = await withDatabase(async (db) => {
    const tx = db.transaction(['lists', 'keys'], 'readwrite', { durability: 'strict' });
    // Another page may have made the key meanwhile; then ours would seal for nobody.
    const current = await tx.objectStore('keys').get(KEY);
    if (current && !known.value) {
      tx.abort();
      await tx.done.catch(() => undefined);
      return 'again' as const;
    }
    await Promise.all([tx.objectStore('keys').put(key, KEY), tx.objectStore('lists').put(record), tx.done]);
    return 'done' as const;
  });
  if (!written.ok) return written;
  return written.value === 'again' ? replaceList(name, entries, now) : { ok: true };
};

/** Takes one named list off the device; the others stay. */
export const eraseNamed = async (name: string): Promise<Written> => {
  const erased = await withDatabase((db) => db.delete('lists', name));
  return erased.ok ? { ok: true } : erased;
};

/** The whole database, its key included. */
export const eraseList = async (): Promise<Written> => {
  try {
    await deleteDB(DATABASE);
    return { ok: true };
  } catch {
    return { ok: false, why: 'damaged' };
  }
};

const labelOf = (info: ListInfo): string => JSON.stringify([info.name, info.count, info.updated]);
