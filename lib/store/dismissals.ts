// What need not be said again: "it is a different person" for a year, a weekly hint for a week. Kept as keyed hashes: no words, no names.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import { type Area, cell, type Saved } from './area.ts';

const dismissalsSchema = z.object({
  /** Base64 of 32 random bytes made on this device; empty until the first dismissal. */
  salt: z.string(),
  items: z.array(
    z.object({
      hash: z.string(),
      rule: z.string(),
      at: z.number(),
      /** Quiet from then on; absent: from `at`. */
      from: z.number().exactOptional(),
      /** Quiet until then; absent: for a year. */
      until: z.number().exactOptional(),
    }),
  ),
});
export type Dismissals = z.infer<typeof dismissalsSchema>;

const DAY_MS = 24 * 3600 * 1000;
const YEAR_MS = 365 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;
/** A weekly hint stays for the post it was first shown with: until that is sent, or this long. */
const ONE_POST_MS = 30 * 60_000;

type Item = Dismissals['items'][number];
const lasts = (item: Item, now: number): boolean => now < (item.until ?? item.at + YEAR_MS);

export const dismissalsCell = (area: Area) =>
  cell<Dismissals>(area, { key: 'dismissals', version: 1, schema: dismissalsSchema, empty: { salt: '', items: [] } });

/** `key` is the finding's key: it holds the draft's words, so only its HMAC-SHA-256 under the local salt is written. */
export const dismiss = async (area: Area, key: string, rule: string, now: number): Promise<Saved> => {
  const store = dismissalsCell(area);
  const loaded = await store.load();
  const before = loaded.ok ? loaded.value : { salt: '', items: [] };
  const salt = before.salt || encode(crypto.getRandomValues(new Uint8Array(32)));
  const hash = hashKey(salt, key);
  const items = before.items.filter((item) => item.hash !== hash && lasts(item, now));
  return store.save({ salt, items: [...items, { hash, rule, at: now }] });
};

/** A hint that speaks once a week is being shown. Only the first time in a week is noted. */
export const noteHint = async (area: Area, key: string, rule: string, now: number): Promise<void> => {
  const store = dismissalsCell(area);
  const loaded = await store.load();
  if (!loaded.ok) return;
  const salt = loaded.value.salt || encode(crypto.getRandomValues(new Uint8Array(32)));
  const hash = hashKey(salt, key);
  const items = loaded.value.items.filter((item) => lasts(item, now));
  if (items.some((item) => item.hash === hash)) return;
  await store.save({ salt, items: [...items, { hash, rule, at: now, from: now + ONE_POST_MS, until: now + WEEK_MS }] });
};

/** The post that hints were shown with has gone: those among `keys` that were noted are quiet from now on. True when any was. */
export const hintsSeen = async (area: Area, keys: readonly string[], now: number): Promise<boolean> => {
  const store = dismissalsCell(area);
  const loaded = await store.load();
  if (!loaded.ok || loaded.value.salt === '') return false;
  const { salt, items } = loaded.value;
  const hashes = new Set(keys.map((key) => hashKey(salt, key)));
  const waiting = (item: Item) => hashes.has(item.hash) && item.from !== undefined && item.from > now;
  if (!items.some(waiting)) return false;
  return (await store.save({ salt, items: items.map((item) => (waiting(item) ? { ...item, from: now } : item)) })).ok;
};

/** Answers "was this key dismissed?" for what was in force at `now`. Synchronous, because checks are. */
export const dismissedIn = (dismissals: Dismissals, now: number): ((key: string) => boolean) => {
  const hashes = new Set(
    dismissals.items.filter((item) => now >= (item.from ?? item.at) && lasts(item, now)).map((item) => item.hash),
  );
  return hashes.size === 0 ? () => false : (key) => hashes.has(hashKey(dismissals.salt, key));
};

/** Base64 of HMAC-SHA-256; `salt` is base64. */
const hashKey = (salt: string, key: string): string => encode(hmac(sha256, decode(salt), new TextEncoder().encode(key)));

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const decode = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
