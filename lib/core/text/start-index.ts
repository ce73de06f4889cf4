// One look at how the words of a text begin, shared by every table of patterns: each table then tries only the places and rows that can match.
import { type FirstLetters, reach } from './first-letters.ts';

/** A place where a word or sign begins, and the rows of one table that can begin with the letters there. */
export interface Candidate {
  /** Offset into the text. */
  readonly at: number;
  /** Numbers of the rows, lowest first. */
  readonly rows: readonly number[];
}

export interface StartIndex {
  /** In reading order. `owner` is the reading that the text belongs to: the look is kept as long as the reading lives. */
  candidates(owner: object, text: string): readonly Candidate[];
}

interface Posting {
  readonly table: number;
  readonly rows: readonly number[];
}

/** Every table's rows under the letters they can begin with. Tables join as their modules load; a text is looked at once for all of them. */
const byLetters = new Map<string, Posting[]>();
/** What stands under the whole run of letters at a word's beginning, worked out when first met. */
const merged = new Map<string, readonly Posting[]>();
let tables = 0;

export const startIndex = (beginnings: readonly FirstLetters[]): StartIndex => {
  const table = tables++;
  const own = new Map<string, number[]>();
  beginnings.forEach((letters, row) => {
    for (const one of letters ?? ['']) push(own, one, row);
  });
  for (const [letters, rows] of own) push(byLetters, letters, { table, rows });
  merged.clear();
  return { candidates: (owner, text) => look(owner, text)[table] ?? none };
};

const none: readonly Candidate[] = [];

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

interface Look {
  readonly text: string;
  /** How many tables there were: one that joined later asks for a new look. */
  readonly tables: number;
  readonly byTable: readonly (readonly Candidate[] | undefined)[];
}

const looks = new WeakMap<object, Look[]>();

const look = (owner: object, text: string): Look['byTable'] => {
  let known = looks.get(owner);
  if (!known) {
    known = [];
    looks.set(owner, known);
  }
  for (const one of known) if (one.text === text && one.tables === tables) return one.byTable;
  const byTable = new Array<Candidate[] | undefined>(tables);
  for (let at = 0; at < text.length; at++) {
    if (!beginsHere(text, at)) continue;
    for (const { table, rows } of postings(text.slice(at, at + reach))) {
      const candidates = byTable[table];
      if (candidates) candidates.push({ at, rows });
      else byTable[table] = [{ at, rows }];
    }
  }
  known.push({ text, tables, byTable });
  return byTable;
};

const postings = (letters: string): readonly Posting[] => {
  const known = merged.get(letters);
  if (known) return known;
  const rows = new Map<number, number[]>();
  for (let n = 0; n <= letters.length; n++)
    for (const posting of byLetters.get(letters.slice(0, n)) ?? [])
      for (const row of posting.rows) push(rows, posting.table, row);
  const found = [...rows].map(([table, all]) => ({ table, rows: [...new Set(all)].sort((a, b) => a - b) }));
  // Names, numbers and emoji make many beginnings; the words of a language make a few thousand.
  if (merged.size > 20_000) merged.clear();
  merged.set(letters, found);
  return found;
};

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** A word or sign begins here: not a space, and no letter or figure directly before. */
const beginsHere = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 32 && (at === 0 || !isWord(text.charCodeAt(at - 1)));
