// One look at a source that holds the encrypted list file: unchanged, a new list, or a reason why not. Touches nothing stored.
import type { ListEntry } from '../core/list-entry.ts';
import { type BundleInfo, openBundle } from './bundle.ts';
import type { SyncProblem } from './bundle-problem.ts';
import type { BundleSource } from './source-schema.ts';
import { type Fetch, fetchFile } from './sync-fetch.ts';

/** What is remembered of a source between two looks. */
export interface Remembered {
  /** Of the file; empty = ask for the whole. */
  readonly etag: string;
  /** The newest file accepted. */
  readonly last: BundleInfo | null;
  /** Place in a database's feed; empty = from its beginning. */
  readonly since: string;
  /** When the database was last read from its beginning, milliseconds since 1970. */
  readonly whole: number;
  /** Documents that look like pupils and cannot be used. */
  readonly unread: number;
}

export const nothingYet: Remembered = { etag: '', last: null, since: '', whole: 0, unread: 0 };

export type Look =
  | { readonly kind: 'unchanged'; readonly remembered?: Remembered }
  | { readonly kind: 'updated'; readonly entries: readonly ListEntry[]; readonly remembered: Remembered }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

export const lookAtBundle = async (fetch: Fetch, source: BundleSource, remembered: Remembered, now: number): Promise<Look> => {
  const fetched = await fetchFile(fetch, source.url, source.auth, remembered.etag);
  if (!fetched.ok) return { kind: 'failed', problem: fetched.problem };
  if (fetched.unchanged) return stillGood(remembered.last, now);
  const opened = await openBundle(fetched.bytes, source, remembered.last, now);
  if (!opened.ok) return { kind: 'failed', problem: opened.problem };
  const entries = opened.entries.map((entry) => ({ ...entry, list: source.name }));
  return { kind: 'updated', entries, remembered: { ...nothingYet, etag: fetched.etag, last: opened.info } };
};

/** A host may go on saying "unchanged" for ever; the office's own date still counts. */
export const stillGood = (last: BundleInfo | null, now: number): Look =>
  last && now > last.expires ? { kind: 'failed', problem: 'expired' } : { kind: 'unchanged' };

/** School id → ETag of its list file, from a manifest; `null` when it is none. */
export const readManifest = (bytes: Uint8Array): Readonly<Record<string, string>> | null => {
  try {
    const value = (JSON.parse(new TextDecoder().decode(bytes)) as { schools?: unknown }).schools;
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return null;
  }
};

/** `W/"abc"`, `"abc"` and `abc` name the same version of a file. */
export const sameTag = (a: string, b: string): boolean => a !== '' && bareTag(a) === bareTag(b);
const bareTag = (tag: string): string =>
  tag
    .replace(/^W\//, '')
    .replace(/^"|"$/g, '')
    .replace(/-gzip$/, '');
