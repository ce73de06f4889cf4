// When a followed list goes from the device: no contact for the school's limit, or a school that no longer gives the source.

import type { ListEntry } from '../core/list-entry.ts';
import type { Source, SourceSettings } from '../list/source-schema.ts';
import type { StoredList, Written } from '../list/store.ts';
import type { Fetch } from '../list/sync-fetch.ts';
import type { Area } from '../store/area.ts';
import { freshState, type SourceState, type SyncState } from '../store/sync-state.ts';

export interface SyncParts {
  readonly area: Area;
  /** `setUp`: the settings name a school at all. */
  readonly settings: () => Promise<SourceSettings & { readonly setUp: boolean }>;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly stored: () => Promise<StoredList>;
  readonly replace: (name: string, entries: readonly ListEntry[], now: number) => Promise<Written>;
  readonly erase: (name: string) => Promise<unknown>;
  /** A list on the device is another one than before. */
  readonly changed: () => void;
}

const DAY_MS = 24 * 3_600_000;
/** So many looks must have failed, over so long a time, before a list is taken off: a clock wrong by a year is put right within a morning. */
const FAILURES_BEFORE_WIPE = 3;
const FAILING_BEFORE_WIPE_MS = 6 * 3_600_000;
/** The source answered as it should; what is wrong is on this side, or for the office to decide. */
const inContact: readonly string[] = ['shrank', 'not-stored'];

export const mayWipe = (state: SourceState, now: number, days: number): boolean =>
  state.contact > 0 &&
  now - state.contact > days * DAY_MS &&
  state.failures >= FAILURES_BEFORE_WIPE &&
  now - state.failing >= FAILING_BEFORE_WIPE_MS &&
  !inContact.includes(state.problem);

/** A school that makes new keys starts anew, though the address stays. */
export const signerOf = (source: Source): string => (source.kind === 'bundle' ? source.publicKey : '');

/** What is known of a source at a new address: the list it feeds, and that nothing older than the last accepted file is taken. */
export const inherited = (source: Source, before: SyncState): SourceState => {
  const earlier = Object.values(before).filter((state) => state.list === source.name);
  const signer = signerOf(source);
  const accepted = earlier.flatMap((state) => (signer !== '' && state.signer === signer && state.last ? [state.last] : []));
  return {
    ...freshState,
    list: source.name,
    signer,
    contact: Math.max(0, ...earlier.map((state) => state.contact)),
    last: accepted.sort((a, b) => b.version - a.version)[0] ?? null,
  };
};

/** Managed settings may arrive seconds after the browser's start. Until then nothing at all is set, which is not the same as a school that let go. */
const ABSENT_MS = 60_000;

/** Takes off the lists of sources that are gone from the settings. Returns what must still be remembered of them. */
export const leave = async (parts: SyncParts, before: SyncState, after: SyncState, setUp: boolean): Promise<SyncState> => {
  const fed = new Set(Object.values(after).map((state) => state.list));
  const waiting: Record<string, SourceState> = {};
  for (const [key, state] of Object.entries(before)) {
    if (key in after || state.list === '' || fed.has(state.list)) continue;
    const now = parts.now();
    if (!setUp && (state.missing === 0 || (now >= state.missing && now - state.missing < ABSENT_MS))) {
      waiting[key] = { ...state, missing: state.missing || now };
      continue;
    }
    await parts.erase(state.list);
    parts.changed();
  }
  return waiting;
};
