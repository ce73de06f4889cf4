// Names that are not whole: a forename with its class, forename and surname apart in one sentence, brothers and sisters named together.
import type { Piece } from './book.ts';
import { initialAfter, initialBefore } from './find-initials.ts';
import type { NameWord } from './name-words.ts';
import { ownClass, type PartialHit, type PartialSearch, type SentenceOfNames, touches, unique } from './partial-search.ts';
import { calendarNames, commonSurnames, isOrdinary, isUsualForename, sentenceOpeners, titles } from './vocabulary.ts';
import { agreement } from './weigh.ts';

/** More words than this in one "sentence" is a list or a page, not a sentence. */
const longSentence = 60;

export const findPartial = (search: PartialSearch, sentence: SentenceOfNames): PartialHit[] => {
  const hits: PartialHit[] = [];
  for (let i = sentence.from; i <= sentence.to; i++) {
    const word = search.words[i] as NameWord;
    if (search.taken.has(i) || word.region >= 0) continue;
    if (!word.cap) {
      smallBesideClass(search, i, hits);
      continue;
    }
    if (word.key.length === 1) initialBefore(search, i, sentence, hits);
    else if (search.book.given.has(word.key)) {
      initialAfter(search, i, sentence, hits);
      surnameApart(search, i, sentence, hits);
      forenameOnly(search, i, sentence, hits);
    }
    if (search.book.family.has(word.key)) siblings(search, i, sentence, hits);
    surnameOnly(search, i, i, sentence, hits);
    surnameOnly(search, i, i + 1, sentence, hits);
    firstAndMiddle(search, i, hits);
  }
  return hits;
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
  // "Charlotte's Web" is a title.
  if (word.possessive) return after !== undefined && touches(after) && after.cap && isOrdinary(after.key);
  if (!after || !touches(after) || !after.cap || after.key.length === 1) return false;
  // "Guto Nyth Brân": two more capitals are a name, whatever the words.
  const next = words[i + 2];
  if (touches(next) && next?.cap && !next.upper) return true;
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
  // "Will 8D be ready?" asks; "8D: Will" names.
  if (opens && sentenceOpeners.has(word.key) && (!own || (own.start >= word.end && own.start - word.end <= 1))) return;
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

/** "jayden from 9C", "9c: jayden": in small letters only the class directly at a name shows that it is one, and no everyday word is. */
const smallBesideClass = (search: PartialSearch, i: number, hits: PartialHit[]): void => {
  const { words, book } = search;
  const word = words[i] as NameWord;
  if (word.key.length < 3 || !book.given.has(word.key) || isOrdinary(word.key)) return;
  const own = ownClass(search, i);
  if (!own) return;
  const before = words[i - 1];
  if (before && touches(word) && titles.has(before.key)) return;
  for (const key of own.group ? [own.group] : own.years.map(String))
    for (const piece of book.classed.get(`${key} ${word.key}`) ?? []) {
      if (piece.weak) continue;
      hits.push({
        entry: piece.entry,
        from: i,
        to: i,
        strength: 'likely',
        evidence: unique(['forename-only', piece.doubt, own.group ? 'class' : 'year']),
      });
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

/** "Trewent-Kane wins it! 7A on fire": a rare surname with its owner's class beside it or in the text. */
const surnameOnly = (search: PartialSearch, from: number, to: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const last = words[to];
  if (!last?.cap || (to > from && last.gap !== 'glued')) return;
  const key = words
    .slice(from, to + 1)
    .map((w) => w.key)
    .join('');
  const [piece, ...others] = book.family.get(key) ?? [];
  if (
    !piece ||
    others.length ||
    piece.weak ||
    key.length < 6 ||
    isOrdinary(key) ||
    commonSurnames.has(key) ||
    isUsualForename(key)
  )
    return;
  const before = words[from - 1];
  const after = words[to + 1];
  if (before && touches(words[from]) && (titles.has(before.key) || (before.cap && !before.upper))) return;
  if (after && touches(after) && after.cap && !after.upper) return;
  const here = agreement(sentence.classes, piece.entry) === 'class';
  if (!here && agreement(search.classes, piece.entry) !== 'class') return;
  hits.push({ entry: piece.entry, from, to, strength: here ? 'likely' : 'faint', evidence: ['part-of-name', 'class'] });
};

/** "Efa Lois yn ennill": first and middle name alone, as many Welsh pupils are known. */
const firstAndMiddle = (search: PartialSearch, i: number, hits: PartialHit[]): void => {
  const { words, book } = search;
  const [first, second, next] = [words[i], words[i + 1], words[i + 2]];
  if (!first?.cap || !second?.cap || second.gap !== 'space' || second.key.length < 2) return;
  if (touches(next) && next?.cap) return;
  for (const { entry } of book.middle.get(`${first.key} ${second.key}`) ?? [])
    hits.push({ entry, from: i, to: i + 1, strength: 'faint', evidence: ['forename-only'] });
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
