// Anger in the words, and capitals that read as shouting. Advice only; in an answer to somebody a little sooner.
import type { Check } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { heated, heatedInReply } from '../../phrases/heated.ts';
import { aboutSelf, inAddress, meaningOf, negated } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { type Reading, sourceWords } from '../../text/reading.ts';
import { compileRows, type PhraseRow, type RowHit } from '../../text/rows.ts';

const always = compileRows(heated);
const inReply = compileRows(heatedInReply);
const answers: ReadonlySet<Draft['mode']> = new Set(['reply', 'comment', 'quote', 'message']);

const loud: PhraseRow = { say: '', note: 'capitals and exclamation marks beside angry words', source: 'own' };
/** Cheerful or practical company: capitals are joy, or a notice. */
const cheer =
  /\b(?:congrat\w*|well done|proud|champions?|results?|winners?|amazing|brilliant|happy|merry|thanks?|thank you|huge|good luck|reminder|closed|da iawn|llongyfarch\w*|go team|come on|pass rate|love|share|best ever|snow|sale|free|tonight|tickets?|welcome|croeso|diolch|hooray|hurray|birthday|party|open|vote for us|raised|canlyniadau|balch|falch)\b/;
const cross =
  /\b(?:you|your|they|them|never|why|stop|hate|worst|listen|disgrace|sick of|how many|fed up|this place|who|enough|do not|don't|not)\b/;
const verycross =
  /!{2,}|\b(?:hate|stop|done with|worst|listen|disgrace|sick of|how many times|fed up|why do|they never|this place|enough|selfish|ashamed|stupid)\b/;

const shouted = (reading: Reading): RowHit[] => {
  const prose = reading.source.replace(/https?:\S+|[@#]\S+/g, '');
  const up = prose.match(/\p{Lu}/gu)?.length ?? 0;
  const low = prose.match(/\p{Ll}/gu)?.length ?? 0;
  const words = prose.match(/\p{L}{3,}/gu)?.length ?? 0;
  if (up + low < 18 || up / (up + low) < 0.7 || words < 5) return [];
  if (cheer.test(reading.text) || !cross.test(reading.text) || !verycross.test(reading.text)) return [];
  return [{ row: { ...loud, variant: 'capitals' }, start: 0, end: reading.text.length }];
};

/** Shouted words and rows of exclamation marks, once anger is found. */
const volume = (reading: Reading): RowHit[] => {
  const out: RowHit[] = [];
  for (const match of reading.text.matchAll(/!{3,}/g))
    out.push({ row: loud, start: match.index, end: match.index + match[0].length });
  for (const token of reading.tokens) {
    const written = sourceWords(reading, token.start, token.end);
    if (!token.tag && /^\p{Lu}{5,}$/u.test(written)) out.push({ row: loud, start: token.start, end: token.end });
  }
  return out;
};

const meant = (reading: Reading, { start, end }: RowHit): boolean =>
  !inAddress(reading, start, end) &&
  !negated(reading, start) &&
  !aboutSelf(reading, start) &&
  ['meant', 'taught'].includes(meaningOf(reading, start, end));

export const toneHeated: Check = {
  id: 'tone-heated',
  rules: [{ id: 'tone.heated', school: 'advise', linked: 'advise', sentences: [54, 87, 97] }],
  run(draft, context) {
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      const hits = [...always.find(reading), ...(answers.has(draft.mode) ? inReply.find(reading) : [])].filter((hit) =>
        meant(reading, hit),
      );
      if (hits.length) hits.push(...volume(reading));
      for (const hit of hits.length ? hits : shouted(reading)) found.push(markedAt(reading, field, hit, 'advise'));
    }
    return gather('tone.heated', found, draft);
  },
};
