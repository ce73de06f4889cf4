// A date of birth that belongs to somebody named or meant in the same sentence.

import type { Person } from '../../text/people.ts';
import { findPattern } from '../../text/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Range, sentenceAt } from '../../text/sentences.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const date = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?<y1>(?:19|20)?\\d\\d)|(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|af|ain|fed|eg)? (?:of |o )?(?:${months}),? (?<y2>(?:19|20)\\d\\d)|(?<y3>(?:19|20)\\d\\d)-(?:1[0-2]|0\\d)-(?:3[01]|[12]\\d|0\\d))(?![\\p{N}/])`,
  'gu',
);
const strong = /(?<![\p{L}])(?:dob|d\.o\.b|date of birth|dyddiad geni|dyddiadau geni|dg)(?![\p{L}])/u;
const strongBefore = /(?<![\p{L}])(?:dob|d\.o\.b\.?|date of birth|dyddiad geni)(?: ?(?:is|:|-|=|yw))? ?$/u;
const soft = /(?<![\p{L}])(?:born|birthday|ganwyd|ganed|pen-?blwydd|phen-?blwydd|ben-?blwydd|turns? \d+|aged? \d+)(?![\p{L}])/u;

/** `today` is an ISO date: people born more than 25 years ago are the stuff of lessons, unless the words "date of birth" stand there. */
export const birthDatesIn = (reading: Reading, people: readonly Person[], today: string): Range[] =>
  findPattern(reading, date).flatMap((hit) => {
    const sentence = sentenceAt(reading.sentences, hit.start, reading.text.length);
    const words = reading.text.slice(sentence.start, sentence.end);
    const named = people.some((p) => p.start >= sentence.start - 40 && p.end <= sentence.end + 40);
    // "dob 14/03/2018" needs no name beside it.
    if (strongBefore.test(reading.text.slice(Math.max(0, hit.start - 24), hit.start)))
      return [{ start: hit.start, end: hit.end }];
    if (strong.test(words))
      return named || /(?<![\p{L}])(?:his|her|their|pupil|child|ei|eu|disgybl|plentyn)(?![\p{L}])/u.test(words)
        ? [{ start: hit.start, end: hit.end }]
        : [];
    if (!soft.test(words) || !named) return [];
    const year = fullYear(hit.named.y1 ?? hit.named.y2 ?? hit.named.y3 ?? '', Number(today.slice(0, 4)));
    const age = Number(today.slice(0, 4)) - year;
    return age >= 1 && age <= 25 ? [{ start: hit.start, end: hit.end }] : [];
  });

const fullYear = (text: string, now: number): number => {
  const year = Number(text);
  if (text.length === 4) return year;
  return 2000 + year <= now ? 2000 + year : 1900 + year;
};
