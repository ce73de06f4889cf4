// Selling, private lessons, discount codes on a school's account. Raffles, tickets and uniform are not personal gain.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { forGoodCauses, personalGain } from '../../phrases/personal-gain.ts';
import { meaningOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { compileRows, wholeWords } from '../../text/rows.ts';

const rows = compileRows(personalGain);
const goodCause = wholeWords(forGoodCauses, {}, '');

export const personalGainCheck: Check = {
  id: 'conduct-personal-gain',
  rules: [{ id: 'conduct.personal-gain', school: 'confirm', linked: 'off', sentences: [40] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      if (goodCause.test(reading.text)) continue;
      for (const hit of rows.find(reading))
        if (['meant', 'taught'].includes(meaningOf(reading, hit.start, hit.end)))
          found.push(markedAt(reading, field, hit, 'confirm'));
    }
    return gather('conduct.personal-gain', found, draft);
  },
};
