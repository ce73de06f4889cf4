// A grievance about the own school, its leaders or the job, aired in public.
import type { Check, CheckContext } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { afterSchool, beforeSchool, complaints, employers, grievance } from '../../phrases/grievance.ts';
import { inAddress, meaningOf } from '../../text/meaning.ts';
import { pairsOf } from '../../text/pairs.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit } from '../../text/rows.ts';

const anywhere = compileRows(grievance);
const before = compileRows(beforeSchool);
const after = compileRows(afterSchool);
const whom = compileRows(employers);
const what = compileRows(complaints);

const meant = (reading: Reading, { start, end }: RowHit): boolean =>
  !inAddress(reading, start, end) && meaningOf(reading, start, end) === 'meant';

/** Hits that lean on the school's name next to them; the name is marked with them. */
const besideName = (reading: Reading, { school }: CheckContext): RowHit[] => {
  const names = school.all(reading);
  if (!names.length) return [];
  const out: RowHit[] = [];
  for (const hit of before.find(reading)) {
    const name = names.find(
      (m) => m.start >= hit.end && /^ *(?:the |y |yr )?['"@#]?$/.test(reading.text.slice(hit.end, m.start)),
    );
    if (name) out.push({ ...hit, end: name.end });
  }
  for (const hit of after.find(reading)) {
    const name = names.find((m) => m.end <= hit.start && /^(?:'s)? *(?:[a-z]+ )?$/.test(reading.text.slice(m.end, hit.start)));
    if (name) out.push({ ...hit, start: name.start });
  }
  return out;
};

export const grievanceCheck: Check = {
  id: 'conduct-grievance',
  rules: [{ id: 'conduct.grievance', school: 'confirm', linked: 'confirm', sentences: [100, 105] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      const keep = (hit: RowHit) => meant(reading, hit);
      const hits = [...anywhere.find(reading), ...besideName(reading, context)].filter(keep);
      // The employer is only company; what is held against it is marked.
      hits.push(...pairsOf(reading, what, whom, keep).filter((hit) => complaints.includes(hit.row)));
      for (const hit of hits) found.push(markedAt(reading, field, hit, hit.row.atMost ?? 'confirm'));
    }
    return gather('conduct.grievance', found, draft);
  },
};
