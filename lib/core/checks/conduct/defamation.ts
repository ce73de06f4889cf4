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
      for (const hit of [...rows.find(reading).filter(keep), ...told]) found.push(markedAt(reading, field, hit, 'confirm'));
    }
    return gather('conduct.defamation', found, draft);
  },
};
