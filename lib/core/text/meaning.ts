// Is a hit meant, or only mentioned? Quotation, teaching and anti-bullying cues, names, addresses, negation and self-mockery.
import { lessonCues, mentionCues, reportCues, selfCues, taughtCues, titles } from '../phrases/contexts.ts';
import { guessLanguage, type LangGuess } from './language.ts';
import { inside } from './quotes.ts';
import { type Reading, sourceWords } from './reading.ts';
import { wholeWords } from './rows.ts';
import { type Range, sentenceAt } from './sentences.ts';

const mention = wholeWords(mentionCues, {}, '');
const lesson = wholeWords(lessonCues, {}, '');
const taught = wholeWords(taughtCues, {}, '');
const report = wholeWords(reportCues, {}, '');
const titleBefore = new RegExp(`(?:^|[^a-z0-9])(?:${titles})\\.? $`);
const negationBefore =
  /(?:^|[^a-z0-9])(?:not|no|never|if|whether|unless|isn'?t|aren'?t|wasn'?t|weren'?t|ain'?t|nobody is|no one is|nobody'?s|no one'?s|none of (?:them|us|you) (?:is|are)|neither|nor|without being|hardly|far from|nid|ddim yn|dim yn|byth yn|heb fod yn)(?: (?:a|an|the|at all|even|really|just|so|all|being|in any way|fel))* ?$/;
const selfBefore = new RegExp(`(?:^|[^a-z0-9])(?:${selfCues})(?: [a-z']+){0,4} ?$`);

/** The sentence that holds an offset. */
export const sentenceOf = (reading: Reading, at: number): Range => sentenceAt(reading.sentences, at, reading.text.length);

const languages = new WeakMap<Reading, Map<number, LangGuess>>();

/** Which language the sentence around an offset is in. */
export const languageAt = (reading: Reading, at: number): LangGuess => {
  const { start, end } = sentenceOf(reading, at);
  const known = languages.get(reading) ?? new Map<number, LangGuess>();
  languages.set(reading, known);
  const there = known.get(start);
  if (there) return there;
  const guess = guessLanguage(reading.tokens.filter((token) => token.start >= start && token.end <= end));
  const answer = guess === 'none' ? reading.lang : guess;
  known.set(start, answer);
  return answer;
};

/** Inside a web address, an e-mail address or an account's handle; a hashtag is not one. */
export const inAddress = (reading: Reading, start: number, end: number): boolean => {
  const { text } = reading;
  let from = start;
  while (from > 0 && !/\s/.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !/\s/.test(text[to] as string)) to++;
  const run = text.slice(from, to);
  return (
    /^[("'[]?@[a-z0-9]/.test(run) ||
    run.includes('://') ||
    /[a-z0-9]@[a-z0-9-]+\.[a-z]{2}/.test(run) ||
    /^(?:www\.|[a-z0-9-]+\.[a-z]{2,}\/)/.test(run)
  );
};

/** A surname after a title: `Mr Dyke`, `Dr Cock`. */
export const isSurname = (reading: Reading, start: number, end: number): boolean =>
  /^\p{Lu}/u.test(sourceWords(reading, start, end)) && titleBefore.test(reading.text.slice(Math.max(0, start - 14), start));

export type Meaning =
  /** Said in earnest. */
  | 'meant'
  /** In quotation marks with nothing to explain it. */
  | 'quoted'
  /** Unquoted, in a sentence about a lesson, a book or history. */
  | 'taught'
  /** Talked about: a quotation with a cue, an anti-bullying message, somebody's words. */
  | 'mentioned';

/** How the words at these folded offsets are used. */
export const meaningOf = (reading: Reading, start: number, end: number): Meaning => {
  const { text } = reading;
  const around = sentenceOf(reading, start);
  const sentence = text.slice(around.start, around.end);
  if (inside(reading.quotations, start, end))
    return mention.test(text) || lesson.test(text) || report.test(sentence) ? 'mentioned' : 'quoted';
  if (mention.test(sentence)) return 'mentioned';
  return taught.test(sentence) ? 'taught' : 'meant';
};

/** Does a negation stand directly before this offset: "are not", "nobody is"? */
export const negated = (reading: Reading, at: number): boolean =>
  negationBefore.test(reading.text.slice(Math.max(0, at - 40), at));

/** Does the writer speak of themself just before this offset, in the same sentence? */
export const aboutSelf = (reading: Reading, at: number): boolean =>
  selfBefore.test(reading.text.slice(Math.max(sentenceOf(reading, at).start, at - 40), at));
