// Weighs the evidence for a whole name: capitals, everyday words, headlines, class agreement, well-known people, staff.

import type { ListEntry } from '../list-entry.ts';
import { type Agreement, agrees, type ClassMention, classBeside, groupKey } from './classes.ts';
import type { FullHit } from './find-full.ts';
import type { NameWord, Region } from './name-words.ts';
import type { Evidence, Strength } from './types.ts';
import {
  calendarNames,
  commonSurnames,
  grownUpWords,
  isOrdinary,
  isUsualForename,
  particles,
  placeNames,
  sentenceOpeners,
  titles,
} from './vocabulary.ts';

export interface Weighed {
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
}

/** What is known around the name. */
export interface Surroundings {
  readonly words: readonly NameWord[];
  /** The folded text the words' offsets lead into. */
  readonly text: string;
  /** Classes mentioned in the same sentence (or the whole file name), and that sentence. */
  readonly classes: readonly ClassMention[];
  readonly sentence: string;
  /** What kind of tag, handle, file name or address the name stands in, if any. */
  readonly style: Region['style'] | undefined;
  /** Word numbers that belong to a well-known person's name, or to a member of staff. */
  readonly known: ReadonlySet<number>;
  readonly staff: ReadonlySet<number>;
}

/** The best agreement between the classes mentioned and a pupil's own. */
export const agreement = (classes: readonly ClassMention[], entry: ListEntry): Agreement => {
  const all = classes.map((c) => agrees(c, entry.yearGroup, groupKey(entry.regGroup)));
  return all.includes('class') ? 'class' : all.includes('year') ? 'year' : all.includes('other') ? 'other' : 'none';
};

/** How much the name proves, or null when it proves nothing. */
export const weighFull = (hit: FullHit, around: Surroundings): Weighed | null => {
  const evidence: Evidence[] = [...hit.doubts];
  const strength = hit.region
    ? inRegion(hit, around.words)
    : (around.words[hit.from] as NameWord).region >= 0
      ? inPieces(hit, around.words, around.style)
      : inProse(hit, around.words);
  if (goesOn(hit, around.words)) return null;
  const agreed = agreementFor(hit, around);
  if (agreed === 'class' || agreed === 'year') evidence.push(agreed);
  if (agreed === 'other') evidence.push('other-class');
  const span = numbersOf(hit);
  const known = span.some((n) => around.known.has(n));
  const staff = span.some((n) => around.staff.has(n));
  const exact = hit.doubts.length === 0;
  // Somebody well known, or a colleague: only the very same full name can still be the pupil.
  if ((known || staff) && agreed !== 'class' && (!exact || strength === null)) return null;
  if (known) evidence.push('known-name');
  if (staff) evidence.push('staff');
  if (bothOrdinary(hit, around.words)) evidence.push('common-words');

  let level = strength;
  if (agreed === 'class' || agreed === 'year') level = raise(level, bothOrdinary(hit, around.words) && !atClass(hit, around));
  if (level === null) return null;
  if (doubted(hit, around.words) && agreed !== 'class') {
    if (agreed !== 'year' && grownUpWords.test(around.sentence)) return null;
    if (level === 'certain') level = 'likely';
  }
  if (agreed === 'other' && level === 'certain') level = 'likely';
  // The very name of somebody well known or of a colleague: only a picture makes it worth asking.
  if ((known || staff) && agreed !== 'class' && agreed !== 'year') level = 'faint';
  if (titled(hit, around.words) && level === 'certain') level = 'likely';
  return { strength: level, evidence: [...new Set(evidence)] };
};

const ownClass = (hit: FullHit, around: Surroundings): ClassMention | null =>
  classBeside(around.classes, around.text, (around.words[hit.from] as NameWord).start, (around.words[hit.to] as NameWord).end);

/** Does the pupil's very class stand at the name ("will young in 8D")? Then even everyday words in small letters name somebody. */
const atClass = (hit: FullHit, around: Surroundings): boolean => {
  const own = ownClass(hit, around);
  return own !== null && agreement([own], hit.row.entry) === 'class';
};

/** A class directly at the name speaks for or against it; one elsewhere in the sentence only for it. */
const agreementFor = (hit: FullHit, around: Surroundings): Agreement => {
  const own = ownClass(hit, around);
  if (own) return agreement([own], hit.row.entry);
  const agreed = agreement(around.classes, hit.row.entry);
  return agreed === 'other' ? 'none' : agreed;
};

const numbersOf = (hit: FullHit): number[] => Array.from({ length: hit.to - hit.from + 1 }, (_, i) => hit.from + i);

/** Capitals that were missing count for less where class or year agrees; everyday words in lower case still say nothing. */
const raise = (level: Strength | null, ordinary: boolean): Strength | null =>
  level === null ? (ordinary ? null : 'likely') : level === 'faint' ? 'likely' : level;

/** Doubts that a class can lift: a half of the name, another spelling, a slip, the order where both parts could be forenames, a pet form beside a surname thousands have. */
const doubted = (hit: FullHit, words: readonly NameWord[]): boolean =>
  hit.row.weak ||
  hit.doubts.includes('one-letter') ||
  hit.doubts.includes('spelling') ||
  hit.doubts.includes('inside-word') ||
  (hit.doubts.includes('part-of-name') && hit.row.doubt !== 'part-of-name') ||
  (hit.row.reversed && orderUnclear(hit, words)) ||
  ((hit.row.doubt === 'pet-form' ||
    (hit.row.reversed && !words.slice(hit.from + 1, hit.to + 1).some((w) => w.gap === 'comma'))) &&
    words.slice(hit.from, hit.to + 1).some((w) => commonSurnames.has(w.key)));

/** "Tegid, Ffion" in a list of first names is not Ffion Tegid. */
const orderUnclear = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const surname = (words[hit.from] as NameWord).key;
  return (
    isUsualForename(surname) ||
    isOrdinary(surname) ||
    (words.slice(hit.from, hit.to + 1).some((w) => w.gap === 'comma') && isListed(hit, words))
  );
};

const isListed = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const next = words[hit.to + 1];
  const first = words[hit.from] as NameWord;
  return first.gap === 'comma' || next?.gap === 'comma' || (next !== undefined && ['and', 'a', 'ac'].includes(next.key));
};

const content = (hit: FullHit, words: readonly NameWord[]): NameWord[] =>
  words.slice(hit.from, hit.to + 1).filter((w) => !particles.has(w.key) || hit.to === hit.from);

const bothOrdinary = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const { row, region } = hit;
  if (region || hit.from === hit.to) {
    const letters = region?.letters ?? (words[hit.from] as NameWord).key;
    return isOrdinary(letters.slice(0, row.cut)) && isOrdinary(letters.slice(row.cut));
  }
  return content(hit, words).every((w) => isOrdinary(w.key));
};

/** Everyday words that name a pupil only where something shows it: verbs that begin sentences, months, seasons, places. */
const slippery = (word: string): boolean => sentenceOpeners.has(word) || calendarNames.has(word) || placeNames.has(word);

const anySlippery = (hit: FullHit, words: readonly NameWord[]): boolean => content(hit, words).some((w) => slippery(w.key));

const inRegion = (hit: FullHit, words: readonly NameWord[]): Strength | null => {
  const ordinary = bothOrdinary(hit, words);
  if (hit.doubts.includes('inside-word')) return ordinary ? null : 'likely';
  return ordinary ? tagged(hit, words) : 'certain';
};

const inPieces = (hit: FullHit, words: readonly NameWord[], style: Region['style'] | undefined): Strength =>
  bothOrdinary(hit, words) ? (style === 'handle' ? tagged(hit, words) : 'faint') : 'certain';

/** Two everyday words as a whole tag or handle ("#SerenBaker"): handles are mostly names, but "#SummerField" is an outing. */
const tagged = (hit: FullHit, words: readonly NameWord[]): Strength => (anySlippery(hit, words) ? 'faint' : 'likely');

const inProse = (hit: FullHit, words: readonly NameWord[]): Strength | null => {
  if (hit.from === hit.to) return bothOrdinary(hit, words) ? null : 'certain';
  const parts = content(hit, words);
  const capitals = parts.filter((w) => w.cap).length;
  const ordinary = parts.filter((w) => isOrdinary(w.key)).length;
  if (capitals === 0) {
    if (ordinary === 0) return 'certain';
    if (ordinary === parts.length) return null;
    // "will evans be there?" asks; "georgia evans" names somebody.
    return parts.some((w) => sentenceOpeners.has(w.key)) ? 'faint' : 'likely';
  }
  if (capitals < parts.length) return parts.some((w) => !w.cap && isOrdinary(w.key)) ? null : 'certain';
  if (ordinary < parts.length) return 'certain';
  const perhaps = anySlippery(hit, words) ? 'faint' : 'likely';
  // "Castle Hope" is a place; only a comma or a class makes it Hope Castle the other way round.
  if (hit.row.reversed) return words.slice(hit.from + 1, hit.to + 1).some((w) => w.gap === 'comma') ? perhaps : null;
  // Every part is an everyday word, so the capitals have to say that it is a name: not in a headline, not at the start of a sentence.
  if (inHeadline(hit, words)) return parts.every((w) => w.upper) ? perhaps : 'faint';
  const first = words[hit.from] as NameWord;
  if ((first.gap === 'sentence' || hit.from === 0) && sentenceOpeners.has(first.key)) return 'likely';
  return 'certain';
};

/** Do capitals stand directly around the name, as in a title or in a line of capitals? */
const inHeadline = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const before = words[hit.from - 1];
  const first = words[hit.from] as NameWord;
  const after = words[hit.to + 1];
  const joinsBefore =
    before !== undefined &&
    (first.gap === 'space' || first.gap === 'glued') &&
    before.cap &&
    isOrdinary(before.key) &&
    before.gap !== 'sentence' &&
    hit.from - 1 > 0;
  const joinsAfter =
    after !== undefined && (after.gap === 'space' || after.gap === 'glued') && after.cap && isOrdinary(after.key);
  return joinsBefore || joinsAfter;
};

/** "Ben Lloyd-Jones" is not Ben Lloyd: a capital hyphened on in running text makes it another name. */
const goesOn = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const first = words[hit.from] as NameWord;
  const after = words[hit.to + 1];
  if (first.region >= 0) return false;
  return (
    (after?.gap === 'glued' && after.cap && after.region < 0) || (first.gap === 'glued' && words[hit.from - 1]?.cap === true)
  );
};

/** "Mr Mark Field" is an adult. */
const titled = (hit: FullHit, words: readonly NameWord[]): boolean => {
  const before = words[hit.from - 1];
  return before !== undefined && titles.has(before.key) && (words[hit.from] as NameWord).gap !== 'break';
};
