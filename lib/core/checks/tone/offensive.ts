// Swearing, disguised swearing and coarse talk, in English and Welsh.
import type { Check } from '../../check.ts';
import type { Severity } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { swearingCy } from '../../phrases/swearing.cy.ts';
import { disguisedEn, grawlix, spacedEn, swearingEn } from '../../phrases/swearing.en.ts';
import { remarks, threats } from '../../phrases/threats.ts';
import { aboutSelf, inAddress, isSurname, languageAt, meaningOf, negated } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type PhraseRow, type RowHit } from '../../text/rows.ts';

const english = compileRows(swearingEn, {}, 'leet');
const disguised = compileRows([...disguisedEn, ...spacedEn]);
const welsh = compileRows(swearingCy);
const unfit = compileRows([...threats, ...remarks]);

/** English words that are ordinary Welsh ones: `crap ar` a smattering, `cont` a word-part. */
const welshToo = /^crap$/;
const signs: PhraseRow = { say: '', note: 'signs for a swear word, as in comics', source: 'own', atMost: 'advise', instead: '' };

const hitsIn = (reading: Reading): RowHit[] => {
  const hits = [...english.find(reading), ...welsh.find(reading), ...unfit.find(reading)];
  if (/[*@#$%!._-]|\b[a-z] [a-z]\b/.test(reading.text)) hits.push(...disguised.find(reading));
  for (const match of reading.text.matchAll(grawlix))
    if (new Set(match[0].replaceAll('!', '')).size >= 3)
      hits.push({ row: signs, start: match.index, end: match.index + match[0].length });
  return hits;
};

/** How serious a hit is at most, or `null` when the words are not meant. */
const weigh = (reading: Reading, { row, start, end }: RowHit): Severity | null => {
  if (inAddress(reading, start, end) || isSurname(reading, start, end)) return null;
  if (welshToo.test(reading.text.slice(start, end)) && languageAt(reading, start) !== 'en') return null;
  if (row.ofOthers && aboutSelf(reading, start)) return null;
  const meaning = meaningOf(reading, start, end);
  if (meaning === 'mentioned') return null;
  if (row.variant && (meaning !== 'meant' || negated(reading, start))) return null;
  if (meaning === 'quoted' || (meaning === 'taught' && row.unless)) return 'advise';
  return row.atMost ?? 'block';
};

export const toneOffensive: Check = {
  id: 'tone-offensive',
  rules: [{ id: 'tone.offensive', school: 'block', linked: 'confirm', sentences: [37, 47, 104] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context))
      for (const hit of hitsIn(reading)) {
        const level = weigh(reading, hit);
        if (!level) continue;
        found.push(markedAt(reading, field, hit, level));
      }
    return gather('tone.offensive', found, draft);
  },
};
