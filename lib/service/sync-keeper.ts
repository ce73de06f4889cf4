// Keeps the device's lists in step with their sources: looks when it is time, stores what is new, and takes off what may no longer be here.

import type { SyncProblem } from '../list/bundle-problem.ts';
import { nextTry, worthAnExtraLook } from '../list/schedule.ts';
import type { Source } from '../list/source-schema.ts';
import { type Look, lookAtBundle, stillGood } from '../list/sync-bundle.ts';
import { lookAtCouch } from '../list/sync-couch.ts';
import type { SourceStatus } from '../messaging/protocol.ts';
import { freshState, type SourceState, type SyncState, syncCell } from '../store/sync-state.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { inherited, leave, mayWipe, type SyncParts, signerOf } from './sync-leave.ts';
import { byManifest, lookAtManifest, type ManifestLook, manifestKey } from './sync-manifest.ts';

export interface SyncKeeper {
  /** Looks at every source whose time has come; `force` at all of them. */
  run(force?: boolean): Promise<void>;
  /** A picture was attached: look again if the last contact is more than ten minutes ago. */
  extraLook(): Promise<void>;
  status(): Promise<readonly SourceStatus[]>;
  /** True when nothing is followed and nothing is left of what was: no need to wake for it. */
  idle(): Promise<boolean>;
}

/** `key` names the source or the manifest whose state it is. */
type Due = (state: SourceState, key: string) => boolean;

export const createSyncKeeper = (parts: SyncParts): SyncKeeper => {
  // The order of questions and looks, for which a clock is no good: it may stand still or be put back.
  let step = 0;
  const looked = new Map<string, number>();
  const ask = oneAfterAnother<Due>((asked) =>
    round(parts, (state, key) => {
      const due = asked.some((one) => one(state, key));
      if (due) looked.set(key, ++step);
      return due;
    }),
  );
  const remembered = async (): Promise<SyncState> => {
    const loaded = await syncCell(parts.area).load();
    return loaded.ok ? loaded.value : {};
  };

  return {
    run: (force = false) => {
      const asked = ++step;
      if (force) return ask((_state, key) => (looked.get(key) ?? 0) < asked);
      return ask((state) => parts.now() >= nextTry(state, parts.now(), parts.random()));
    },
    extraLook: () => ask((state) => worthAnExtraLook(state.contact, state.tried, parts.now())),
    status: async () => {
      const [{ sources }, states] = await Promise.all([parts.settings(), remembered()]);
      return sources.map((source) => {
        const { contact, tried, problem, unread, last } = states[sourceKey(source)] ?? freshState;
        const { host } = new URL(source.url);
        return { list: source.name, kind: source.kind, host, contact, tried, problem, unread, version: last?.version ?? 0 };
      });
    },
    idle: async () => {
      const [{ sources }, states] = await Promise.all([parts.settings(), remembered()]);
      return sources.length === 0 && Object.keys(states).length === 0;
    },
  };
};

export const sourceKey = (source: Source): string => `${source.kind}|${source.name}|${source.url}`;

const round = async (parts: SyncParts, due: Due): Promise<void> => {
  const { sources, wipeAfterDays, setUp } = await parts.settings();
  const loaded = await syncCell(parts.area).load();
  // An unreadable memory of the sources costs a fetch, not a list.
  const before: SyncState = loaded.ok ? loaded.value : {};
  // Without anything to follow or to give back, nothing is written: after erasing there is nothing.
  if (sources.length === 0 && loaded.ok && Object.keys(before).length === 0) return;
  const after: Record<string, SourceState> = {};
  const save = (state: SyncState) => syncCell(parts.area).save(state);
  const looks = new Map<string, ManifestLook>();
  for (const [url, group] of byManifest(sources)) {
    const state = before[manifestKey(url)] ?? freshState;
    if (due(state, manifestKey(url))) looks.set(url, await lookAtManifest(parts.fetch, url, group, state, parts.now()));
    after[manifestKey(url)] = looks.get(url)?.state ?? state;
  }
  for (const source of sources) {
    const key = sourceKey(source);
    const held = before[key];
    const state = { ...(held?.signer === signerOf(source) ? held : inherited(source, before)), missing: 0 };
    after[key] = isDue(source, state, after, looks, due) ? await look(parts, source, state, looks, wipeAfterDays) : state;
    // One source at a time is written down: a background killed in the middle loses no more than that.
    await save({ ...before, ...after });
  }
  await save({ ...after, ...(await leave(parts, before, after, setUp)) });
};

/** A source that stands in a manifest is asked for when the manifest is; by itself only when it alone is in trouble. */
const isDue = (
  source: Source,
  state: SourceState,
  after: SyncState,
  looks: ReadonlyMap<string, ManifestLook>,
  due: Due,
): boolean => {
  if (source.kind !== 'bundle' || !source.manifest) return due(state, sourceKey(source));
  if (looks.has(source.manifest)) return true;
  return state.failures > 0 && after[manifestKey(source.manifest)]?.failures === 0 && due(state, sourceKey(source));
};

const look = async (
  parts: SyncParts,
  source: Source,
  known: SourceState,
  looks: ReadonlyMap<string, ManifestLook>,
  wipeAfterDays: number,
): Promise<SourceState> => {
  const now = parts.now();
  const { seen, announced } = await ask(parts, source, known, looks, now);
  const state = { ...known, announced };
  const reached: SourceState = { ...state, contact: now, tried: now, failures: 0, failing: 0, problem: '' };
  if (seen.kind === 'unchanged') return { ...reached, ...seen.remembered };
  if (seen.kind === 'updated') {
    const written = await parts.replace(source.name, seen.entries, now);
    if (!written.ok) return failed(state, now, written.why === 'locked' || written.why === 'no-lock' ? 'locked' : 'not-stored');
    parts.changed();
    return { ...reached, ...seen.remembered };
  }
  const next = failed(state, now, seen.problem);
  if (!mayWipe(next, now, wipeAfterDays)) return next;
  await parts.erase(source.name);
  parts.changed();
  // What was accepted last stays known, so that nothing older comes back; the rest is asked for anew.
  return { ...next, etag: '', since: '', contact: 0 };
};

const ask = async (
  parts: SyncParts,
  source: Source,
  state: SourceState,
  looks: ReadonlyMap<string, ManifestLook>,
  now: number,
): Promise<{ readonly seen: Look; readonly announced: string }> => {
  const stored = await parts.stored();
  // A new list could not be put away.
  if (stored.state === 'locked') return { seen: { kind: 'failed', problem: 'locked' }, announced: state.announced };
  const here = stored.state === 'ready' ? stored.byList[source.name] : undefined;
  // Changes alone cannot be worked into a list whose names cannot be read.
  const whole = source.kind === 'couchdb' && stored.state === 'ready' && stored.hashed !== undefined;
  // Without the list itself, "unchanged since" is no help.
  const known = here && !whole ? state : { ...state, etag: '', since: '' };
  if (source.kind === 'couchdb') return { seen: await lookAtCouch(parts.fetch, source, known, here ?? [], now), announced: '' };
  const told = (source.manifest ? looks.get(source.manifest) : undefined)?.told(source, known);
  const announced = told?.announced ?? state.announced;
  if (told?.say === 'current') return { seen: stillGood(known.last, now), announced };
  if (told && told.say !== 'changed') return { seen: { kind: 'failed', problem: told.say }, announced };
  return { seen: await lookAtBundle(parts.fetch, source, known, now), announced };
};

const failed = (state: SourceState, now: number, problem: SyncProblem): SourceState => ({
  ...state,
  tried: now,
  failures: state.failures + 1,
  failing: state.failures === 0 || state.failing === 0 ? now : Math.min(state.failing, now),
  problem,
});
