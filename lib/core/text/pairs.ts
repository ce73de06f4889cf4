// Two tables that only speak together: a subject and what is said of it, in one sentence or in two that follow each other.
import type { Reading } from './reading.ts';
import type { RowHit, RowSet } from './rows.ts';

/** Which sentence a hit stands in. */
export const sentenceIndex = (reading: Reading, at: number): number =>
  reading.sentences.findIndex((s) => at >= s.start && at < s.end);

/**
 * Hits of both tables that keep company, in reading order. `keep` drops hits first (mentioned, not meant).
 * `apart`: how many sentences may lie between the two (0 = the same sentence).
 */
export const pairsOf = (reading: Reading, one: RowSet, other: RowSet, keep: (hit: RowHit) => boolean, apart = 1): RowHit[] => {
  const first = one.find(reading);
  if (!first.length) return [];
  const kept = first.filter(keep);
  const second = other.find(reading).filter(keep);
  const out = new Set<RowHit>();
  for (const a of kept)
    for (const b of second) {
      if (Math.abs(sentenceIndex(reading, a.start) - sentenceIndex(reading, b.start)) > apart) continue;
      out.add(a);
      out.add(b);
    }
  return [...out].sort((a, b) => a.start - b.start);
};
