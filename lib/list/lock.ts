// A lock on the list: its key lies on the disk only wrapped under a passphrase, and open in memory alone, for the day on which it was unlocked.
import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { Area } from '../store/area.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { importKey, type Sealed, seal, unseal } from './vault.ts';

/** What the disk holds of the key. `cost` is scrypt's N; r = 8, p = 1. */
export interface LockRecord extends Sealed {
  readonly kind: 'passphrase';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: number;
}

/** 64 MB and about half a second a try on a school laptop: guessing a passphrase of four random words stays out of reach. */
const COST = 2 ** 16;
/** Shorter ones are guessed in an afternoon whatever the cost. */
export const SHORTEST_PASSPHRASE = 12;
const LABEL = 'lock';

const keyFrom = async (passphrase: string, salt: Uint8Array, cost: number): Promise<CryptoKey> =>
  importKey(new Uint8Array(await scryptAsync(passphrase.normalize('NFKC'), salt, { N: cost, r: 8, p: 1, dkLen: 32 })));

/** `raw` is the list's key, 32 bytes. */
export const makeLock = async (raw: Uint8Array, passphrase: string): Promise<LockRecord> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const sealed = await seal(await keyFrom(passphrase, salt, COST), LABEL, toBase64(raw));
  return { kind: 'passphrase', salt, cost: COST, ...sealed };
};

/** The list's key; `undefined` when it is another passphrase, or the lock is damaged. */
export const openLock = async (lock: LockRecord, passphrase: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const raw = await unseal(await keyFrom(passphrase, lock.salt, lock.cost), LABEL, lock);
  return typeof raw === 'string' ? (fromBase64(raw) ?? undefined) : undefined;
};

/** Where the open key lies meanwhile. */
export interface KeyMemory {
  get(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  set(raw: Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

const KEY = 'list.key';

/** `session` is `storage.session`: in memory only, closed to content scripts, gone with the browser. `today` gives the local date: the next day asks again. */
export const keyMemory = (session: Area, today: () => string): KeyMemory => ({
  get: async () => {
    const held = (await session.get(KEY))[KEY] as { readonly raw?: unknown; readonly day?: unknown } | undefined;
    if (typeof held?.raw !== 'string') return undefined;
    if (held.day === today()) return fromBase64(held.raw) ?? undefined;
    await session.remove(KEY);
    return undefined;
  },
  set: (raw) => session.set({ [KEY]: { raw: toBase64(raw), day: today() } }),
  clear: () => session.remove(KEY),
});

/** For a device without a lock. */
export const noMemory: KeyMemory = { get: async () => undefined, set: async () => undefined, clear: async () => undefined };
