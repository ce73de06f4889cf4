// An allegation against a named person, an office holder or a body. History, novels and mock trials are lessons, not allegations.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { accused, allegations } from '../../phrases/allegations.ts';
import { aboutSelf, inAddress, meaningOf, negated } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit } from '../../text/rows.ts';

const rows = compileRows(allegations, accused);

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
    for (const { field, reading } of proseOf(draft, context))
      for (const hit of rows.find(reading)) if (meant(reading, hit)) found.push(markedAt(reading, field, hit, 'confirm'));
    return gather('conduct.defamation', found, draft);
  },
};
