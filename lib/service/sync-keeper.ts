// Keeps the device's lists in step with their sources: looks when it is time, stores what is new, and takes off what may no longer be here.

import type { ListEntry } from '../core/list-entry.ts';
import { nextTry, worthAnExtraLook } from '../list/schedule.ts';
import type { Source, SourceSettings } from '../list/source-schema.ts';
import type { StoredList, Written } from '../list/store.ts';
import { type Look, lookAtBundle, readManifest, sameTag } from '../list/sync-bundle.ts';
import { lookAtCouch } from '../list/sync-couch.ts';
import { type Fetch, fetchFile } from '../list/sync-fetch.ts';
import type { SourceStatus } from '../messaging/protocol.ts';
import type { Area } from '../store/area.ts';
import { freshState, type SourceState, type SyncState, syncCell } from '../store/sync-state.ts';

const DAY_MS = 24 * 3_600_000;
/** So many looks must have failed before a list is taken off for want of contact: one long night or one wrong clock is not enough. */
const FAILURES_BEFORE_WIPE = 3;

export interface SyncParts {
  readonly area: Area;
  readonly settings: () => Promise<SourceSettings>;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly stored: () => Promise<StoredList>;
  readonly replace: (name: string, entries: readonly ListEntry[], now: number) => Promise<Written>;
  readonly erase: (name: string) => Promise<unknown>;
  /** A list on the device is another one than before. */
  readonly changed: () => void;
}

export interface SyncKeeper {
  /** Looks at every source whose time has come; `force` at all of them. */
  run(force?: boolean): Promise<void>;
  /** A picture was attached: look again if the last contact is more than ten minutes ago. */
  extraLook(): Promise<void>;
  status(): Promise<readonly SourceStatus[]>;
}

export const createSyncKeeper = (parts: SyncParts): SyncKeeper => {
  let running: Promise<void> | undefined;

  const round = async (due: (state: SourceState) => boolean): Promise<void> => {
    const { sources, wipeAfterDays } = await parts.settings();
    const loaded = await syncCell(parts.area).load();
    // An unreadable memory of the sources costs a fetch, not a list.
    const before: SyncState = loaded.ok ? loaded.value : {};
    const after: Record<string, SourceState> = {};
    const current = await manifests(parts, sources, before, after, due);
    for (const source of sources) {
      const key = sourceKey(source);
      const state = before[key] ?? { ...freshState, list: source.name };
      after[key] = due(state) ? await look(parts, source, state, current, wipeAfterDays) : state;
      // One source at a time is written down: a background killed in the middle loses no more than that.
      await syncCell(parts.area).save({ ...before, ...after });
    }
    await leave(parts, before, after);
    await syncCell(parts.area).save(after);
  };

  const once = (due: (state: SourceState) => boolean): Promise<void> => {
    running ??= round(due).finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    run: (force = false) => once((state) => force || parts.now() >= nextTry(state, parts.now(), parts.random())),
    status: async () => {
      const [{ sources }, loaded] = await Promise.all([parts.settings(), syncCell(parts.area).load()]);
      return sources.map((source) => {
        const state = (loaded.ok ? loaded.value[sourceKey(source)] : undefined) ?? freshState;
        const { contact, tried, problem } = state;
        return {
          list: source.name,
          kind: source.kind,
          host: new URL(source.url).host,
          contact,
          tried,
          problem,
          version: state.last?.version ?? 0,
        };
      });
    },
    extraLook: () => once((state) => worthAnExtraLook(state.contact, state.tried, parts.now())),
  };
};

export const sourceKey = (source: Source): string => `${source.kind}|${source.name}|${source.url}`;
const manifestKey = (url: string): string => `manifest||${url}`;

/** Sources that a manifest says are current: no request of their own is needed. */
const manifests = async (
  parts: SyncParts,
  sources: readonly Source[],
  before: SyncState,
  after: Record<string, SourceState>,
  due: (state: SourceState) => boolean,
): Promise<ReadonlySet<string>> => {
  const current = new Set<string>();
  const urls = new Set(sources.flatMap((source) => (source.kind === 'bundle' && source.manifest ? [source.manifest] : [])));
  for (const url of urls) {
    const state = before[manifestKey(url)] ?? freshState;
    after[manifestKey(url)] = state;
    if (!due(state)) continue;
    const group = sources.filter((source) => source.kind === 'bundle' && source.manifest === url);
    const fetched = await fetchFile(parts.fetch, url, group[0]?.auth, state.etag);
    const now = parts.now();
    after[manifestKey(url)] = {
      ...state,
      tried: now,
      failures: fetched.ok ? 0 : state.failures + 1,
      problem: fetched.ok ? '' : fetched.problem,
    };
    if (!fetched.ok) continue;
    const tags = fetched.unchanged ? null : readManifest(fetched.bytes);
    if (!fetched.unchanged && !tags) continue;
    if (!fetched.unchanged) after[manifestKey(url)] = { ...freshState, tried: now, contact: now, etag: fetched.etag };
    for (const source of group) {
      const known = before[sourceKey(source)];
      // "Unchanged" speaks for those that were in step when the manifest was last read.
      const same =
        known &&
        known.failures === 0 &&
        known.last &&
        source.kind === 'bundle' &&
        (tags ? sameTag(tags[source.schoolId] ?? '', known.etag) : known.etag !== '');
      if (same) current.add(sourceKey(source));
    }
  }
  return current;
};

const look = async (
  parts: SyncParts,
  source: Source,
  state: SourceState,
  current: ReadonlySet<string>,
  wipeAfterDays: number,
): Promise<SourceState> => {
  const now = parts.now();
  const seen: Look = current.has(sourceKey(source)) ? { kind: 'unchanged' } : await ask(parts, source, state, now);
  const reached: SourceState = { ...state, contact: now, tried: now, failures: 0, problem: '' };
  if (seen.kind === 'unchanged') return reached;
  if (seen.kind === 'updated') {
    const written = await parts.replace(source.name, seen.entries, now);
    if (!written.ok) return failed(state, now, 'not-stored');
    parts.changed();
    return { ...reached, ...seen.remembered };
  }
  const next = failed(state, now, seen.problem);
  const tooLong = state.contact > 0 && now - state.contact > wipeAfterDays * DAY_MS && next.failures >= FAILURES_BEFORE_WIPE;
  if (!tooLong) return next;
  await parts.erase(source.name);
  parts.changed();
  // What was accepted last stays known, so that nothing older comes back; the rest is asked for anew.
  return { ...next, etag: '', since: '', contact: 0 };
};

const ask = async (parts: SyncParts, source: Source, state: SourceState, now: number): Promise<Look> => {
  const stored = await parts.stored();
  const here = stored.state === 'ready' ? stored.byList[source.name] : undefined;
  // Without the list itself, "unchanged since" is no help.
  const remembered = here ? state : { ...state, etag: '', since: '' };
  return source.kind === 'couchdb'
    ? lookAtCouch(parts.fetch, source, remembered, here ?? [])
    : lookAtBundle(parts.fetch, source, remembered, now);
};

const failed = (state: SourceState, now: number, problem: string): SourceState => ({
  ...state,
  tried: now,
  failures: state.failures + 1,
  problem,
});

/** A school that no longer gives a source takes its list back. */
const leave = async (parts: SyncParts, before: SyncState, after: SyncState): Promise<void> => {
  const fed = new Set(Object.values(after).map((state) => state.list));
  for (const [key, state] of Object.entries(before)) {
    if (key in after || state.list === '' || fed.has(state.list)) continue;
    await parts.erase(state.list);
    parts.changed();
  }
};
