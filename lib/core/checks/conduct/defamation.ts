// An allegation against a named person, an office holder or a body. History, novels and mock trials are lessons, not allegations.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { accused, allegations, persons, wrongdoings } from '../../phrases/allegations.ts';
import { aboutSelf, inAddress, meaningOf, negated } from '../../text/meaning.ts';
import { pairsOf } from '../../text/pairs.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit } from '../../text/rows.ts';

const rows = compileRows(allegations, accused);
/** Stems without which no allegation is made: one quick look spares most posts the search for a subject before every word. */
const anyWrong =
  /crook|thie[fv]|liar|fraud|con ?m[ae]n|dealer|p(?:a)?edo|pervert|nonce|drunk|alcoholic|cheat|criminal|abus|racist|predator|groom|rapist|bent|corrupt|dishonest|fiddl|embezzl|launder|pocket|danger|lied|lying|lies|brib|hander|kick ?back|envelope|cash|stole|steal|nick|pinch|siphon|skim|books|till|helping|cover|rigg|falsif|forg|fake|doctor|fixed|sacked|fired|struck|kicked|suspended|arrested|convicted|touch|beat|hits?\b|assault|attack|grop|molest|harass|bull|threat|drug|exploit|affair|knocking|shagging|sleeping|carrying|stoned|wasted|\bhigh\b|on the (?:take|make)|lleidr|celwydd|gelwydd|dwyll|twyll|drosedd|feddw|bwli|fwli|llwgr|hiliwr|anonest|dwyn|dwgyd|lladrat|celu|grwc/;
const what = compileRows(wrongdoings);
const who = compileRows(persons);

const meant = (reading: Reading, { start, end }: RowHit): boolean =>
  !inAddress(reading, start, end) &&
  !negated(reading, start) &&
  !aboutSelf(reading, start) &&
  meaningOf(reading, start, end) === 'meant';

export const defamationCheck: Check = {
  id: 'conduct-defamation',
  rules: [{ id: 'conduct.defamation', school: 'confirm', linked: 'confirm', sentences: [45, 104] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      const keep = (hit: RowHit) => meant(reading, hit);
      // The person is only company; what is told of them is marked.
      const told = pairsOf(reading, what, who, keep).filter((hit) => wrongdoings.includes(hit.row));
      for (const hit of [...(anyWrong.test(reading.text) ? rows.find(reading).filter(keep) : []), ...told])
        found.push(markedAt(reading, field, hit, 'confirm'));
    }
    return gather('conduct.defamation', found, draft);
  },
};
