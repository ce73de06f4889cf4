// The do-not-publish list on this device: read it whole, replace one named list whole, erase it. Half a list can never be written.
import { deleteDB } from 'idb';
import type { ListEntry } from '../core/list-entry.ts';
import { DATABASE, type DatabaseProblem, databaseExists, type ListRecord, type Outcome, withDatabase } from './database.ts';
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
  if (!(await databaseExists())) return { state: 'none' };
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

/** The one key of this database, made on first use. Two pages that make it at once end up with the same one. */
export const sealingKey = async (): Promise<Outcome<CryptoKey>> => {
  const fresh = await newKey();
  return withDatabase(async (db) => {
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const known = await tx.store.get(KEY);
    if (!known) await tx.store.put(fresh, KEY);
    await tx.done;
    return known ?? fresh;
  });
};

/** One write: either the new list stands complete, or the old one stands untouched. */
export const replaceList = async (name: string, entries: readonly ListEntry[], now: number): Promise<Written> => {
  const key = await sealingKey();
  if (!key.ok) return key;
  const info = { name, count: entries.length, updated: now };
  const record: ListRecord = { ...info, ...(await seal(key.value, labelOf(info), entries)) };
  const written = await withDatabase(async (db) => {
    const tx = db.transaction('lists', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put(record), tx.done]);
  });
  return written.ok ? { ok: true } : written;
};

/** Takes one named list off the device; the others stay. */
export const eraseNamed = async (name: string): Promise<Written> => {
  if (!(await databaseExists())) return { ok: true };
  const erased = await withDatabase((db) => db.delete('lists', name));
  return erased.ok ? { ok: true } : erased;
};

/** Every list; what else the database holds (the office's keys) stays. A database that will not open goes whole. */
export const eraseLists = async (): Promise<Written> => {
  if (!(await databaseExists())) return { ok: true };
  const erased = await withDatabase((db) => db.clear('lists'));
  return erased.ok ? { ok: true } : eraseList();
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
