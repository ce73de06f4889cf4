// Whole names in running text, tags, file names and addresses: forename and surname next to each other, in either order, in any known spelling.

import { radicals } from '../text/welsh.ts';
import type { Book, Row } from './book.ts';
import { standardSpelling } from './forms.ts';
import type { NameWord, NameWords, Region } from './name-words.ts';
import type { Evidence } from './types.ts';
import { commonSurnames, isOrdinary, isUsualForename, mutatingWords, particles } from './vocabulary.ts';

/** A whole name found: which words, and what speaks against it so far. */
export interface FullHit {
  readonly row: Row;
  /** First and last index into the words. */
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Evidence[];
  /** The name is one undivided run of letters inside a tag, handle or address. */
  readonly region?: Region;
}

const longest = 6;
/** Joined names shorter than this are not searched inside longer runs of letters. */
const shortestInside = 8;

/** One reading of a word: as written, unmutated, singular, or in its usual spelling. */
interface Key {
  readonly key: string;
  readonly usual: boolean;
}

export const findFull = (book: Book, { words, regions }: NameWords): FullHit[] => {
  const hits: FullHit[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as NameWord;
    const keys = keysOf(book, words, i);
    if (!first.cap && first.region < 0 && !keys.some((k) => k.usual || book.parts.has(k.key) || book.usualParts.has(k.key)))
      continue;
    startingAt(book, words, i, keys, hits);
  }
  for (const [number, region] of regions.entries()) insideRegion(book, words, number, region, hits);
  return hits;
};

const keysOf = (book: Book, words: readonly NameWord[], i: number): Key[] => {
  const word = words[i] as NameWord;
  const keys: Key[] = [{ key: word.key, usual: false }];
  const before = words[i - 1];
  if (before && word.region < 0 && mutatingWords.has(before.key) && !book.parts.has(word.key))
    for (const radical of radicals(word.key)) if (book.parts.has(radical)) keys.push({ key: radical, usual: false });
  if (word.key.endsWith('s') && word.key.length > 4 && !book.parts.has(word.key)) {
    const single = word.key.slice(0, -1);
    if (book.parts.has(single)) keys.push({ key: single, usual: false });
  }
  const usual = standardSpelling(word.key);
  if (usual !== word.key && book.usualParts.has(usual)) keys.push({ key: usual, usual: true });
  return keys;
};

interface Prefix {
  readonly key: string;
  readonly usual: string;
  readonly cuts: readonly number[];
  readonly usualCuts: readonly number[];
  /** Was a particle left out ("Branwen ferch Llŷr" for Branwen Llyr)? */
  readonly dropped: boolean;
}

const startingAt = (book: Book, words: readonly NameWord[], i: number, firstKeys: readonly Key[], hits: FullHit[]): void => {
  let prefixes: Prefix[] = start(firstKeys);
  let comma = false;
  const first = words[i] as NameWord;
  if (first.cap && first.region < 0) wholeInOne(book, first, i, hits);
  for (let j = i + 1; j < words.length && j < i + longest; j++) {
    const before = words[j - 1] as NameWord;
    const word = words[j] as NameWord;
    if (word.region !== first.region || word.gap === 'break' || word.gap === 'sentence' || before.possessive) break;
    if (word.gap === 'comma') {
      if (comma) break;
      comma = true;
    }
    prefixes = extend(prefixes, keysOf(book, words, j), particles.has(word.key));
    let found = false;
    for (const prefix of prefixes) {
      // After a comma only the surname can have come first.
      const fits = (row: Row, cuts: readonly number[]) => cuts.includes(row.cut) && (row.reversed || !comma);
      for (const row of book.full.get(prefix.key) ?? [])
        if (fits(row, prefix.cuts)) {
          hits.push({ row, from: i, to: j, doubts: doubtsOf(row, prefix.dropped) });
          found = true;
        }
      if (found || respeltAsAnother(book, words, i, j)) continue;
      for (const row of book.sounded.get(prefix.usual) ?? [])
        if (fits(row, prefix.usualCuts))
          hits.push({ row, from: i, to: j, doubts: [...doubtsOf(row, prefix.dropped), 'spelling'] });
    }
    if (!found && j <= i + 2 && !comma) shortened(book, words, i, j, hits);
    if (!found && j <= i + 2 && !comma) slip(book, words, i, j, hits);
    if (!found && j >= i + 2 && !comma) middle(book, words, i, j, hits);
  }
};

/** "Smyth" for Smith, "Rose" for Rhos: a usual surname or an everyday word is itself, not another spelling. */
const respeltAsAnother = (book: Book, words: readonly NameWord[], i: number, j: number): boolean =>
  words
    .slice(i, j + 1)
    .some(
      (w, n) =>
        !book.parts.has(w.key) && ((n > 0 && commonSurnames.has(w.key)) || (isOrdinary(w.key) && !isUsualForename(w.key))),
    );

const doubtsOf = (row: Row, dropped = false): Evidence[] => {
  const doubts: Evidence[] = [];
  if (row.doubt) doubts.push(row.doubt);
  if (row.weak && row.doubt !== 'part-of-name') doubts.push('part-of-name');
  if (dropped && !doubts.includes('part-of-name')) doubts.push('part-of-name');
  if (row.reversed) doubts.push('order');
  return doubts;
};

const start = (keys: readonly Key[]): Prefix[] => {
  const usual = keys.find((k) => k.usual)?.key;
  return keys
    .filter((k) => !k.usual)
    .map(({ key }) => ({ key, usual: usual ?? key, cuts: [key.length], usualCuts: [(usual ?? key).length], dropped: false }));
};

const extend = (prefixes: readonly Prefix[], keys: readonly Key[], particle: boolean): Prefix[] => {
  const out: Prefix[] = [];
  const usual = keys.find((k) => k.usual)?.key;
  for (const prefix of prefixes) {
    for (const { key, usual: isUsual } of keys) {
      if (isUsual) continue;
      const soundedKey = prefix.usual + (usual ?? key);
      out.push({
        key: prefix.key + key,
        usual: soundedKey,
        cuts: [...prefix.cuts, prefix.key.length + key.length],
        usualCuts: [...prefix.usualCuts, soundedKey.length],
        dropped: prefix.dropped,
      });
    }
    if (particle) out.push({ ...prefix, dropped: true });
    if (out.length >= 8) break;
  }
  return out;
};

/** "JaydenTrewent" without a space: the capital shows where the surname begins. */
const wholeInOne = (book: Book, word: NameWord, at: number, hits: FullHit[]): void => {
  if (word.key.length < shortestInside) return;
  for (const row of book.full.get(word.key) ?? []) if (!row.reversed) hits.push({ row, from: at, to: at, doubts: doubtsOf(row) });
};

/** "Olu Trewent" for Olumide: the beginning of a listed forename, or before a surname few have its first letters with an ending of endearment. */
const shortened = (book: Book, words: readonly NameWord[], i: number, j: number, hits: FullHit[]): void => {
  const [given, ...families] = words.slice(i, j + 1) as [NameWord, ...NameWord[]];
  if (!given.cap || !families.every((w) => w.cap) || given.key.length < 3 || isOrdinary(given.key)) return;
  const family = families.map((w) => w.key).join('');
  const fond = !commonSurnames.has(family) && !isUsualForename(given.key);
  const stem = fond ? given.key.replace(endearing, '') : given.key;
  if (stem.length < 3) return;
  for (const piece of book.short.get(`${stem} ${family}`) ?? []) {
    const row: Row = { ...piece, cut: given.key.length, reversed: false };
    hits.push({ row, from: i, to: j, doubts: ['pet-form'] });
  }
};

const endearing = /(?:sia|ia|ya|ka|ko|ie|ey|i|y|o|a|u|s)$/;

/** One word of two or three misspelt: it must be no word and, beside a very common surname, no other forename. */
const slip = (book: Book, words: readonly NameWord[], i: number, j: number, hits: FullHit[]): void => {
  const span = words.slice(i, j + 1);
  if (!span.every((w) => (w.cap || w.region >= 0 || particles.has(w.key)) && w.key.length > 1)) return;
  const strange = span.filter((w) => !book.parts.has(w.key) && !particles.has(w.key));
  const [odd] = strange;
  if (strange.length !== 1 || !odd || odd.key.length < 4 || isOrdinary(odd.key)) return;
  const index = span.indexOf(odd);
  const other = span.filter((w) => w !== odd).map((w) => w.key);
  if (isUsualForename(odd.key) && other.some((key) => commonSurnames.has(key) || isUsualForename(key))) return;
  if (commonSurnames.has(odd.key)) return;
  const keys = span.map((w) => w.key);
  // "Mary" is no slip of Marc, which is short for Marcus.
  for (const row of book.slipped(keys, index))
    if (row.doubt !== 'pet-form' || !isUsualForename(odd.key))
      hits.push({ row, from: i, to: j, doubts: [...doubtsOf(row), 'one-letter'] });
};

/** A middle name or initial the list does not have: forename, one capital word, surname. */
const middle = (book: Book, words: readonly NameWord[], i: number, j: number, hits: FullHit[]): void => {
  const span = words.slice(i, j + 1);
  const [given, between, ...family] = span;
  if (!given || !between || !family.length || given.region >= 0 || !span.every((w) => w.cap || particles.has(w.key))) return;
  if (between.key.length > 1 && !isUsualForename(between.key) && !book.given.has(between.key)) return;
  if (particles.has(between.key)) return;
  const joined = given.key + family.map((w) => w.key).join('');
  for (const row of book.full.get(joined) ?? [])
    if (!row.reversed && !row.weak && row.cut === given.key.length) hits.push({ row, from: i, to: j, doubts: doubtsOf(row) });
};

/** "#welldonejaydentrewent", "@jaydentrewent08", "/help-jaydentrewent": the name as a run of letters. */
const insideRegion = (book: Book, words: readonly NameWord[], number: number, region: Region, hits: FullHit[]): void => {
  const { letters } = region;
  if (letters.length < 6 || letters.length > 60) return;
  const from = words.findIndex((w) => w.region === number);
  const to = words.findLastIndex((w) => w.region === number);
  if (from < 0 || hits.some((h) => h.from >= from && h.to <= to)) return;
  const whole = book.full.get(letters)?.filter((row) => !row.weak);
  if (whole?.length) {
    for (const row of whole) hits.push({ row, from, to, region, doubts: doubtsOf(row) });
    return;
  }
  for (let a = 0; a + shortestInside <= letters.length; a++)
    for (let b = Math.min(letters.length, a + 30); b >= a + shortestInside; b--) {
      const rows = book.full.get(letters.slice(a, b))?.filter((row) => !row.reversed && !row.weak && row.doubt !== 'pet-form');
      if (!rows?.length) continue;
      for (const row of rows) hits.push({ row, from, to, region, doubts: [...doubtsOf(row), 'inside-word'] });
      return;
    }
};
