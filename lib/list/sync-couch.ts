// One look at a CouchDB-compatible database (one a school, one document a pupil): only what changed since the last look is fetched.
import type { ListEntry } from '../core/list-entry.ts';
import { entrySchema } from './entry-schema.ts';
import type { CouchSource } from './source-schema.ts';
import type { Look, Remembered } from './sync-bundle.ts';
import { type Fetch, fetchFile } from './sync-fetch.ts';

/** Documents an answer; a school's whole list fits in a few. */
const PAGE = 500;
/** A feed that never ends is broken. */
const MAX_PAGES = 200;

interface Change {
  readonly id: string;
  readonly deleted?: boolean;
  readonly doc?: Record<string, unknown>;
}

/** `current` are the entries that this source put on the device, needed because the feed gives differences. */
export const lookAtCouch = async (
  fetch: Fetch,
  source: CouchSource,
  remembered: Remembered,
  current: readonly ListEntry[],
): Promise<Look> => {
  const entries = new Map(remembered.since ? current.map((entry) => [entry.id, entry]) : []);
  let since = remembered.since;
  let changed = false;
  for (let page = 0; page < MAX_PAGES; page++) {
    const url = `${source.url.replace(/\/$/, '')}/_changes?include_docs=true&limit=${PAGE}${since ? `&since=${encodeURIComponent(since)}` : ''}`;
    const fetched = await fetchFile(fetch, url, source.auth, '');
    if (!fetched.ok) return { kind: 'failed', problem: fetched.problem };
    const feed = fetched.unchanged ? null : readFeed(fetched.bytes);
    if (!feed) return { kind: 'failed', problem: 'not-a-bundle' };
    for (const change of feed.changes) changed = apply(entries, change, source.name) || changed;
    since = feed.lastSeq;
    if (feed.changes.length < PAGE) break;
  }
  const list = [...entries.values()];
  // Unsigned, so an emptied database is a mistake until somebody says otherwise: the list on the device stays.
  if (current.length > 0 && list.length * 2 < current.length) return { kind: 'failed', problem: 'shrank' };
  const next = { etag: '', last: null, since };
  return changed || !remembered.since ? { kind: 'updated', entries: list, remembered: next } : { kind: 'unchanged' };
};

const readFeed = (bytes: Uint8Array): { readonly changes: readonly Change[]; readonly lastSeq: string } | null => {
  try {
    const feed = JSON.parse(new TextDecoder().decode(bytes)) as { results?: unknown; last_seq?: unknown };
    if (!Array.isArray(feed.results) || (typeof feed.last_seq !== 'string' && typeof feed.last_seq !== 'number')) return null;
    return { changes: feed.results as Change[], lastSeq: String(feed.last_seq) };
  } catch {
    return null;
  }
};

/** True when the list is another one afterwards. Design documents and whatever is no entry are passed over. */
const apply = (entries: Map<string, ListEntry>, change: Change, list: string): boolean => {
  if (change.deleted) return entries.delete(change.id);
  const { _id, _rev, ...fields } = change.doc ?? {};
  if (typeof _id !== 'string' || _id.startsWith('_design/')) return false;
  const parsed = entrySchema.safeParse({ ...blank, ...fields, id: _id, list });
  if (!parsed.success) return false;
  entries.set(_id, parsed.data);
  return true;
};

/** Offices need not write empty fields. */
const blank: Omit<ListEntry, 'id' | 'list'> = {
  legalForename: '',
  middleNames: '',
  legalSurname: '',
  preferredForename: '',
  preferredSurname: '',
  yearGroup: null,
  regGroup: '',
  scope: 'all',
  reviewDate: '',
};
