// A side taken, or a decision announced, on a matter that divides a community. The matter alone (a lesson, a notice) never speaks.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { matters, stances } from '../../phrases/controversial.ts';
import { meaningOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit } from '../../text/rows.ts';
import { beforeElection } from './election.ts';

const matter = compileRows(matters);
const stance = compileRows(stances);

/** Pairs of a matter and a stance in one sentence, or in two that follow each other. */
const pairs = (reading: Reading): RowHit[] => {
  const about = matter.find(reading).filter((hit) => meaningOf(reading, hit.start, hit.end) === 'meant');
  if (!about.length) return [];
  const sides = stance.find(reading).filter((hit) => meaningOf(reading, hit.start, hit.end) === 'meant');
  const sentence = (hit: RowHit) => reading.sentences.findIndex((s) => hit.start >= s.start && hit.start < s.end);
  const asks = (index: number) => /\?["')\]]*$/.test(reading.text.slice(0, reading.sentences[index]?.end ?? 0));
  const out = new Set<RowHit>();
  for (const one of about)
    for (const side of sides) {
      const [a, b] = [sentence(one), sentence(side)];
      if (Math.abs(a - b) > 1 || asks(a) || asks(b)) continue;
      out.add(one);
      out.add(side);
    }
  return [...out];
};

export const controversialCheck: Check = {
  id: 'topic-controversial',
  rules: [{ id: 'topic.controversial', school: 'confirm', linked: 'off', sentences: [90, 96] }],
  run(draft, context): RawFinding[] {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context))
      for (const hit of pairs(reading)) found.push(markedAt(reading, field, hit, 'block'));
    const raise = beforeElection(context);
    return gather('topic.controversial', found, draft).map((finding) => ({
      ...finding,
      fixes: [],
      ...(raise ? { oneLevelUp: true } : {}),
    }));
  },
};
