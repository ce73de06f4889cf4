// What the second opinion can lean on in a text beside the trained model's score: frames that are meant, and words that can carry unkindness.
import { frames, type RuledFrame } from '../../phrases/frames.ts';
import type { FrameHit } from '../../text/frames.ts';
import { aboutSelf, inAddress, meaningOf } from '../../text/meaning.ts';
import type { Reading } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { isTelling } from '../../tone-model/word-kinds.ts';

export const readsAsWelsh = ({ lang }: Reading): boolean => lang === 'cy' || lang === 'both';

/** English words of unkindness that are ordinary Welsh ones: nothing, carrots, a smattering, wise, fire, by. */
const falseFriends = new Set(['dim', 'moron', 'crap', 'call', 'tan', 'gan', 'pan', 'her', 'hen', 'mad', 'mul']);

/** Words that can carry unkindness, wherever they stand. Quick: nearly every draft is asked. */
export const tellingIn = (reading: Reading): Token[] => {
  const welsh = readsAsWelsh(reading);
  return reading.tokens.filter(
    ({ word, start, end }) => isTelling(word) && !(welsh && falseFriends.has(word)) && !inAddress(reading, start, end),
  );
};

/** Those of them that are neither quoted, nor talked about, nor taught. */
export const meantOf = (reading: Reading, tokens: readonly Token[]): Token[] =>
  tokens.filter(({ start, end }) => meaningOf(reading, start, end) === 'meant');

const worth = { sure: 2, fair: 1, faint: 0 } as const;

/** The frames that are meant of others, strongest first. */
export const framesIn = (reading: Reading): FrameHit<RuledFrame>[] =>
  frames
    .find(reading)
    .filter(
      ({ start, end }) =>
        !inAddress(reading, start, end) && !aboutSelf(reading, start) && meaningOf(reading, start, end) === 'meant',
    )
    .sort((a, b) => worth[b.row.strength] - worth[a.row.strength] || a.start - b.start);
