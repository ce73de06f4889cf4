// One look at a source that holds the encrypted list file: unchanged, a new list, or a reason why not. Touches nothing stored.
import type { ListEntry } from '../core/list-entry.ts';
import { type BundleInfo, openBundle } from './bundle.ts';
import type { SyncProblem } from './bundle-problem.ts';
import type { BundleSource } from './source-schema.ts';
import { type Fetch, fetchFile } from './sync-fetch.ts';

/** What is remembered of a source between two looks. */
export interface Remembered {
  readonly etag: string;
  readonly last: BundleInfo | null;
  readonly since: string;
}

export type Look =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'updated'; readonly entries: readonly ListEntry[]; readonly remembered: Remembered }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

export const lookAtBundle = async (fetch: Fetch, source: BundleSource, remembered: Remembered, now: number): Promise<Look> => {
  const fetched = await fetchFile(fetch, source.url, source.auth, remembered.etag);
  if (!fetched.ok) return { kind: 'failed', problem: fetched.problem };
  if (fetched.unchanged)
    // The host may go on saying "unchanged" for ever; the office's own date still counts.
    return remembered.last && now > remembered.last.expires ? { kind: 'failed', problem: 'expired' } : { kind: 'unchanged' };
  const opened = await openBundle(fetched.bytes, source, remembered.last, now);
  if (!opened.ok) return { kind: 'failed', problem: opened.problem };
  const entries = opened.entries.map((entry) => ({ ...entry, list: source.name }));
  return { kind: 'updated', entries, remembered: { etag: fetched.etag, last: opened.info, since: '' } };
};

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
