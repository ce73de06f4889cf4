// Ages and dates in words, from the browser's own English and Welsh.

import type { Lang } from '../../lib/messaging/protocol.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const locale = (lang: Lang): string => (lang === 'cy' ? 'cy' : 'en-GB');

/** "3 days ago", "yesterday"; times in milliseconds since 1970. A time in the future (a wrong clock) reads as now. */
export const ageInWords = (then: number, now: number, lang: Lang): string => {
  const words = new Intl.RelativeTimeFormat(locale(lang), { numeric: 'auto' });
  const gone = Math.max(0, now - then);
  if (gone < HOUR) return words.format(-Math.floor(gone / MINUTE), 'minute');
  if (gone < DAY) return words.format(-Math.floor(gone / HOUR), 'hour');
  return words.format(-Math.floor(gone / DAY), 'day');
};

/** "20 Sept 2026, 09:00" in the reader's own time zone. */
export const dateInWords = (time: number, lang: Lang): string =>
  new Intl.DateTimeFormat(locale(lang), { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** 1,234 as the language writes it. */
export const numberInWords = (n: number, lang: Lang): string => new Intl.NumberFormat(locale(lang)).format(n);
