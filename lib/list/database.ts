// The list's own IndexedDB: one sealed record a list, one key. Opened for each piece of work and closed again, so that an update never waits for us.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LockRecord } from './lock.ts';
import type { Sealed } from './vault.ts';

/** What is readable without the key: which list, how many entries, since when. */
export interface ListRecord extends Sealed {
  readonly name: string;
  readonly count: number;
  /** Milliseconds since 1970 of the import or sync. */
  readonly updated: number;
}

/** A picture not to be published. 16 hexadecimal digits each. */
export interface MarkRecord {
  readonly hash: string;
  readonly mirror: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ListSchema extends DBSchema {
  lists: { key: string; value: ListRecord };
  keys: { key: string; value: CryptoKey };
  /** Other things sealed with the same key, by name. */
  sealed: { key: string; value: Sealed };
  /** Where there is a lock, the key is in here, wrapped, and not in `keys`. */
  locks: { key: string; value: LockRecord };
  marks: { key: string; value: MarkRecord };
}

export const DATABASE = 'second-look-list';
export const DATABASE_VERSION = 4;

/** `newer` a later version of the extension wrote it · `damaged` it will not open · `full` no room · `unavailable` it opens and cannot be written · `locked` the key is not in memory · `no-lock` the school wants a lock first. */
export type DatabaseProblem = 'newer' | 'damaged' | 'full' | 'unavailable' | 'locked' | 'no-lock';
export type Outcome<T, Why = DatabaseProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why };

/** Runs `work` on the open database. Never throws for what the browser or the disk did. */
export const withDatabase = async <T>(
  work: (db: IDBPDatabase<ListSchema>) => Promise<T>,
  { writing = false } = {},
): Promise<Outcome<T>> => {
  let db: IDBPDatabase<ListSchema> | undefined;
  try {
    db = await openDB<ListSchema>(DATABASE, DATABASE_VERSION, {
      upgrade: (fresh, from, _to, tx) => {
        // What goes wrong in it is told by openDB; nobody else waits for it.
        tx.done.catch(() => undefined);
        migrate(fresh, from);
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return { ok: true, value: await work(db) };
  } catch (error) {
    return { ok: false, why: problemOf(error, db !== undefined && writing) };
  } finally {
    db?.close();
  }
};

/** The same for work that changes something. */
export const changeDatabase = <T>(work: (db: IDBPDatabase<ListSchema>) => Promise<T>): Promise<Outcome<T>> =>
  withDatabase(work, { writing: true });

/** Is there a database at all? Looking must not make one: after erasing there is nothing. A browser that cannot tell is taken to have one. */
export const databaseExists = async (): Promise<boolean> => {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
};

const migrate = (db: IDBPDatabase<ListSchema>, from: number): void => {
  if (from < 1) {
    db.createObjectStore('lists', { keyPath: 'name' });
    db.createObjectStore('keys');
  }
  if (from < 2) db.createObjectStore('sealed');
  if (from < 3) db.createObjectStore('locks');
  if (from < 4) db.createObjectStore('marks', { keyPath: 'hash' });
};

const problemOf = (error: unknown, writing: boolean): DatabaseProblem => {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'VersionError') return 'newer';
  if (name === 'QuotaExceededError') return 'full';
  // On a disk without room Chromium says only that something went wrong (seen November 2026); what was there before can still be read.
  return writing ? 'unavailable' : 'damaged';
};
