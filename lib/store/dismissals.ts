// "It is a different person": remembered as keyed hashes, so that the store holds no words and no names. Forgotten after a year.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import { type Area, cell, type Saved } from './area.ts';

const dismissalsSchema = z.object({
  /** Base64 of 32 random bytes made on this device; empty until the first dismissal. */
  salt: z.string(),
  items: z.array(z.object({ hash: z.string(), rule: z.string(), at: z.number() })),
});
export type Dismissals = z.infer<typeof dismissalsSchema>;

const YEAR_MS = 365 * 24 * 3600 * 1000;

export const dismissalsCell = (area: Area) =>
  cell<Dismissals>(area, { key: 'dismissals', version: 1, schema: dismissalsSchema, empty: { salt: '', items: [] } });

/** `key` is the finding's key: it holds the draft's words, so only its HMAC-SHA-256 under the local salt is written. */
export const dismiss = async (area: Area, key: string, rule: string, now: number): Promise<Saved> => {
  const store = dismissalsCell(area);
  const loaded = await store.load();
  const before = loaded.ok ? loaded.value : { salt: '', items: [] };
  const salt = before.salt || encode(crypto.getRandomValues(new Uint8Array(32)));
  const hash = hashKey(salt, key);
  const items = before.items.filter((item) => item.hash !== hash && now - item.at < YEAR_MS);
  return store.save({ salt, items: [...items, { hash, rule, at: now }] });
};

/** Answers "was this key dismissed?" for what was in force at `now`. Synchronous, because checks are. */
export const dismissedIn = (dismissals: Dismissals, now: number): ((key: string) => boolean) => {
  const hashes = new Set(dismissals.items.filter((item) => now - item.at < YEAR_MS).map((item) => item.hash));
  return hashes.size === 0 ? () => false : (key) => hashes.has(hashKey(dismissals.salt, key));
};

/** Base64 of HMAC-SHA-256; `salt` is base64. */
const hashKey = (salt: string, key: string): string => encode(hmac(sha256, decode(salt), new TextEncoder().encode(key)));

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const decode = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
