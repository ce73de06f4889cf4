// A personal account that speaks in the school's voice: "We have decided to move parents' evening".
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { schoolBusiness, schoolVoice } from '../../phrases/school-voice.ts';
import { meaningOf, sentenceOf } from '../../text/meaning.ts';
import { textOf } from '../../text/prose.ts';
import { compileRows, wholeWords } from '../../text/rows.ts';

const rows = compileRows(schoolVoice);
const business = wholeWords(schoolBusiness, {}, '');

export const speaksForSchoolCheck: Check = {
  id: 'identity-speaks-for-school',
  rules: [{ id: 'identity.speaks-for-school', school: 'off', linked: 'confirm', sentences: [11, 12] }],
  run(draft, context) {
    const reading = textOf(draft, context);
    if (!reading || context.scope === 'school') return [];
    const found: Marked[] = [];
    for (const hit of rows.find(reading)) {
      const { start, end } = sentenceOf(reading, hit.start);
      // Either the sentence is about school business, or the school is named in this very sentence.
      const about =
        business.test(reading.text.slice(start, end)) ||
        context.school.named(reading).some((m) => m.start >= start && m.end <= end);
      if (about && ['meant', 'taught'].includes(meaningOf(reading, hit.start, hit.end)))
        found.push(markedAt(reading, 'text', hit, 'confirm'));
    }
    return gather('identity.speaks-for-school', found, draft).map((finding) => ({ ...finding, fixes: [] }));
  },
};
