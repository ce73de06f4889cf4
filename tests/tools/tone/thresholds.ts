// From which score on the second opinion speaks: chosen on dev posts scored by weights that had not seen their voice.

import { framesIn, meantOf, readsAsWelsh, tellingIn } from '../../../lib/core/checks/tone/evidence.ts';
import type { FrameRow } from '../../../lib/core/text/frames.ts';
import { readText } from '../../../lib/core/text/reading.ts';

type Strength = FrameRow['strength'];

export interface Thresholds {
  /** Where there are only words that can carry unkindness, by language. */
  readonly words: Readonly<Record<'en' | 'cy', number>>;
  /** Where a frame is met, by its strength. */
  readonly framed: Readonly<Record<Strength, number>>;
}

/** How many of a thousand harmless dev posts may get a hint for their words. These posts were written to look like unkind ones; ordinary posts fare much better. */
const FOR_WORDS = 7;
/** ... and for a frame. */
const FOR_FRAMES = 4;
/** How many of ten thousand ordinary Welsh sentences may get either. */
const ORDINARY = 9;
/** A sure frame holds a post, so the model must lean that way too; a fair one speaks unless the model doubts it. */
const SURE = 0.5;
const FAIR = 0.45;

interface Evidence {
  readonly side: 'en' | 'cy';
  readonly telling: boolean;
  readonly frame: Strength | null;
}

const known = new Map<string, Evidence>();
const evidenceIn = (text: string): Evidence => {
  let found = known.get(text);
  if (!found) {
    const reading = readText(text);
    found = {
      side: readsAsWelsh(reading) ? 'cy' : 'en',
      telling: meantOf(reading, tellingIn(reading)).length > 0,
      frame: framesIn(reading)[0]?.row.strength ?? null,
    };
    known.set(text, found);
  }
  return found;
};

/** Does the second opinion speak on this post? Mirrors lib/core/checks/tone/worth-a-look.ts. */
export const mayRaise = (text: string, likely: number, { words, framed }: Thresholds): boolean => {
  const { side, telling, frame } = evidenceIn(text);
  return (frame !== null && likely > framed[frame]) || (telling && likely > words[side]);
};

interface Scored {
  readonly text: string;
  readonly likely: number;
}

/** The score that only `share` of `all` texts pass, of those where there is something to see. */
const sparing = (texts: readonly Scored[], seen: (evidence: Evidence) => boolean, share: number): number =>
  texts
    .filter(({ text }) => seen(evidenceIn(text)))
    .map(({ likely }) => likely)
    .sort((a, b) => b - a)[Math.floor(texts.length * share)] ?? 0;

/** The lowest thresholds that leave nearly all harmless posts alone, and nearly all ordinary Welsh sentences (not trained on) as well. */
export const thresholdsFrom = (posts: readonly (Scored & { readonly bad: boolean })[], welsh: readonly Scored[]): Thresholds => {
  const harmless = posts.filter(({ bad }) => !bad);
  const up = (value: number): number => Math.ceil(value * 10_000) / 10_000;
  const words = (side: 'en' | 'cy'): number =>
    sparing(
      harmless.filter(({ text }) => evidenceIn(text).side === side),
      ({ telling }) => telling,
      FOR_WORDS / 1000,
    );
  const faint = Math.max(
    sparing(harmless, ({ frame }) => frame === 'faint', FOR_FRAMES / 1000),
    sparing(welsh, ({ frame }) => frame === 'faint', ORDINARY / 10_000),
  );
  return {
    words: {
      en: up(words('en')),
      cy: up(
        Math.max(
          words('cy'),
          sparing(welsh, ({ telling }) => telling, ORDINARY / 10_000),
        ),
      ),
    },
    framed: { sure: SURE, fair: FAIR, faint: up(Math.max(FAIR, faint)) },
  };
};
