// One look at a CouchDB-compatible database (one a school, one document a pupil): only what changed since the last look is fetched.
import type { ListEntry } from '../core/list-entry.ts';
import { type Doc, entryOfDoc } from './couch-entry.ts';
import { foreignId } from './identity.ts';
import { MAX_ROWS } from './limits.ts';
import type { CouchSource } from './source-schema.ts';
import { type Look, nothingYet, type Remembered } from './sync-bundle.ts';
import { type Fetch, fetchFile } from './sync-fetch.ts';

/** Documents an answer; a school's whole list fits in a few. */
const PAGE = 500;
/** A feed that never ends is broken. */
const MAX_PAGES = 200;
/** A database that was made anew under the same name tells nobody what is gone from it, so it is read from its beginning once a day. */
const WHOLE_MS = 24 * 3_600_000;

interface Change {
  readonly id: string;
  readonly deleted?: boolean;
  readonly doc?: Doc;
}

/** `current` are the entries that this source put on the device, needed because the feed gives differences. */
export const lookAtCouch = async (
  fetch: Fetch,
  source: CouchSource,
  remembered: Remembered,
  current: readonly ListEntry[],
  now: number,
): Promise<Look> => {
  const whole = remembered.since === '' || Math.abs(now - remembered.whole) > WHOLE_MS;
  const entries = new Map(whole ? [] : current.map((entry) => [entry.id, entry]));
  let since = whole ? '' : remembered.since;
  let unread = whole ? 0 : remembered.unread;
  let pages = 0;
  for (let more = true; more; ) {
    const fetched = await fetchFile(fetch, changesUrl(source.url, since), source.auth, '');
    if (!fetched.ok) return { kind: 'failed', problem: fetched.problem };
    const feed = fetched.unchanged ? null : readFeed(fetched.bytes);
    if (!feed) return { kind: 'failed', problem: 'not-a-bundle' };
    for (const change of feed.changes) unread += apply(entries, change, source.name);
    since = feed.lastSeq;
    more = feed.changes.length === PAGE;
    if (++pages > MAX_PAGES || entries.size > MAX_ROWS) return { kind: 'failed', problem: 'too-big' };
  }
  const list = [...entries.values()];
  // Unsigned, so an emptied database is a mistake until somebody says otherwise: the list on the device stays.
  if (current.length > 0 && list.length * 2 < current.length) return { kind: 'failed', problem: 'shrank' };
  const next = { ...nothingYet, since, unread, whole: whole ? now : remembered.whole };
  return remembered.since !== '' && same(list, current)
    ? { kind: 'unchanged', remembered: next }
    : { kind: 'updated', entries: list, remembered: next };
};

const changesUrl = (database: string, since: string): string =>
  `${database.replace(/\/$/, '')}/_changes?include_docs=true&limit=${PAGE}${since ? `&since=${encodeURIComponent(since)}` : ''}`;

const readFeed = (bytes: Uint8Array): { readonly changes: readonly Change[]; readonly lastSeq: string } | null => {
  try {
    const feed = JSON.parse(new TextDecoder().decode(bytes)) as { results?: unknown; last_seq?: unknown };
    if (!Array.isArray(feed.results) || (typeof feed.last_seq !== 'string' && typeof feed.last_seq !== 'number')) return null;
    return { changes: feed.results as Change[], lastSeq: String(feed.last_seq) };
  } catch {
    return null;
  }
};

/** Returns 1 for a pupil's document that cannot be used: what was known of the pupil then stays. */
const apply = (entries: Map<string, ListEntry>, change: Change, list: string): 0 | 1 => {
  if (change.deleted) {
    entries.delete(foreignId(list, change.id));
    return 0;
  }
  const entry = change.doc ? entryOfDoc(change.doc, list) : null;
  if (entry === 'unreadable') return 1;
  if (entry) entries.set(entry.id, entry);
  return 0;
};

const same = (a: readonly ListEntry[], b: readonly ListEntry[]): boolean => {
  const known = new Map(b.map((entry) => [entry.id, JSON.stringify(entry)]));
  return a.length === b.length && a.every((entry) => known.get(entry.id) === JSON.stringify(entry));
};
