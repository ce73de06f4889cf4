// The do-not-publish list as an index that answers "is one of these pupils named here?" in time that does not grow with the list.
import type { ListEntry } from '../list-entry.ts';
import { type Book, buildBook } from '../names/book.ts';
import { type ClassMention, classMentions } from '../names/classes.ts';
import { findFull } from '../names/find-full.ts';
import { findPartial } from '../names/find-partial.ts';
import { type NameWord, type NameWords, nameWords, type Region } from '../names/name-words.ts';
import type { PartialHit } from '../names/partial-search.ts';
import type { FindOptions, NameHit, NameIndex, Strength } from '../names/types.ts';
import { weighFull } from '../names/weigh.ts';
import type { Reading } from './reading.ts';

export type { Evidence, FindOptions, NameHit, NameIndex, Strength } from '../names/types.ts';

/** Build the index of one list version. Names are read from the entries only; nothing is kept elsewhere. */
export const buildNameIndex = (entries: readonly ListEntry[]): NameIndex => nameIndexOf(entries, buildBook(entries));

/** The same with a book made elsewhere, such as one of hashes. */
export const nameIndexOf = (entries: readonly ListEntry[], book: Book): NameIndex => {
  const byId = new Map(entries.map((e) => [e.id, e]));
  return {
    entries,
    entry: (id) => byId.get(id),
    find: (reading, options) => (entries.length && reading.text ? find(book, reading, options) : []),
  };
};

const find = (book: Book, reading: Reading, options: FindOptions): NameHit[] => {
  const cut = nameWords(reading, options.style);
  const { words } = cut;
  if (!words.length) return [];
  const full = findFull(book, cut);
  const classes = options.style === 'handle' || options.style === 'link' ? [] : classMentions(reading, book.groups);
  const known = namesAmong(words, book.known);
  const staff = namesAmong(words, options.adults);
  const hits: NameHit[] = [];
  const taken = new Set<number>([...known, ...staff]);

  for (const hit of full) {
    const sentence = options.style === 'prose' ? sentenceOf(words, hit.from) : { from: 0, to: words.length - 1 };
    const weighed = weighFull(hit, {
      words,
      text: reading.text,
      classes: options.style === 'prose' ? within(classes, words, sentence, reading) : classes,
      sentence: reading.text.slice((words[sentence.from] as NameWord).start, (words[sentence.to] as NameWord).end),
      style: (hit.region ?? cut.regions[(words[hit.from] as NameWord).region])?.style,
      known,
      staff,
    });
    if (!weighed) continue;
    hits.push({ entry: hit.row.entry, ...place(words, cut, hit.from, hit.to, hit.region), ...weighed });
    if (weighed.strength !== 'faint') for (let n = hit.from; n <= hit.to; n++) taken.add(n);
  }
  if (options.style === 'prose')
    for (let from = 0; from < words.length; ) {
      const sentence = sentenceOf(words, from);
      const inside = within(classes, words, sentence, reading);
      for (const hit of findPartial({ book, words, taken, text: reading.text, classes }, { ...sentence, classes: inside }))
        hits.push(asHit(words, hit));
      from = sentence.to + 1;
    }
  return best(hits);
};

const asHit = (words: readonly NameWord[], hit: PartialHit): NameHit => ({
  entry: hit.entry,
  start: (words[hit.from] as NameWord).start,
  end: (words[hit.to] as NameWord).end,
  strength: hit.strength,
  evidence: hit.evidence,
});

/** Handles and tags that are the name are marked whole, with their sign: the person has to see which account is meant. */
const place = (
  words: readonly NameWord[],
  cut: NameWords,
  from: number,
  to: number,
  region?: Region,
): { start: number; end: number } => {
  const own = region ?? cut.regions[(words[from] as NameWord).region];
  const inside = words
    .slice(from, to + 1)
    .map((w) => w.key)
    .join('');
  if (own && (region || own.style === 'handle' || (own.style === 'tag' && inside === own.letters)))
    return { start: own.start, end: own.end };
  return { start: (words[from] as NameWord).start, end: (words[to] as NameWord).end };
};

const sentenceOf = (words: readonly NameWord[], at: number): { from: number; to: number } => {
  let from = at;
  let to = at;
  while (from > 0 && (words[from] as NameWord).gap !== 'sentence') from--;
  while (to + 1 < words.length && (words[to + 1] as NameWord).gap !== 'sentence') to++;
  return { from, to };
};

/** Classes mentioned between the first and the last word of a sentence, or just behind its last word: "…to Efan (7C)". */
const within = (
  classes: readonly ClassMention[],
  words: readonly NameWord[],
  sentence: { from: number; to: number },
  reading: Reading,
): ClassMention[] => {
  if (!classes.length) return [];
  const start = sentence.from === 0 ? 0 : (words[sentence.from - 1] as NameWord).end;
  const next = words[sentence.to + 1];
  const end = next ? next.start : reading.text.length;
  const stop = /[.!?]\s|\n/.exec(reading.text.slice((words[sentence.to] as NameWord).end, end));
  const last = stop ? (words[sentence.to] as NameWord).end + stop.index : end;
  const begin =
    sentence.from === 0
      ? 0
      : start + Math.max(0, reading.text.slice(start, (words[sentence.from] as NameWord).start).search(/[.!?\n]/));
  return classes.filter((c) => c.start >= begin && c.end <= last);
};

/** Numbers of the words that make up one of these names, two to four words long. */
const namesAmong = (words: readonly NameWord[], names: ReadonlySet<string>): Set<number> => {
  const out = new Set<number>();
  if (!names.size) return out;
  for (let i = 0; i < words.length; i++) {
    let key = words[i]?.key ?? '';
    for (let j = i + 1; j < Math.min(words.length, i + 4); j++) {
      const word = words[j] as NameWord;
      if (word.gap !== 'space' && word.gap !== 'glued' && word.gap !== 'comma') break;
      key += word.key;
      if (names.has(key)) for (let n = i; n <= j; n++) out.add(n);
    }
  }
  return out;
};

const order: readonly Strength[] = ['certain', 'likely', 'faint'];

/** One hit a pupil and place: the surest, forename first rather than surname first, then the longest. Hits of one pupil inside a longer hit of the same pupil go. */
const best = (hits: readonly NameHit[]): NameHit[] => {
  const sorted = [...hits].sort(
    (a, b) =>
      order.indexOf(a.strength) - order.indexOf(b.strength) ||
      Number(a.evidence.includes('order')) - Number(b.evidence.includes('order')) ||
      b.end - b.start - (a.end - a.start) ||
      a.evidence.length - b.evidence.length,
  );
  const out: NameHit[] = [];
  for (const hit of sorted)
    if (!out.some((other) => other.entry === hit.entry && hit.start < other.end && other.start < hit.end)) out.push(hit);
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
};
