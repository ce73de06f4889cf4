// What the ways of finding half-given names share: what they search, what they report.
import type { ListEntry } from '../list-entry.ts';
import type { Book } from './book.ts';
import { type ClassMention, classBeside } from './classes.ts';
import type { NameWord } from './name-words.ts';
import type { Evidence, Strength } from './types.ts';

export interface PartialHit {
  readonly entry: ListEntry;
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
}

export interface SentenceOfNames {
  /** First and last word number. */
  readonly from: number;
  readonly to: number;
  readonly classes: readonly ClassMention[];
}

export interface PartialSearch {
  readonly book: Book;
  readonly words: readonly NameWord[];
  /** Words already read as a whole name, a well-known person or a colleague. */
  readonly taken: ReadonlySet<number>;
  readonly text: string;
  /** All classes the text mentions. */
  readonly classes: readonly ClassMention[];
}

/** Does the word stand directly beside the one before it? */
export const touches = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.gap === 'space' || word.gap === 'glued');

/** The class mentioned beside this word, or before the list of names that the word stands in ("9C: Jayden, Mali and Kai"). */
export const ownClass = (search: PartialSearch, i: number): ClassMention | null => {
  const { words, classes, text } = search;
  if (!classes.length) return null;
  const word = words[i] as NameWord;
  const beside = classBeside(classes, text, word.start, word.end);
  if (beside) return beside;
  const head = words[listStart(words, i)] as NameWord;
  if (head === word) return null;
  return classes.find((mention) => mention.end <= head.start && /^ ?[:–-] ?$/.test(text.slice(mention.end, head.start))) ?? null;
};

const joinsList = new Set(['and', 'a', 'ac']);

/** First word of the list of names ("Jayden, Mali and Kai") that ends at this word: names, commas and "and" only. */
const listStart = (words: readonly NameWord[], i: number): number => {
  let first = i;
  for (let k = i; k > 0 && i - k < 40; k--) {
    const word = words[k] as NameWord;
    const before = words[k - 1] as NameWord;
    const linked = word.gap === 'comma' || joinsList.has(word.key) || joinsList.has(before.key) || (before.cap && touches(word));
    if (!linked || before.region >= 0 || !(before.cap || joinsList.has(before.key))) break;
    if (before.cap) first = k - 1;
  }
  return first;
};

export const unique = (list: readonly (Evidence | null)[]): Evidence[] => [
  ...new Set(list.filter((e): e is Evidence => e !== null)),
];
