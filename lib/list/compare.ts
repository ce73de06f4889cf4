// A list read from a file beside the one in use: who is new, who changed, who would no longer be on it.
import type { ListEntry } from '../core/list-entry.ts';
import { displayName } from '../core/list-entry.ts';
import type { RowNote } from './problem.ts';
import type { ReadRow } from './rows.ts';

/** One field of an entry that differs; `before` and `after` as plain values for the words to dress. */
export interface Change {
  readonly what: 'year' | 'group' | 'scope' | 'name' | 'review';
  readonly before: string;
  readonly after: string;
}

export interface ComparedRow {
  /** 0 for entries the file no longer has. */
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'removed' | 'same' | 'doubtful' | 'unreadable';
  readonly entry: ListEntry | null;
  readonly changes: readonly Change[];
  readonly notes: readonly RowNote[];
}

export interface Comparison {
  /** In reading order of what matters: doubtful and unreadable first, then new, changed, removed, same. */
  readonly rows: readonly ComparedRow[];
  readonly counts: Readonly<Record<ComparedRow['kind'], number>>;
  /** More than half of the entries in use would go, or nobody would be on the list. */
  readonly shrinks: boolean;
}

const order: readonly ComparedRow['kind'][] = ['unreadable', 'doubtful', 'new', 'changed', 'removed', 'same'];

/** `current` is what the same named list holds now. */
export const compare = (current: readonly ListEntry[], read: readonly ReadRow[], left: readonly RowNote[]): Comparison => {
  const before = new Map(current.map((entry) => [entry.id, entry]));
  const rows: ComparedRow[] = left.map((note) => ({
    row: note.row,
    kind: 'unreadable',
    entry: null,
    changes: [],
    notes: [note],
  }));
  let kept = 0;
  for (const { row, entry, notes } of read) {
    const old = before.get(entry.id);
    before.delete(entry.id);
    if (old) kept++;
    const changes = old ? changesOf(old, entry) : [];
    const kind = notes.length > 0 ? 'doubtful' : old ? (changes.length > 0 ? 'changed' : 'same') : 'new';
    rows.push({ row, kind, entry, changes, notes });
  }
  for (const entry of before.values()) rows.push({ row: 0, kind: 'removed', entry, changes: [], notes: [] });
  rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.row - b.row);
  const counts = { new: 0, changed: 0, removed: 0, same: 0, doubtful: 0, unreadable: 0 };
  for (const { kind } of rows) counts[kind]++;
  // Counted by who goes, not by length: a wrong file of equal length replaces everybody.
  return { rows, counts, shrinks: read.length === 0 || (current.length > 0 && kept * 2 < current.length) };
};

const changesOf = (old: ListEntry, now: ListEntry): Change[] => {
  const changes: Change[] = [];
  const put = (what: Change['what'], before: string, after: string) => {
    if (before !== after) changes.push({ what, before, after });
  };
  put('name', displayName(old), displayName(now));
  put('year', old.yearGroup === null ? '' : String(old.yearGroup), now.yearGroup === null ? '' : String(now.yearGroup));
  put('group', old.regGroup, now.regGroup);
  put('scope', old.scope, now.scope);
  put('review', old.reviewDate, now.reviewDate);
  return changes;
};
