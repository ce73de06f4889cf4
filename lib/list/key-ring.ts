// The one key of the list's database: kept by the browser, or wrapped in a lock and open in memory only. Setting, opening and taking off the lock.
import { changeDatabase, type DatabaseProblem, databaseExists, type ListRecord, type Outcome, withDatabase } from './database.ts';
import { type KeyMemory, type LockRecord, makeLock, noMemory, openLock } from './lock.ts';
import { importKey, newKey, type Sealed, seal, unseal } from './vault.ts';

const KEY = 'list';
export type Changed = { readonly ok: true } | { readonly ok: false; readonly why: DatabaseProblem | 'wrong' };

/** What is bound to a sealed list: it cannot be passed off as another one, nor with another date or count. */
export const labelOf = ({ name, count, updated }: Pick<ListRecord, 'name' | 'count' | 'updated'>): string =>
  JSON.stringify([name, count, updated]);

/** `none` no lock · `locked` · `open` for today. */
export type LockState = 'none' | 'locked' | 'open';

export const lockState = async (memory: KeyMemory): Promise<LockState> => {
  if (!(await databaseExists())) return 'none';
  const lock = await withDatabase((db) => db.get('locks', KEY));
  if (!lock.ok || !lock.value) return 'none';
  return (await memory.get()) ? 'open' : 'locked';
};

/** The key for reading; `undefined` when there is none yet. */
export const readingKey = async (memory: KeyMemory = noMemory): Promise<Outcome<CryptoKey | undefined>> => {
  const kept = await withDatabase(async (db) => ({ key: await db.get('keys', KEY), lock: await db.get('locks', KEY) }));
  if (!kept.ok) return kept;
  if (!kept.value.lock) return { ok: true, value: kept.value.key };
  const raw = await memory.get();
  return raw ? { ok: true, value: await importKey(raw) } : { ok: false, why: 'locked' };
};

/** The key for writing, made on first use. Two pages that make it at once end up with the same one. */
export const sealingKey = async (memory: KeyMemory = noMemory): Promise<Outcome<CryptoKey>> => {
  const reading = await readingKey(memory);
  if (!reading.ok) return reading;
  if (reading.value) return { ok: true, value: reading.value };
  const fresh = await newKey();
  return changeDatabase(async (db) => {
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const known = await tx.store.get(KEY);
    if (!known) await tx.store.put(fresh, KEY);
    await tx.done;
    return known ?? fresh;
  });
};

export const unlock = async (memory: KeyMemory, passphrase: string): Promise<Changed> => {
  const lock = await withDatabase((db) => db.get('locks', KEY));
  if (!lock.ok) return lock;
  const raw = lock.value && (await openLock(lock.value, passphrase));
  if (!raw) return { ok: false, why: 'wrong' };
  await memory.set(raw);
  return { ok: true };
};

/** Puts everything under a new key that lies on the disk only inside the lock. The old key goes, in the same write. */
export const setLock = async (memory: KeyMemory, passphrase: string): Promise<Changed> => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const changed = await rekey(memory, await importKey(raw), { lock: await makeLock(raw, passphrase) });
  if (changed.ok) await memory.set(raw);
  return changed;
};

/** Back to a key that the browser keeps. */
export const removeLock = async (memory: KeyMemory): Promise<Changed> => {
  const key = await newKey();
  const changed = await rekey(memory, key, { key });
  if (changed.ok) await memory.clear();
  return changed;
};

/** Seals everything anew. One write: either all of it stands under the new key, or all of it under the old one. */
const rekey = async (memory: KeyMemory, fresh: CryptoKey, keep: { key: CryptoKey } | { lock: LockRecord }): Promise<Changed> => {
  const old = await readingKey(memory);
  if (!old.ok) return old;
  const read = await withDatabase(async (db) => ({
    lists: await db.getAll('lists'),
    names: await db.getAllKeys('sealed'),
    sealed: await db.getAll('sealed'),
  }));
  if (!read.ok) return read;
  const again = async (label: string, sealed: Sealed): Promise<Sealed | undefined> => {
    const value = old.value && (await unseal(old.value, label, sealed));
    return value === undefined ? undefined : seal(fresh, label, value);
  };
  const lists = await Promise.all(read.value.lists.map((record) => again(labelOf(record), record)));
  const others = await Promise.all(read.value.sealed.map((one, i) => again(read.value.names[i] as string, one)));
  // What cannot be opened now would be lost for good under a key that nobody has any more.
  if (lists.includes(undefined) || others.includes(undefined)) return { ok: false, why: 'damaged' };
  const written = await changeDatabase(async (db) => {
    const tx = db.transaction(['lists', 'sealed', 'keys', 'locks'], 'readwrite', { durability: 'strict' });
    const put = [
      ...read.value.lists.map((record, i) => tx.objectStore('lists').put({ ...record, ...(lists[i] as Sealed) })),
      ...others.map((one, i) => tx.objectStore('sealed').put(one as Sealed, read.value.names[i] as string)),
      'key' in keep ? tx.objectStore('keys').put(keep.key, KEY) : tx.objectStore('keys').delete(KEY),
      'lock' in keep ? tx.objectStore('locks').put(keep.lock, KEY) : tx.objectStore('locks').delete(KEY),
    ];
    await Promise.all([...put, tx.done]);
  });
  return written.ok ? { ok: true } : written;
};
