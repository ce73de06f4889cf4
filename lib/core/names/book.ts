// The list turned into look-up tables, built once a list version. Every look-up costs the same however long the list is.
import type { ListEntry } from '../list-entry.ts';
import { type GroupIndex, groupIndex } from './classes.ts';
import { type Form, formsOf, type Table } from './entry-forms.ts';
import { standardSpelling } from './forms.ts';
import { knownPeople } from './known.ts';
import { slipIndex } from './slips.ts';
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
export type Piece = Pick<Row, 'entry' | 'doubt' | 'weak'>;

/** What is used of a Map; a list without readable names answers it from hashes. */
export interface Lookup<V> {
  get(key: string): readonly V[] | undefined;
  has(key: string): boolean;
}

export interface Words {
  has(word: string): boolean;
}

export interface Book {
  readonly full: Lookup<Row>;
  /** Full names by the usual spelling of each part. */
  readonly sounded: Lookup<Row>;
  readonly given: Lookup<Piece>;
  readonly family: Lookup<Piece>;
  /** "8d tom", "8 tom": forename with group or year. */
  readonly classed: Lookup<Piece>;
  /** "j trewent", "jayden t". */
  readonly initial: Lookup<Piece>;
  /** "jay trewent": the first letters of a forename, and the surname. */
  readonly short: Lookup<Piece>;
  /** "jayden kai": first and middle name. */
  readonly middle: Lookup<Piece>;
  /** Separate words of all names. */
  readonly parts: Words;
  /** The same words in the spelling that stands for all of a name's. */
  readonly usualParts: Words;
  /** Whole names (forename first) that these words make when the word at `index` is one slip of the finger off. */
  slipped(words: readonly string[], index: number): readonly Row[];
  readonly groups: GroupIndex;
  /** Names of well-known people, joined. */
  readonly known: ReadonlySet<string>;
}

/** More entries than this behind one key tell nothing apart; the rest are left out so that no look-up grows with the list. */
const enough = 6;
/** Shorter joined names are not looked for one slip off. */
const shortestSlipped = 8;

export type Tables = Readonly<Record<Table, Map<string, Row[]>>>;

/** The tables of a list, under the keys that its forms have. */
export const tablesOf = (list: Iterable<{ readonly entry: ListEntry; readonly forms: readonly Form[] }>): Tables => {
  const tables: Tables = {
    full: new Map(),
    sounded: new Map(),
    given: new Map(),
    family: new Map(),
    classed: new Map(),
    initial: new Map(),
    short: new Map(),
    middle: new Map(),
  };
  for (const { entry, forms } of list)
    for (const { table, key, cut, reversed, doubt, weak } of forms)
      put(tables[table], key, { entry, cut, reversed, doubt, weak });
  return tables;
};

export const buildBook = (entries: readonly ListEntry[]): Book => {
  const list = entries.map((entry) => ({ entry, ...formsOf(entry) }));
  const tables = tablesOf(list);
  const parts = new Set(list.flatMap((one) => one.parts));
  const slips = slipIndex(parts);
  return {
    ...tables,
    parts,
    usualParts: new Set([...parts].map(standardSpelling)),
    slipped: (words, index) =>
      slips.near(words[index] as string).flatMap((near) => {
        const keys = words.map((word, i) => (i === index ? near : word));
        return slipRows(tables.full.get(keys.join('')), keys);
      }),
    groups: groupIndex(entries.map((e) => e.regGroup)),
    known: knownPeople,
  };
};

/** Of the rows under the joined keys, those whose parts meet where a word ends. */
export const slipRows = (rows: readonly Row[] | undefined, keys: readonly { readonly length: number }[]): readonly Row[] => {
  let length = 0;
  const cuts = keys.map((key) => {
    length += key.length;
    return length;
  });
  if (!rows || length < shortestSlipped) return [];
  return rows.filter((row) => !row.reversed && !row.weak && cuts.includes(row.cut));
};

/** One row an entry, cut and order, the least doubtful. */
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
