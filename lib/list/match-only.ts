// The list without readable names: only keyed hashes of the ways each name may be written, found again by hashing the draft's own words.
// It hides the list from whoever opens a file or a page. It is no anonymity: with the key, which lies beside it, known names can be tried one by one.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import type { ListEntry } from '../core/list-entry.ts';
import { type Book, type Lookup, type Row, slipRows, tablesOf } from '../core/names/book.ts';
import { groupIndex } from '../core/names/classes.ts';
import { type Form, formsOf } from '../core/names/entry-forms.ts';
import { standardSpelling } from '../core/names/forms.ts';
import { knownPeople } from '../core/names/known.ts';
import { type NameIndex, nameIndexOf } from '../core/text/names.ts';
import { toBase64 } from './bytes.ts';
import { entrySchema } from './entry-schema.ts';

const formSchema = z.object({
  table: z.enum(['full', 'sounded', 'given', 'family', 'classed', 'initial', 'short', 'middle']),
  key: z.string(),
  cut: z.number(),
  reversed: z.boolean(),
  doubt: z.custom<Form['doubt']>((doubt) => doubt === null || typeof doubt === 'string'),
  weak: z.boolean(),
});

/** One pupil, hashed. Year, class, what was refused and the review date stay readable: matching needs them, and they name nobody. */
const hashedSchema = z.object({
  entry: entrySchema,
  forms: z.array(formSchema),
  parts: z.array(z.string()),
  usualParts: z.array(z.string()),
  /** Whole names with one letter taken out, as place and rest; `at` leads into `forms`. */
  slips: z.array(z.object({ key: z.string(), at: z.number() })),
});
export type HashedEntry = z.infer<typeof hashedSchema>;
export const hashedList = z.array(hashedSchema);

export type Hash = (text: string) => string;

/** HMAC-SHA-256 cut to 64 bits, base64. `key` is 32 random bytes of this device. Words come again with every key press, so the last thousands are remembered. */
export const keyedHash = (key: Uint8Array): Hash => {
  const fresh = hmac.create(sha256, key);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MEMORY) known.clear();
    const hash = toBase64(fresh.clone().update(new TextEncoder().encode(text)).digest().subarray(0, 8));
    known.set(text, hash);
    return hash;
  };
};
const MEMORY = 20_000;

/** What is kept of one entry. Its id is hashed too, because it follows from the name. */
export const hashEntry = (entry: ListEntry, hash: Hash): HashedEntry => {
  const { forms, parts } = formsOf(entry);
  const blank = { legalForename: '', middleNames: '', legalSurname: '', preferredForename: '', preferredSurname: '' };
  return {
    entry: { ...entry, ...blank, id: `m${hash(`id ${entry.id}`)}` },
    forms: forms.map((form) => ({ ...form, key: hash(`${form.table} ${form.key}`) })),
    parts: parts.map((part) => hash(`part ${part}`)),
    usualParts: [...new Set(parts.map(standardSpelling))].map((part) => hash(`usual ${part}`)),
    slips: forms.flatMap(({ table, key, reversed, weak }, at) =>
      table === 'full' && !reversed && !weak
        ? [...key].map((_, place) => ({ key: hash(slipKey(place, without(key, place))), at }))
        : [],
    ),
  };
};

/** The same matcher on hashes. */
export const matchIndex = (list: readonly HashedEntry[], hash: Hash): NameIndex =>
  nameIndexOf(
    list.map(({ entry }) => entry),
    hashedBook(list, hash),
  );

const hashedBook = (list: readonly HashedEntry[], hash: Hash): Book => {
  const tables = tablesOf(list);
  const among = (kind: string, hashes: readonly string[]) => {
    const known = new Set(hashes);
    return { has: (word: string) => known.has(hash(`${kind} ${word}`)) };
  };
  const slips = new Map<string, Row[]>();
  for (const { entry, forms, slips: own } of list)
    for (const { key, at } of own) {
      const form = forms[at];
      if (form) slips.set(key, [...(slips.get(key) ?? []), { ...form, entry }]);
    }
  const under = <V>(table: Form['table'], map: ReadonlyMap<string, readonly V[]>): Lookup<V> => ({
    get: (key) => map.get(hash(`${table} ${key}`)),
    has: (key) => map.has(hash(`${table} ${key}`)),
  });
  const full = under('full', tables.full);
  return {
    full,
    sounded: under('sounded', tables.sounded),
    given: under('given', tables.given),
    family: under('family', tables.family),
    classed: under('classed', tables.classed),
    initial: under('initial', tables.initial),
    short: under('short', tables.short),
    middle: under('middle', tables.middle),
    parts: among(
      'part',
      list.flatMap((one) => one.parts),
    ),
    usualParts: among(
      'usual',
      list.flatMap((one) => one.usualParts),
    ),
    slipped: (words, index) => slipped(words, index, full, (place, rest) => slips.get(hash(slipKey(place, rest)))),
    groups: groupIndex(list.map(({ entry }) => entry.regGroup)),
    known: knownPeople,
  };
};

const slipKey = (place: number, rest: string): string => `slip ${place} ${rest}`;
const without = (word: string, place: number): string => word.slice(0, place) + word.slice(place + 1);

/** Names shorter than this are not looked for one slip off. */
const SHORTEST = 4;

/**
 * The stored names cannot be compared with, so each kind of slip is undone or matched: a wrong letter and a missing one by the name with that
 * letter taken out, a doubled or extra letter by taking it out of what was written, two swapped ones by swapping them back.
 */
const slipped = (
  words: readonly string[],
  index: number,
  full: Lookup<Row>,
  slips: (place: number, rest: string) => readonly Row[] | undefined,
): readonly Row[] => {
  const written = words.join('');
  const odd = words[index] as string;
  const from = words.slice(0, index).join('').length;
  const places = Array.from({ length: odd.length }, (_, i) => from + i);
  /** Rows whose parts meet where the words do, the odd one being `longer` letters longer in the name than as written. */
  const fitting = (rows: readonly Row[] | undefined, longer: number): readonly Row[] =>
    odd.length + longer < SHORTEST
      ? []
      : slipRows(
          rows,
          words.map((word, i) => ({ length: word.length + (i === index ? longer : 0) })),
        );
  const swapped = (place: number): string =>
    written.slice(0, place) + written.charAt(place + 1) + written.charAt(place) + written.slice(place + 2);
  return [
    ...places.flatMap((place) => fitting(slips(place, without(written, place)), 0)),
    ...[...places, from + odd.length].flatMap((place) => fitting(slips(place, written), 1)),
    ...places.flatMap((place) => fitting(full.get(without(written, place)), -1)),
    ...places.slice(0, -1).flatMap((place) => fitting(full.get(swapped(place)), 0)),
  ];
};
