// The list turned into look-up tables, built once a list version. Every look-up costs the same however long the list is.
import { concernsPosts, type ListEntry } from '../list-entry.ts';
import { type GroupIndex, groupIndex, groupKey } from './classes.ts';
import { familyParts, givenParts, type Part, standardSpelling, words } from './forms.ts';
import { knownPeople } from './known.ts';
import { type SlipIndex, slipIndex } from './slips.ts';
import type { Evidence } from './types.ts';

/** One way to write a whole name: forename and surname (or the other way round) joined. */
export interface Row {
  readonly entry: ListEntry;
  /** Letters before the second part begins. */
  readonly cut: number;
  /** Surname first. */
  readonly reversed: boolean;
  readonly doubt: Evidence | null;
  readonly weak: boolean;
}

/** A forename or surname on its own, or with what goes with it. */
export interface Piece {
  readonly entry: ListEntry;
  readonly doubt: Evidence | null;
  readonly weak: boolean;
}

export interface Book {
  readonly full: ReadonlyMap<string, readonly Row[]>;
  /** Full names by the usual spelling of each part. */
  readonly sounded: ReadonlyMap<string, readonly Row[]>;
  readonly given: ReadonlyMap<string, readonly Piece[]>;
  readonly family: ReadonlyMap<string, readonly Piece[]>;
  /** "8d tom", "8 tom": forename with group or year. */
  readonly classed: ReadonlyMap<string, readonly Piece[]>;
  /** Separate words of all names. */
  readonly parts: ReadonlySet<string>;
  /** The same words in the spelling that stands for all of a name's. */
  readonly usualParts: ReadonlySet<string>;
  readonly slips: SlipIndex;
  readonly groups: GroupIndex;
  /** Names of well-known people, joined. */
  readonly known: ReadonlySet<string>;
}

/** More entries than this behind one key tell nothing apart; the rest are left out so that no look-up grows with the list. */
const enough = 6;
/** Shorter joined names ("Li An") are too easily part of something else. */
const shortest = 5;

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const there = map.get(key);
  if (!there) map.set(key, [value]);
  else if (there.length < enough) there.push(value);
};

/** Build the tables. Entries that only concern the press or print are left out. */
export const buildBook = (entries: readonly ListEntry[]): Book => {
  const full = new Map<string, Row[]>();
  const sounded = new Map<string, Row[]>();
  const given = new Map<string, Piece[]>();
  const family = new Map<string, Piece[]>();
  const classed = new Map<string, Piece[]>();
  const parts = new Set<string>();

  for (const entry of entries) {
    if (!concernsPosts(entry)) continue;
    const givens = givenParts(entry);
    const families = familyParts(entry);
    const group = groupKey(entry.regGroup);
    for (const part of givens) {
      push(given, part.key, { entry, doubt: part.doubt, weak: part.weak });
      if (group) push(classed, `${group} ${part.key}`, { entry, doubt: part.doubt, weak: part.weak });
      if (entry.yearGroup !== null)
        push(classed, `${entry.yearGroup} ${part.key}`, { entry, doubt: part.doubt, weak: part.weak });
      parts.add(part.key);
    }
    for (const part of families) {
      push(family, part.key, { entry, doubt: part.doubt, weak: part.weak });
      parts.add(part.key);
    }
    for (const name of [
      entry.legalForename,
      entry.preferredForename,
      entry.middleNames,
      entry.legalSurname,
      entry.preferredSurname,
    ])
      for (const word of words(name)) parts.add(word);
    for (const g of givens) for (const f of families) join(full, sounded, entry, g, f);
  }
  return {
    full,
    sounded,
    given,
    family,
    classed,
    parts,
    usualParts: new Set([...parts].map(standardSpelling)),
    slips: slipIndex(parts),
    groups: groupIndex(entries.map((e) => e.regGroup)),
    known: knownPeople,
  };
};

const join = (full: Map<string, Row[]>, sounded: Map<string, Row[]>, entry: ListEntry, g: Part, f: Part): void => {
  if (g.key.length + f.key.length < shortest) return;
  const row = { entry, doubt: g.doubt ?? f.doubt, weak: g.weak || f.weak };
  put(full, g.key + f.key, { ...row, cut: g.key.length, reversed: false });
  put(full, f.key + g.key, { ...row, cut: f.key.length, reversed: true });
  const usualG = standardSpelling(g.key);
  const usualF = standardSpelling(f.key);
  // Only whole names are sounded out: a half or pet form spelt differently would say too little.
  if (g.doubt || f.doubt) return;
  put(sounded, usualG + usualF, { ...row, cut: usualG.length, reversed: false });
  put(sounded, usualF + usualG, { ...row, cut: usualF.length, reversed: true });
};

/** One row an entry and cut, the least doubtful. */
const put = (map: Map<string, Row[]>, key: string, row: Row): void => {
  const there = map.get(key);
  if (!there) {
    map.set(key, [row]);
    return;
  }
  const same = there.findIndex((r) => r.entry === row.entry && r.cut === row.cut && r.reversed === row.reversed);
  if (same >= 0) {
    const old = there[same] as Row;
    if ((old.doubt || old.weak) && !row.doubt && !row.weak) there[same] = row;
  } else if (there.length < enough) there.push(row);
};
