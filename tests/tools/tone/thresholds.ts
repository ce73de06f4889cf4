// From which score on the second opinion speaks: chosen on dev posts scored by weights that had not seen their voice.
import { readText } from '../../../lib/core/text/reading.ts';
import { wordsOf } from '../../../lib/core/tone-model/features.ts';
import { isTelling } from '../../../lib/core/tone-model/word-kinds.ts';

export interface Thresholds {
  readonly en: number;
  readonly cy: number;
}

/** How many of a thousand harmless dev posts may get a hint. These posts were written to look like unkind ones; ordinary posts fare much better. */
const HARMLESS = 8;
/** How many of ten thousand ordinary Welsh sentences may. */
const ORDINARY = 8;

const sideOf = (text: string): keyof Thresholds => (['cy', 'both'].includes(readText(text).lang) ? 'cy' : 'en');
const tells = (text: string): boolean => wordsOf(text).some(isTelling);

/** Does the second opinion speak on this post? Mirrors lib/core/checks/tone/worth-a-look.ts. */
export const mayRaise = (text: string, likely: number, thresholds: Thresholds): boolean =>
  likely > thresholds[sideOf(text)] && tells(text);

interface Scored {
  readonly text: string;
  readonly likely: number;
}

/** The score that only this share of texts passes, among those the second opinion could speak on at all. */
const sparing = (texts: readonly Scored[], share: number): number =>
  texts
    .filter(({ text }) => tells(text))
    .map(({ likely }) => likely)
    .sort((a, b) => b - a)[Math.floor(texts.length * share)] ?? 1;

/** For each language the lowest threshold that leaves nearly all harmless posts alone, and in Welsh nearly all ordinary sentences (not trained on) as well. */
export const thresholdsFrom = (posts: readonly (Scored & { readonly bad: boolean })[], welsh: readonly Scored[]): Thresholds => {
  const of = (side: keyof Thresholds): number =>
    sparing(
      posts.filter((post) => !post.bad && sideOf(post.text) === side),
      HARMLESS / 1000,
    );
  const up = (value: number): number => Math.ceil(value * 10_000) / 10_000;
  return { en: up(of('en')), cy: up(Math.max(of('cy'), sparing(welsh, ORDINARY / 10_000))) };
};
