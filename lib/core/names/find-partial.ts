// Names that are not whole: a forename with its class, forename and surname apart in one sentence, initials, brothers and sisters named together.
import type { ListEntry } from '../list-entry.ts';
import type { Book, Piece } from './book.ts';
import { agrees, type ClassMention, classBeside, groupKey } from './classes.ts';
import type { NameWord } from './name-words.ts';
import type { Evidence, Strength } from './types.ts';
import { calendarNames, commonSurnames, isOrdinary, isUsualForename, particles, sentenceOpeners, titles } from './vocabulary.ts';
import { agreement } from './weigh.ts';

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

/** More words than this in one "sentence" is a list or a page, not a sentence. */
const longSentence = 60;

export const findPartial = (search: PartialSearch, sentence: SentenceOfNames): PartialHit[] => {
  const hits: PartialHit[] = [];
  for (let i = sentence.from; i <= sentence.to; i++) {
    const word = search.words[i] as NameWord;
    if (search.taken.has(i) || word.region >= 0) continue;
    if (!word.cap) continue;
    if (word.key.length === 1) initialBefore(search, i, sentence, hits);
    else if (search.book.given.has(word.key)) {
      initialAfter(search, i, sentence, hits);
      surnameApart(search, i, sentence, hits);
      forenameOnly(search, i, sentence, hits);
    }
    if (search.book.family.has(word.key)) siblings(search, i, sentence, hits);
  }
  return hits;
};

const touches = (word: NameWord | undefined): boolean => word !== undefined && (word.gap === 'space' || word.gap === 'glued');

const ownClass = (search: PartialSearch, i: number): ClassMention | null => {
  const word = search.words[i] as NameWord;
  return classBeside(search.classes, search.text, word.start, word.end);
};

/** Is this capital word the surname of somebody else, or a title's name, so that it is no forename here? */
const isSomebodyElse = (search: PartialSearch, i: number): boolean => {
  const { words, book } = search;
  const word = words[i] as NameWord;
  const before = words[i - 1];
  const after = words[i + 1];
  if (
    before &&
    touches(word) &&
    (titles.has(before.key) ||
      (before.cap && (isUsualForename(before.key) || book.given.has(before.key)) && !isOrdinary(before.key)))
  )
    return true;
  if (!after || !touches(after) || word.possessive || !after.cap || after.key.length === 1) return false;
  // "Grace Tudor": another surname follows. A following everyday word in capitals may be a headline.
  return !isOrdinary(after.key) || search.taken.has(i + 1);
};

const forenameOnly = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const word = words[i] as NameWord;
  if (isSomebodyElse(search, i)) return;
  const ordinary = isOrdinary(word.key);
  const opens = i === sentence.from || word.gap === 'sentence' || word.gap === 'break';
  const own = ownClass(search, i);
  if (ordinary && !own && (opens || calendarNames.has(word.key))) return;
  if (opens && sentenceOpeners.has(word.key) && (!own || own.start - word.end <= 1)) return;
  const classes = own ? [own] : sentence.classes;
  const wanted = new Map<string, Piece>();
  for (const mention of classes) {
    if (mention.group)
      for (const piece of book.classed.get(`${mention.group} ${word.key}`) ?? []) wanted.set(piece.entry.id, piece);
    for (const year of mention.years)
      for (const piece of book.classed.get(`${year} ${word.key}`) ?? []) wanted.set(piece.entry.id, piece);
  }
  for (const piece of wanted.values()) {
    const agreed = agreement(classes, piece.entry);
    if (agreed !== 'class' && agreed !== 'year') continue;
    if (ordinary && agreed === 'year' && !own) continue;
    if (piece.weak && agreed !== 'class') continue;
    hits.push({
      entry: piece.entry,
      from: i,
      to: i,
      strength: 'likely',
      evidence: unique(['forename-only', piece.doubt, agreed]),
    });
  }
  if (classes.length || wanted.size || ordinary) return;
  // No class in the sentence: a rare forename may still be the pupil, and so may any whose year the rest of the text agrees with.
  const pieces = book.given.get(word.key) ?? [];
  const around = search.classes;
  for (const piece of pieces) {
    if (piece.weak) continue;
    const agreed = agreement(around, piece.entry);
    if (agreed === 'class' || agreed === 'year')
      hits.push({
        entry: piece.entry,
        from: i,
        to: i,
        strength: 'faint',
        evidence: unique(['forename-only', piece.doubt, agreed]),
      });
    else if (agreed === 'none' && pieces.length === 1 && !isUsualForename(word.key) && piece.doubt !== 'pet-form')
      hits.push({ entry: piece.entry, from: i, to: i, strength: 'faint', evidence: unique(['forename-only', piece.doubt]) });
  }
};

/** "Jayden and Kai Trewent", "the Gwyndaf twins, Nest and Siôn", "Trewent scored; well done Jayden". */
const surnameApart = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  if (sentence.to - sentence.from > longSentence) return;
  const { words, book } = search;
  const given = words[i] as NameWord;
  if (titles.has(words[i - 1]?.key ?? '')) return;
  for (let j = sentence.from; j <= sentence.to; j++) {
    const family = words[j] as NameWord;
    if (j === i || family.region >= 0 || !family.cap || search.taken.has(j) || !book.family.has(family.key)) continue;
    if (Math.abs(j - i) === 1 && touches(words[Math.max(i, j)])) continue;
    if (titles.has(words[j - 1]?.key ?? '')) continue;
    if (isOrdinary(family.key)) continue;
    const shared = j > i ? sharedBy(words, i, j) : true;
    if (!shared && forenameBefore(search, j)) continue;
    for (const row of book.full.get(given.key + family.key) ?? []) {
      if (row.reversed || row.weak || row.cut !== given.key.length) continue;
      const agreed = agreement(sentence.classes, row.entry);
      if (agreed === 'other' && !shared) continue;
      hits.push({
        entry: row.entry,
        from: i,
        to: i,
        strength: shared && !row.doubt ? 'certain' : 'likely',
        evidence: unique(['surname-apart', row.doubt, agreed === 'class' || agreed === 'year' ? agreed : null]),
      });
    }
  }
};

/** Only first names, commas and "and" between the forename and the surname: they share it. */
const sharedBy = (words: readonly NameWord[], i: number, j: number): boolean => {
  for (let k = i + 1; k < j; k++) {
    const word = words[k] as NameWord;
    if (word.gap === 'sentence') return false;
    if (!word.cap && !['and', 'a', 'ac', 'with', 'gyda'].includes(word.key)) return false;
  }
  return j - i > 1;
};

const forenameBefore = (search: PartialSearch, j: number): boolean => {
  const before = search.words[j - 1];
  return (
    before !== undefined &&
    touches(search.words[j]) &&
    before.cap &&
    (isUsualForename(before.key) || search.book.given.has(before.key))
  );
};

const kin = new Set(
  'twins twin brothers sisters siblings brother sister family triplets trio boys girls efeilliaid brodyr chwiorydd teulu gefeilliaid'.split(
    ' ',
  ),
);

/** "The Trewent twins": a rare surname with a word of kinship means every listed child of that name. */
const siblings = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const word = words[i] as NameWord;
  const beside = [words[i + 1], words[i - 1]].some((w) => w !== undefined && kin.has(w.key));
  if (!beside || isOrdinary(word.key) || commonSurnames.has(word.key)) return;
  for (const piece of book.family.get(word.key) ?? []) {
    if (piece.weak) continue;
    const agreed = agreement(sentence.classes, piece.entry);
    hits.push({
      entry: piece.entry,
      from: i,
      to: i,
      strength: agreed === 'other' ? 'faint' : 'likely',
      evidence: unique(['part-of-name', agreed === 'class' || agreed === 'year' ? agreed : null]),
    });
  }
};

/** "J. Trewent". A surname many people have needs the class beside it. */
const initialBefore = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const initial = words[i] as NameWord;
  let j = i + 1;
  let key = '';
  for (; j < words.length && j < i + 4; j++) {
    const word = words[j] as NameWord;
    if (!touches(word) || !(word.cap || particles.has(word.key))) break;
    key += word.key;
    const pieces = (book.family.get(key) ?? []).filter((p) => !p.weak && startsWith(p.entry, initial.key));
    if (pieces.length) {
      pushInitial(search, pieces, i, j, sentence, hits, commonSurnames.has(key) || isOrdinary(key));
      return;
    }
  }
};

/** "Jayden T." */
const initialAfter = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const next = words[i + 1];
  if (!next || !touches(next) || !next.cap || next.key.length !== 1 || next.key === 'i') return;
  const pieces = (book.given.get((words[i] as NameWord).key) ?? []).filter(
    (p) => !p.weak && p.entry.legalSurname.toLowerCase().startsWith(next.key),
  );
  if (pieces.length) pushInitial(search, pieces, i, i + 1, sentence, hits, false);
};

const startsWith = (entry: ListEntry, letter: string): boolean =>
  [entry.legalForename, entry.preferredForename].some(
    (name) => name !== '' && name.normalize('NFD').toLowerCase().startsWith(letter),
  );

const pushInitial = (
  search: PartialSearch,
  pieces: readonly Piece[],
  from: number,
  to: number,
  sentence: SentenceOfNames,
  hits: PartialHit[],
  usual: boolean,
): void => {
  const own = ownClass(search, to);
  for (const piece of pieces) {
    const agreed = own
      ? agrees(own, piece.entry.yearGroup, groupKey(piece.entry.regGroup))
      : agreement(sentence.classes, piece.entry);
    if (agreed === 'other' || (usual && agreed !== 'class')) continue;
    hits.push({
      entry: piece.entry,
      from,
      to,
      strength: agreed === 'none' ? 'faint' : 'likely',
      evidence: unique(['initial', agreed === 'class' || agreed === 'year' ? agreed : null]),
    });
  }
};

const unique = (list: readonly (Evidence | null)[]): Evidence[] => [...new Set(list.filter((e): e is Evidence => e !== null))];
