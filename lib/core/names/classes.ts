// Years and classes a text mentions: "Year 8", "Blwyddyn 8", "8D", "Reception", "Dosbarth Derwen".
import { fold, lettersOf } from '../text/fold.ts';
import { findPattern } from '../text/phrases.ts';
import { type Reading, sourceWords } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';

export interface ClassMention {
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Year groups meant; several for "Years 7 and 8" or "sixth form". */
  readonly years: readonly number[];
  /** Registration group, letters and figures joined; empty when only a year is named. */
  readonly group: string;
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  un: 1,
  dau: 2,
  tri: 3,
  pedwar: 4,
  pump: 5,
  chwech: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
};
const figure = '(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)';
const yearPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:years?|yrs?|blwyddyn|flwyddyn|mlwyddyn|blynyddoedd|bl|year group)[.\\s-]{0,2}(?<list>${figure}(?:'?s)?(?:\\s*(?:,|and|&|a|ac|to|-|/)\\s*(?:years?\\s*)?${figure}(?:'?s)?)*)|y(?<short>1[0-3]|[1-9])|(?<welsh>(?:blwyddyn|flwyddyn) (?:un|dau|tri|pedwar|pump|chwech|saith|wyth|naw|deg))|(?<named>reception|derbyn|nursery|meithrin|sixth form(?:ers)?|6th form(?:ers)?|chweched dosbarth|chweched))(?![\\p{L}\\p{N}])`,
  'gu',
);
const groupPattern = /(?<![\p{L}\p{N}£$€.:/-])(?<year>1[0-3]|[1-9])[\s-]?(?<letters>[a-z]{1,2}\d?)(?![\p{L}\p{N}]|:\d)/gu;
/** "5 am", "10 km", "2 nd": figures with units are no classes. */
const units = new Set('am pm km kg cm mm ml st nd rd th oz lb ft hr in of to a i y o ac yn ar m p k x v g s l c t'.split(' '));

/** The registration groups of a list: by joined letters, and by first word for groups that have names. */
export interface GroupIndex {
  has(key: string): boolean;
  startingWith(word: string): readonly string[];
}

export const groupIndex = (groups: Iterable<string>): GroupIndex => {
  const keys = new Set<string>();
  const byFirst = new Map<string, string[]>();
  for (const group of groups) {
    const key = groupKey(group);
    if (!key || keys.has(key)) continue;
    keys.add(key);
    if (codeLike.test(key)) continue;
    const first = tokenise(fold(group).text)[0]?.word ?? key;
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
  }
  return { has: (key) => keys.has(key), startingWith: (word) => byFirst.get(word) ?? [] };
};

const codeLike = /^\d{1,2}[a-z]{1,2}\d?$/;

/** All mentions, those of the list's own registration groups included. */
export const classMentions = (reading: Reading, groups: GroupIndex): ClassMention[] => {
  const out: ClassMention[] = [];
  for (const hit of findPattern(reading, yearPattern)) {
    // In small letters "reception" is the front desk, "derbyn" to receive and "meithrin" to nurture.
    if (/^(?:recep|derb|nurs|meith)/.test(hit.named.named ?? '') && !/^\p{Lu}/u.test(sourceWords(reading, hit.start, hit.end)))
      continue;
    out.push({ start: hit.start, end: hit.end, years: yearsOf(hit.named), group: '' });
  }
  for (const hit of findPattern(reading, groupPattern)) {
    const year = Number(hit.named.year);
    const letters = hit.named.letters ?? '';
    const joined = `${year}${letters}`;
    const glued = hit.end - hit.start === joined.length;
    if (!groups.has(joined) && (!glued || letters.length > 1 || /\d/.test(letters)) && units.has(letters)) continue;
    if (!groups.has(joined) && !glued) continue;
    // "8a" in running text may be anything; a class code is written with a capital, or is on the list.
    const written = sourceWords(reading, hit.start, hit.end);
    if ((!groups.has(joined) || !glued) && written === written.toLowerCase()) continue;
    out.push({ start: hit.start, end: hit.end, years: [year], group: joined });
  }
  reading.tokens.forEach((token, i) => {
    for (const key of groups.startingWith(token.word)) {
      const end = wordsEnd(reading, i, key);
      if (end) out.push({ start: token.start, end, years: [], group: key });
    }
  });
  return out.sort((a, b) => a.start - b.start);
};

const yearsOf = (named: Readonly<Record<string, string | undefined>>): number[] => {
  if (named.short) return [Number(named.short)];
  if (named.welsh) return [numbers[named.welsh.split(' ')[1] as string] as number];
  if (named.named) return /recep|derbyn/.test(named.named) ? [0] : /nurs|meith/.test(named.named) ? [-1] : [12, 13];
  const list = named.list ?? '';
  const found = [...list.matchAll(new RegExp(figure, 'g'))].map((m) => numbers[m[0]] ?? Number(m[0]));
  const [from, to] = found;
  if (found.length === 2 && from !== undefined && to !== undefined && /\bto\b|-/.test(list) && to > from)
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return found;
};

/** Where the words from this token on that spell a named group ("Dosbarth Derwen", "Oak Class") end; 0 when they do not. */
const wordsEnd = (reading: Reading, from: number, key: string): number => {
  let joined = '';
  for (const token of reading.tokens.slice(from, from + 4)) {
    joined += token.word;
    if (joined === key) return token.end;
    if (!key.startsWith(joined)) return 0;
  }
  return 0;
};

/** The key of a registration group as lists write it: "8 D", "8-D" and "8d" are one. */
export const groupKey = (group: string): string => lettersOf(group);

export type Agreement = 'class' | 'year' | 'other' | 'none';

/** Does one mention agree with a pupil's year and group? `none`: it says nothing about this pupil. */
export const agrees = (mention: ClassMention, yearGroup: number | null, group: string): Agreement => {
  if (mention.group && group) {
    if (mention.group === group) return 'class';
    return mention.years.length || !/^\d/.test(group) ? 'other' : 'none';
  }
  if (!mention.years.length || yearGroup === null) return 'none';
  return mention.years.includes(yearGroup) ? 'year' : 'other';
};

const afterName = /^(?:'s)?[\s,(]*(?:(?:of|in|from|o|yn|ym|yng|a|class|dosbarth|now in|is in|who is in|sydd ym|sy ym|sy'n)\s*)*$/;
const beforeName = /^(?:'s|s)?[\s:,-]*(?:(?:pupil|student|learner|disgybl|star|captain|girl|boy|merch|bachgen|capten)\s*)*$/;

/** The class that stands directly at a name: "Efan (7C)", "Mali in Year 12", "Year 8's Grace", "9B: Tomos". Offsets are into `text`, folded. */
export const classBeside = (classes: readonly ClassMention[], text: string, start: number, end: number): ClassMention | null => {
  for (const mention of classes) {
    if (mention.start >= end && mention.start - end < 24 && afterName.test(text.slice(end, mention.start))) return mention;
    const before = mention.end <= start && start - mention.end < 24 ? text.slice(mention.end, start) : null;
    if (before !== null && beforeName.test(before)) return mention;
  }
  return null;
};
