// People named in running text: pupils by forename or full name, adults by title. A reading aid for checks, not the do-not-publish list.
import { knownPeople } from '../names/known.ts';
import { type NameWord, nameWords } from '../names/name-words.ts';
import {
  calendarNames,
  commonSurnames,
  isOrdinary,
  isSurnameWord,
  isUsualForename,
  particles,
  placeNames,
  sentenceOpeners,
  titles,
} from '../names/vocabulary.ts';
import type { Reading } from './reading.ts';

export interface Person {
  /** Offsets into the folded text; a title is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Forename and surname are both there. */
  readonly full: boolean;
  /** Has a title, is on the staff, or is somebody well known. */
  readonly adult: boolean;
}

const streets = new Set(
  'road street lane avenue close drive terrace way crescent park hall hill house school ysgol college castle church chapel bridge fc rfc afc cfc cc united city town rovers club centre center hospital theatre museum stadium arena cup league trophy award prize class dosbarth day week month year bay beach island valley river lake mountain station hotel inn'.split(
    ' ',
  ),
);
const placeBefore = new Set(
  'ysgol stryd heol ffordd lon maes parc cwm pont llan capel eglwys neuadd castell clwb st saint sant santes mount lake river port'.split(
    ' ',
  ),
);
/** Words after which a capitalised pair is a person even when its first word is no usual forename. */
const introductions = new Set(
  'congratulations llongyfarchiadau to i gan by well done iawn with gyda meet and a ac welcome croeso thanks diolch for'.split(
    ' ',
  ),
);

const touches = (word: NameWord | undefined): word is NameWord =>
  word !== undefined && (word.gap === 'space' || word.gap === 'glued');

/** Everybody named in the text, in reading order. `adults` holds the joined names of staff. */
export const peopleIn = (reading: Reading, adults: ReadonlySet<string>): readonly Person[] => {
  const known = found.get(reading);
  if (known?.adults === adults) return known.people;
  const people = search(reading, adults);
  found.set(reading, { adults, people });
  return people;
};

/** Several checks of a run ask for the people of one text. */
const found = new WeakMap<Reading, { readonly adults: ReadonlySet<string>; readonly people: readonly Person[] }>();

const search = (reading: Reading, adults: ReadonlySet<string>): Person[] => {
  const { words } = nameWords(reading, 'prose');
  const out: Person[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as NameWord;
    if (!word.cap || word.region >= 0 || word.key.length < 2) continue;
    if (titles.has(word.key)) {
      const end = surnameEnd(words, i);
      if (end > i)
        out.push({ start: (words[i + 1] as NameWord).start, end: (words[end] as NameWord).end, full: false, adult: true });
      i = Math.max(i, end);
      continue;
    }
    if (placeBefore.has(words[i - 1]?.key ?? '') && touches(word)) continue;
    // "Mae Nel Rhisiart yn…": the verb, not the forename.
    if (word.key === 'mae' && touches(words[i + 1]) && isUsualForename(words[i + 1]?.key ?? '')) continue;
    const end = surnameEnd(words, i);
    const key = words
      .slice(i, end + 1)
      .map((w) => w.key)
      .join('');
    const named = isUsualForename(word.key);
    if (end > i) {
      if (!named && !introduced(words, i)) continue;
      if (
        streets.has(words[end]?.key ?? '') ||
        (touches(words[end + 1]) && streets.has(words[end + 1]?.key ?? '') && words[end + 1]?.cap)
      )
        continue;
      out.push({
        start: word.start,
        end: (words[end] as NameWord).end,
        full: true,
        adult: adults.has(key) || knownPeople.has(key),
      });
      i = end;
    } else if (named && standsAlone(words, i) && !nextIsPlace(words, i)) {
      out.push({ start: word.start, end: word.end, full: false, adult: false });
    }
  }
  return out;
};

const auxiliaries = new Set('has is was had does did needs will got gets started told said wedi yn oedd'.split(' '));

/** May a forename on its own be a person? One that is a word too ("Lily") only where a verb shows it, and never a month or "Will". */
const standsAlone = (words: readonly NameWord[], i: number): boolean => {
  const word = words[i] as NameWord;
  if (sentenceOpeners.has(word.key) && (word.gap === 'sentence' || i === 0)) return false;
  if (!isOrdinary(word.key)) return true;
  const next = words[i + 1];
  return (
    !calendarNames.has(word.key) &&
    !placeNames.has(word.key) &&
    next !== undefined &&
    next.gap === 'space' &&
    auxiliaries.has(next.key)
  );
};

const nextIsPlace = (words: readonly NameWord[], i: number): boolean => {
  const next = words[i + 1];
  return touches(next) && next.cap && !words[i]?.possessive;
};

const introduced = (words: readonly NameWord[], i: number): boolean => {
  const word = words[i] as NameWord;
  const before = words[i - 1];
  return before !== undefined && !isOrdinary(word.key) && introductions.has(before.key) && word.gap !== 'sentence';
};

/** "Ella Farrow and": directly behind a forename that is no word, and not in a line of capitals. */
const surnameAfter = (words: readonly NameWord[], i: number, j: number): boolean => {
  const first = words[i]?.key ?? '';
  const next = words[j + 1];
  return (
    j === i + 1 &&
    isUsualForename(first) &&
    !isOrdinary(first) &&
    isSurnameWord(words[j]?.key ?? '') &&
    !(touches(next) && next.cap)
  );
};

/** Index of the last word of the surname that follows, or `i` when none does. */
const surnameEnd = (words: readonly NameWord[], i: number): number => {
  let end = i;
  if (words[i]?.possessive) return i;
  for (let j = i + 1; j < words.length && j < i + 5; j++) {
    const word = words[j] as NameWord;
    if (!touches(word)) break;
    if (particles.has(word.key) && touches(words[j + 1]) && words[j + 1]?.cap) continue;
    if (!word.cap) break;
    // A capital everyday word ends a name, unless it is hyphened on or a usual surname.
    if (isOrdinary(word.key) && word.gap !== 'glued' && !commonSurnames.has(word.key) && !surnameAfter(words, i, j)) break;
    end = j;
    if (word.possessive) break;
  }
  return end;
};
