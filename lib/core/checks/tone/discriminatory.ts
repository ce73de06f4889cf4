// Slurs stop a post; remarks about a whole group ask. Quotation, lessons and messages against hatred stay silent.
import type { Check } from '../../check.ts';
import type { Severity } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { generalisingCy, slursCy } from '../../phrases/discriminatory.cy.ts';
import { generalisingEn, slursEn } from '../../phrases/discriminatory.en.ts';
import { inAddress, isSurname, languageAt, meaningOf, negated, sentenceOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { type Reading, sourceWords } from '../../text/reading.ts';
import { compileRows, type RowHit, wholeWords } from '../../text/rows.ts';

const slurs = compileRows([...slursEn, ...slursCy], {}, 'leet');
const general = compileRows([...generalisingEn, ...generalisingCy]);

/** Words people have taken back for themselves: said of oneself they are at most a hint. */
const reclaimed = wholeWords('queers?|dykes?|crip|cripples?|n[i1]gg[a@]s?|poofs?|fags?|homos', {}, '');
const myself = wholeWords("i'm|i am|im a|as an?|my|we|we're|proud|pride", {}, '');
/** Slurs that are ordinary Welsh: `wogs` never, `taigs` never, but `tai`, `mong` as a part of names. */
const welshToo = /^(?:mong|spics?|coons?|wops?|flids?)$/;

const weighSlur = (reading: Reading, { row, start, end }: RowHit): Severity | null => {
  const words = reading.text.slice(start, end);
  if (inAddress(reading, start, end) || isSurname(reading, start, end)) return null;
  // A name in the middle of a sentence: "Professor Coon" has a title, "Penn State's Coon" has not.
  const written = sourceWords(reading, start, end);
  if (row.unless && /^\p{Lu}\p{Ll}+$/u.test(written) && start > 0 && !/[.!?\n]\s*$/.test(reading.text.slice(0, start)))
    return null;
  if (welshToo.test(words) && languageAt(reading, start) === 'cy') return null;
  const meaning = meaningOf(reading, start, end);
  if (meaning === 'mentioned') return null;
  if (meaning === 'taught') return 'advise';
  if (meaning === 'quoted') return 'confirm';
  if (reclaimed.test(words) && myself.test(reading.text)) return 'advise';
  return row.atMost ?? 'block';
};

const weighGeneral = (reading: Reading, { row, start, end }: RowHit): Severity | null => {
  if (inAddress(reading, start, end) || negated(reading, start)) return null;
  const { end: stop } = sentenceOf(reading, start);
  // "Throw like a girl?" asks; it does not say.
  if (reading.text[stop - 1] === '?') return null;
  const meaning = meaningOf(reading, start, end);
  return meaning === 'meant' ? (row.atMost ?? 'confirm') : null;
};

export const toneDiscriminatory: Check = {
  id: 'tone-discriminatory',
  rules: [{ id: 'tone.discriminatory', school: 'block', linked: 'block', sentences: [46, 104] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      for (const hit of slurs.find(reading)) {
        const level = weighSlur(reading, hit);
        if (level) found.push(markedAt(reading, field, hit, level));
      }
      for (const hit of general.find(reading)) {
        const level = weighGeneral(reading, hit);
        if (level) found.push(markedAt(reading, field, hit, level));
      }
    }
    return gather('tone.discriminatory', found, draft);
  },
};
