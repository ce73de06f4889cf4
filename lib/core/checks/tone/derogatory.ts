// Unkind judgments of pupils, parents/carers and staff: a target and what is said of it, insults, write-offs and jabs.
import type { Check } from '../../check.ts';
import type { Severity } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { derogatoryCy } from '../../phrases/derogatory.cy.ts';
import { derogatoryEn } from '../../phrases/derogatory.en.ts';
import { wideCy } from '../../phrases/insults-wide.cy.ts';
import { wideEn } from '../../phrases/insults-wide.en.ts';
import { people } from '../../phrases/people.ts';
import { aboutSelf, inAddress, languageAt, meaningOf, negated, sentenceOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit, wholeWords } from '../../text/rows.ts';

const english = [compileRows(derogatoryEn, people), compileRows(wideEn)];
const welsh = [compileRows(derogatoryCy, people), compileRows(wideCy)];

const welshRows = new Set([...derogatoryCy, ...wideCy]);

/** Whose people they are: then even a lesson's sentence is about them. */
const ours = wholeWords('my|our|these|those|some|half|year \\d+s?|slt|management|parents', {}, '');
const ownFault = /^(?:i|i'?m|we|we'?re|me|fi|dwi|dw i|ni)(?![a-z])/;

const weigh = (reading: Reading, { row, start, end }: RowHit): Severity | null => {
  const words = reading.text.slice(start, end);
  if (inAddress(reading, start, end) || negated(reading, start)) return null;
  // "Are they fools?" in Welsh keeps the order of a statement.
  if (welshRows.has(row) && /\?["')\]]*$/.test(reading.text.slice(start, sentenceOf(reading, start).end))) return null;
  if (aboutSelf(reading, start) || ownFault.test(words)) return null;
  const opening = reading.text.slice(sentenceOf(reading, start).start, start);
  if (/^\W*(?:nobody|no one|no child|no pupil|not one|neb|does neb)\b/.test(opening)) return null;
  const meaning = meaningOf(reading, start, end);
  if (meaning === 'mentioned' || meaning === 'quoted') return null;
  if (meaning === 'taught') return ours.test(words) && row.atMost !== 'advise' ? 'advise' : null;
  return row.atMost ?? 'block';
};

export const toneDerogatory: Check = {
  id: 'tone-derogatory',
  rules: [{ id: 'tone.derogatory', school: 'confirm', linked: 'confirm', sentences: [39, 94, 104] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      const hits = [
        ...english.flatMap((rows) => rows.find(reading)).filter((hit) => languageAt(reading, hit.start) !== 'cy'),
        ...welsh
          .flatMap((rows) => rows.find(reading))
          .filter((hit) => languageAt(reading, hit.start) !== 'en' || /yn hollol|rhieni|plant/.test(reading.text)),
      ];
      for (const hit of hits) {
        const level = weigh(reading, hit);
        if (level) found.push(markedAt(reading, field, hit, level));
      }
    }
    return gather('tone.derogatory', found, draft);
  },
};
