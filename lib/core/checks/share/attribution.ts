// A poem, quotation or cartoon shown without its author.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { credited, presents } from '../../phrases/sharing.ts';
import { textOf } from '../../text/prose.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import { compileRows, wholeWords } from '../../text/rows.ts';
import type { Range } from '../../text/sentences.ts';

const rows = compileRows(presents);
const credit = wholeWords(credited, {}, '');

/** A quotation of some length, or lines of verse. */
const quotes = (reading: Reading): boolean =>
  reading.quotations.some((q) => reading.text.slice(q.start, q.end).split(/\s+/).length >= 5) || / \/ \S/.test(reading.text);

/** The text outside quotations, where an author would be named. */
const outside = (reading: Reading): string => {
  let text = reading.text;
  for (const { start, end } of reading.quotations) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
};

/** "- Emily Dickinson", "(R. S. Thomas)", "~ Waldo" after the words. */
const signature = /(?:^|\s)[-–—~(]\s*\p{Lu}[\p{L}.'’]*(?:\s+\p{Lu}[\p{L}.'’]*)*\)?\s*$|[-–—~(]\s*\p{Lu}[\p{L}.'’]+\s+\p{Lu}/mu;

/** Somebody speaking for themself, as pupils do in school posts: "I loved the mud". */
const firstPerson = /(?<![a-z])(?:i|i'[a-z]+|im|my|me|we|our|us|fi|fy|dwi|rwy|ni|ein)(?![a-z])/;

/** A post that is nothing but a quotation of some length, hashtags and emoji aside. */
const bareQuotation = (reading: Reading): Range | null => {
  const [only, ...more] = reading.quotations;
  if (!only || more.length) return null;
  const words = reading.text.slice(only.start, only.end);
  if (words.split(/\s+/).length < 8 || firstPerson.test(words)) return null;
  return /\p{L}/u.test(outside(reading).replace(/#[\p{L}\p{N}_]+/gu, '')) ? null : only;
};

export const attributionCheck: Check = {
  id: 'share-attribution',
  rules: [{ id: 'share.attribution', school: 'advise', linked: 'advise', sentences: [95] }],
  run(draft, context) {
    const reading = textOf(draft, context);
    if (!reading || !quotes(reading)) return [];
    if (credit.test(outside(reading)) || signature.test(reading.source)) return [];
    const found: Marked[] = rows.find(reading).map((hit) => markedAt(reading, 'text', hit, 'advise'));
    const bare = found.length ? null : bareQuotation(reading);
    if (bare) found.push({ span: spanIn(reading, 'text', bare.start, bare.end), level: 'advise' });
    return gather('share.attribution', found, draft).map((finding) => ({ ...finding, fixes: [] }));
  },
};
