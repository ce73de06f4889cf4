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

/** The class mentioned beside this word, if any. */
export const ownClass = (search: PartialSearch, i: number): ClassMention | null => {
  const word = search.words[i] as NameWord;
  return classBeside(search.classes, search.text, word.start, word.end);
};

export const unique = (list: readonly (Evidence | null)[]): Evidence[] => [
  ...new Set(list.filter((e): e is Evidence => e !== null)),
];
