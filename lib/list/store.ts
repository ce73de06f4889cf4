// The do-not-publish list on this device: read it whole, replace one named list whole, erase it. Half a list can never be written.
import { deleteDB } from 'idb';
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import type { ListMode, ListProtection } from '../core/policy.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import {
  changeDatabase,
  DATABASE,
  type DatabaseProblem,
  databaseExists,
  type ListRecord,
  type Outcome,
  withDatabase,
} from './database.ts';
import { entriesSchema } from './entry-schema.ts';
import { labelOf, lockState, readingKey, sealingKey } from './key-ring.ts';
import { type KeyMemory, noMemory } from './lock.ts';
import { type Hash, type HashedEntry, hashEntry, hashedList, keyedHash } from './match-only.ts';
import { seal, unseal } from './vault.ts';

export interface ListInfo {
  readonly name: string;
  readonly count: number;
  readonly updated: number;
}

/** A list whose names cannot be read. */
export interface Hashed {
  readonly hash: Hash;
  readonly entries: readonly HashedEntry[];
}

interface Read {
  /** All lists together; without names where they are kept as hashes. */
  readonly entries: readonly ListEntry[];
  readonly byList: Readonly<Record<string, readonly ListEntry[]>>;
  readonly lists: readonly ListInfo[];
  /** All entries again, where the names of any of them are kept as hashes. */
  readonly hashed?: Hashed;
  /** When the oldest list was last known to be right. */
  readonly updated: number;
}

export type StoredList =
  | { readonly state: 'none' }
  | ({ readonly state: 'ready' } & Read)
  /** Its key is not in memory: see lock.ts. */
  | { readonly state: 'locked'; readonly lists: readonly ListInfo[] }
  /** Nothing is thrown away: a record stays until a new list replaces it or somebody erases it. `usable` is what could be read beside it. */
  | {
      readonly state: 'damaged';
      readonly why: DatabaseProblem;
      readonly lists: readonly ListInfo[];
      readonly broken: readonly string[];
      readonly usable?: Read;
    };

export type Written = { readonly ok: true } | { readonly ok: false; readonly why: DatabaseProblem };

/** How the list may lie here: what settings say, and where the key is. */
export interface Keeping {
  readonly memory: KeyMemory;
  readonly rules: () => Promise<{ readonly keep: ListMode; readonly lock: ListProtection }>;
}
export const plain: Keeping = { memory: noMemory, rules: async () => ({ keep: 'readable', lock: 'device' }) };

/** Name of the list that quick add keeps. */
export const TEMPORARY = 'Temporary';
const MATCH_KEY = 'match-key';

const hashedPayload = z.object({ hashed: hashedList });
type Payload = { readonly entries: readonly ListEntry[] } | { readonly hashed: readonly HashedEntry[] };

export const readStored = async (memory: KeyMemory = noMemory): Promise<StoredList> => {
  if (!(await databaseExists())) return { state: 'none' };
  const read = await withDatabase(async (db) => ({
    records: await db.getAll('lists'),
    matchKey: await db.get('sealed', MATCH_KEY),
  }));
  if (!read.ok) return { state: 'damaged', why: read.why, lists: [], broken: [] };
  const { records, matchKey } = read.value;
  const lists = records.map(({ name, count, updated }) => ({ name, count, updated }));
  if (records.length === 0) return { state: 'none' };
  const key = await readingKey(memory);
  if (!key.ok && key.why === 'locked') return { state: 'locked', lists };
  if (!key.ok) return { state: 'damaged', why: key.why, lists, broken: lists.map(({ name }) => name) };
  const payloads = await Promise.all(records.map((record) => payloadOf(key.value, record)));
  const raw = matchKey && key.value ? await unseal(key.value, MATCH_KEY, matchKey) : undefined;
  const hash = typeof raw === 'string' ? keyedHash(fromBase64(raw) ?? new Uint8Array()) : undefined;
  const sound = payloads.map((payload) => payload !== undefined && (hash !== undefined || 'entries' in payload));
  const usable = together(
    records.flatMap((record, i) => (sound[i] ? [{ record, payload: payloads[i] as Payload }] : [])),
    hash,
  );
  if (sound.every(Boolean)) return { state: 'ready', ...usable };
  const broken = lists.filter((_, i) => !sound[i]).map(({ name }) => name);
  return { state: 'damaged', why: 'damaged', lists, broken, ...(broken.length < lists.length ? { usable } : {}) };
};

const payloadOf = async (key: CryptoKey | undefined, record: ListRecord): Promise<Payload | undefined> => {
  const value = key && (await unseal(key, labelOf(record), record));
  const entries = entriesSchema.safeParse(value);
  if (entries.success) return entries.data.length === record.count ? { entries: entries.data } : undefined;
  const hashed = hashedPayload.safeParse(value);
  return hashed.success && hashed.data.hashed.length === record.count ? hashed.data : undefined;
};

const entriesIn = (payload: Payload): readonly ListEntry[] =>
  'entries' in payload ? payload.entries : payload.hashed.map(({ entry }) => entry);

const together = (read: readonly { readonly record: ListRecord; readonly payload: Payload }[], hash: Hash | undefined): Read => {
  const lists = read.map(({ record: { name, count, updated } }) => ({ name, count, updated }));
  const anyHashed = hash && read.some(({ payload }) => 'hashed' in payload);
  const all = anyHashed
    ? read.flatMap(({ payload }) =>
        'hashed' in payload ? payload.hashed : payload.entries.map((entry) => hashEntry(entry, hash)),
      )
    : [];
  return {
    entries: read.flatMap(({ payload }) => entriesIn(payload)),
    byList: Object.fromEntries(read.map(({ record, payload }) => [record.name, entriesIn(payload)])),
    lists,
    ...(anyHashed ? { hashed: { hash, entries: all } } : {}),
    updated: oldestOf(lists),
  };
};

/** The whole is as old as its oldest part; what somebody added by hand today does not make it younger. */
export const oldestOf = (lists: readonly ListInfo[]): number => {
  const kept = lists.filter((list) => list.name !== TEMPORARY);
  return Math.min(...(kept.length > 0 ? kept : lists).map((list) => list.updated));
};

/** One write: either the new list stands complete, or the old one stands untouched. */
export const replaceList = async (
  name: string,
  entries: readonly ListEntry[],
  now: number,
  keeping: Keeping = plain,
): Promise<Written> => store(name, () => ({ entries }), now, keeping);

/** Adds one entry to a named list; of those there, the ones that `stays` says stay. Works on hashes as well. */
export const addToList = async (
  name: string,
  entry: ListEntry,
  stays: (old: ListEntry) => boolean,
  now: number,
  keeping: Keeping = plain,
): Promise<Written> =>
  store(
    name,
    (old) => {
      if (!old) return { entries: [entry] };
      if ('entries' in old) return { entries: [...old.entries.filter((one) => one.id !== entry.id && stays(one)), entry] };
      return { hashed: old.hashed.filter((one) => stays(one.entry)), entries: [entry] };
    },
    now,
    keeping,
    true,
  );

/** Brings lists with readable names to hashes, once the settings ask for it. */
export const settleLists = async (keeping: Keeping): Promise<boolean> => {
  if ((await keeping.rules()).keep !== 'match-only') return false;
  const stored = await readStored(keeping.memory);
  if (stored.state !== 'ready') return false;
  const named = stored.lists.filter(({ name }) => stored.byList[name]?.some((e) => e.legalForename || e.legalSurname));
  for (const { name, updated } of named) await replaceList(name, stored.byList[name] ?? [], updated, keeping);
  return named.length > 0;
};

type Next = { readonly entries: readonly ListEntry[]; readonly hashed?: readonly HashedEntry[] };

const store = async (
  name: string,
  next: (old: Payload | undefined) => Next,
  now: number,
  { memory, rules }: Keeping,
  adding = false,
): Promise<Written> => {
  const { keep, lock } = await rules();
  if (lock === 'passphrase' && (await lockState(memory)) === 'none') return { ok: false, why: 'no-lock' };
  const key = await sealingKey(memory);
  if (!key.ok) return key;
  const before = await withDatabase((db) => db.get('lists', name));
  if (!before.ok) return before;
  const old = before.value && (await payloadOf(key.value, before.value));
  // A whole list may take the place of one that cannot be read; a single entry may not.
  if (before.value && !old && adding) return { ok: false, why: 'damaged' };
  const { entries, hashed = [] } = next(old);
  const info = { name, count: entries.length + hashed.length, updated: now };
  const hash = keep === 'match-only' || hashed.length > 0 ? await hashOf(key.value) : undefined;
  if (hash && !hash.ok) return hash;
  const payload = hash
    ? {
        hashed: merged(
          hashed,
          entries.map((entry) => hashEntry(entry, hash.value)),
        ),
      }
    : entries;
  if ('hashed' in payload) info.count = payload.hashed.length;
  const record: ListRecord = { ...info, ...(await seal(key.value, labelOf(info), payload)) };
  const written = await changeDatabase(async (db) => {
    const tx = db.transaction('lists', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put(record), tx.done]);
  });
  return written.ok ? { ok: true } : written;
};

/** The same person again counts once, as last given. */
const merged = (old: readonly HashedEntry[], fresh: readonly HashedEntry[]): readonly HashedEntry[] => [
  ...old.filter((one) => !fresh.some(({ entry }) => entry.id === one.entry.id)),
  ...fresh,
];

/** The hashes' own key, made on first use and sealed like the rest. */
const hashOf = async (key: CryptoKey): Promise<Outcome<Hash>> => {
  const known = await withDatabase((db) => db.get('sealed', MATCH_KEY));
  if (!known.ok) return known;
  const before = known.value && (await unseal(key, MATCH_KEY, known.value));
  if (typeof before === 'string') return { ok: true, value: keyedHash(fromBase64(before) ?? new Uint8Array()) };
  // A new key would make every hash that is there useless without a word.
  if (known.value) return { ok: false, why: 'damaged' };
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const sealed = await seal(key, MATCH_KEY, toBase64(raw));
  const written = await changeDatabase((db) => db.put('sealed', sealed, MATCH_KEY));
  return written.ok ? { ok: true, value: keyedHash(raw) } : written;
};

/** Takes one named list off the device; the others stay. */
export const eraseNamed = async (name: string): Promise<Written> => {
  if (!(await databaseExists())) return { ok: true };
  const erased = await changeDatabase((db) => db.delete('lists', name));
  return erased.ok ? { ok: true } : erased;
};

/** Every list; what else the database holds (the office's keys, the lock) stays. A database that will not open goes whole. */
export const eraseLists = async (): Promise<Written> => {
  if (!(await databaseExists())) return { ok: true };
  const erased = await changeDatabase(async (db) => {
    const tx = db.transaction(['lists', 'sealed'], 'readwrite', { durability: 'strict' });
    await Promise.all([tx.objectStore('lists').clear(), tx.objectStore('sealed').delete(MATCH_KEY), tx.done]);
  });
  return erased.ok ? { ok: true } : eraseList();
};

/** The whole database, its key and its lock included. */
export const eraseList = async (): Promise<Written> => {
  try {
    await deleteDB(DATABASE);
    return { ok: true };
  } catch {
    return { ok: false, why: 'damaged' };
  }
};
