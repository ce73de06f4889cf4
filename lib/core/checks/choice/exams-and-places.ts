// Off unless a school asks for it: exam content and results before their time, and where a group of pupils is at this moment.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { examContent, examResults, livePlace } from '../../phrases/choice.ts';
import { meaningOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { compileRows, type RowSet } from '../../text/rows.ts';

const content = compileRows(examContent);
const results = compileRows(examResults);
const place = compileRows(livePlace);

const mark = (rule: string, set: RowSet, draft: Draft, context: CheckContext, variant?: string) => {
  const found: Marked[] = [];
  for (const { field, reading } of proseOf(draft, context))
    for (const hit of set.find(reading))
      if (meaningOf(reading, hit.start, hit.end) !== 'quoted')
        found.push({ ...markedAt(reading, field, hit, 'block'), ...(variant ? { variant } : {}) });
  return gather(rule, found, draft).map((finding) => ({ ...finding, fixes: [] }));
};

/** Release dates still to come, from the school's settings (`exam.embargo: ["2027-08-19"]`). */
const embargoed = ({ policy, facts }: CheckContext): boolean => {
  const dates = policy.options['exam.embargo'];
  // Only the days around a release matter: a date half a year off is no embargo on today's mock results.
  return (
    Array.isArray(dates) &&
    dates.some((date) => facts.today < date && Date.parse(date) - Date.parse(facts.today) <= 21 * 86_400_000)
  );
};

export const examCheck: Check = {
  id: 'exam-embargo',
  rules: [{ id: 'exam.embargo', school: 'advise', linked: 'off', offByDefault: true, sentences: [101] }],
  run: (draft, context) => [
    ...mark('exam.embargo', content, draft, context),
    ...(embargoed(context) ? mark('exam.embargo', results, draft, context, 'results') : []),
  ],
};

export const placeCheck: Check = {
  id: 'safety-live-location',
  rules: [{ id: 'safety.live-location', school: 'advise', linked: 'off', offByDefault: true, sentences: [38] }],
  run: (draft, context) => mark('safety.live-location', place, draft, context),
};
