// Party politics on a school's account. In the weeks before an election the school sets dates for, everything here weighs one level more.
import type { Check } from '../../check.ts';
import type { RawFinding } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { parties, partyPolitical, politicians } from '../../phrases/party-political.ts';
import { inAddress, meaningOf, negated } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { compileRows } from '../../text/rows.ts';
import { beforeElection } from './election.ts';

const always = compileRows(partyPolitical, parties);
const nearElection = compileRows(politicians, parties);

export const partyPoliticalCheck: Check = {
  id: 'topic-party-political',
  rules: [{ id: 'topic.party-political', school: 'confirm', linked: 'off', sentences: [90, 96] }],
  run(draft, context): RawFinding[] {
    const near = beforeElection(context);
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context))
      for (const hit of [...always.find(reading), ...(near ? nearElection.find(reading) : [])]) {
        if (inAddress(reading, hit.start, hit.end) || negated(reading, hit.start)) continue;
        if (meaningOf(reading, hit.start, hit.end) === 'meant')
          found.push(markedAt(reading, field, hit, hit.row.atMost ?? 'block'));
      }
    return gather('topic.party-political', found, draft).map((finding) => ({
      ...finding,
      ...(near ? { oneLevelUp: true } : {}),
    }));
  },
};
