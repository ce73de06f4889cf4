// Ages, dates and numbers in words. Our own words for both: Chromium's Intl has no Welsh and would answer in English (seen in 156).

import type { Lang } from '../../lib/messaging/protocol.ts';
import { pageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3 days ago", "yesterday"; times in milliseconds since 1970. A time in the future (a wrong clock) reads as now. */
export const ageInWords = (then: number, now: number, lang: Lang): string => {
  const { ages } = pageWords[lang];
  const gone = Math.max(0, now - then);
  const say = (n: number, one: string, two: string, many: string): string =>
    n === 1 ? one : n === 2 ? two : fill(many, { n: numberInWords(n) });
  if (gone < MINUTE) return ages.now;
  if (gone < HOUR) return say(Math.floor(gone / MINUTE), ages.minute, ages.twoMinutes, ages.minutes);
  if (gone < DAY) return say(Math.floor(gone / HOUR), ages.hour, fill(ages.hours, { n: '2' }), ages.hours);
  return say(Math.floor(gone / DAY), ages.day, ages.twoDays, ages.days);
};

/** "20 Sept 2026, 09:00" in the reader's own time zone. */
export const dateInWords = (time: number, lang: Lang): string => {
  const date = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${dayInWords(time, lang)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** "20 Sept 2026" in the reader's own time zone. */
export const dayInWords = (time: number, lang: Lang): string => {
  const date = new Date(time);
  return `${date.getDate()} ${pageWords[lang].ages.months[date.getMonth()] ?? ''} ${date.getFullYear()}`;
};

/** 1,234: English and Welsh write it alike. */
export const numberInWords = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
