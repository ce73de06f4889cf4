// What the name index says about a text, and how sure it is.
import type { ListEntry } from '../list-entry.ts';
import type { Reading } from '../text/reading.ts';

/** Why a name may or may not be the pupil's; lib/words says each in both languages. */
export type Evidence =
  | 'class'
  | 'year'
  | 'other-class'
  | 'picture'
  | 'one-letter'
  | 'spelling'
  | 'pet-form'
  | 'forename-only'
  | 'surname-apart'
  | 'initial'
  | 'common-words'
  | 'known-name'
  | 'staff'
  | 'part-of-name'
  | 'order'
  | 'inside-word';

/** `certain` it is that name · `likely` ask · `faint` ask only where a picture of people makes it matter. */
export type Strength = 'certain' | 'likely' | 'faint';

export interface NameHit {
  readonly entry: ListEntry;
  /** Offsets into the reading's folded text. */
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
}

/** How a field is written: running text, a file name, an account's handle, an address. Only in running text do capitals tell anything. */
export type Style = 'prose' | 'file' | 'handle' | 'link';

export interface FindOptions {
  readonly style: Style;
  /** Joined letters of the names of staff: the same name is then probably theirs. */
  readonly adults: ReadonlySet<string>;
}

export interface NameIndex {
  readonly entries: readonly ListEntry[];
  entry(id: string): ListEntry | undefined;
  /** Names of listed pupils in a text, in reading order; one hit a pupil and place. */
  find(reading: Reading, options: FindOptions): NameHit[];
}
