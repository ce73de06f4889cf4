// A second opinion where no rule has spoken. The trained model reads the post; how sure it must be depends on what else there is to see:
// a frame ("who ... is ... what"), or only words that can carry unkindness. Nearly always a hint; the surest frames ask for a reason.
import type { Check } from '../../check.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { type Reading, spanIn } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { Label } from '../../tone-model/labels.ts';
import { kindOfUnkindness, schoolToneScore, weightOfWord } from '../../tone-model/score.ts';
import { trained } from '../../tone-model/weights.ts';
import { framesIn, meantOf, readsAsWelsh, tellingIn } from './evidence.ts';

const saysWhy = /^(?:tone\.|conduct\.(?:grievance|defamation)$)/;
/** More marks than this would not help anyone. */
const MOST_MARKS = 3;

/** Whose rule it is, where the model can tell what kind of unkindness it sees. Threats and remarks are too unlike each other to be named by it. */
const ruleOf: Readonly<Record<Label, string | null>> = {
  derogatory: 'tone.derogatory',
  offensive: 'tone.offensive',
  discriminatory: 'tone.discriminatory',
  ridicule: 'tone.ridicule',
  heated: 'tone.heated',
  grievance: 'conduct.grievance',
  defamation: 'conduct.defamation',
  'other-bad': null,
};

/** The words that weigh most, in reading order; neighbours are marked as one. */
const heaviest = (reading: Reading, tokens: readonly Token[]): Span[] => {
  const weighed = tokens
    .map((token) => ({ token, weight: weightOfWord(token.word) }))
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, i) => i === 0 || weight > 0)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.token.start - b.token.start);
  const places: { start: number; end: number }[] = [];
  for (const { token } of weighed) {
    const last = places.at(-1);
    if (last && /^[ '-]+$/.test(reading.text.slice(last.end, token.start))) last.end = token.end;
    else places.push({ start: token.start, end: token.end });
  }
  return places.map(({ start, end }) => spanIn(reading, 'text', start, end));
};

const said = (spans: readonly Span[]): { readonly words: string } => ({
  words: [...new Set(spans.map(({ words }) => words))].join(', '),
});

export const toneWorthALook: Check = {
  id: 'tone-worth-a-look',
  rules: [{ id: 'tone.worth-a-look', school: 'advise', linked: 'advise', sentences: [37, 39, 104] }],
  run(draft, { read }, found): RawFinding[] {
    if (found.some(({ rule }) => saysWhy.test(rule))) return [];
    const reading = read(draft.text);
    const telling = tellingIn(reading);
    const framed = framesIn(reading);
    if (!telling.length && !framed.length) return [];
    const score = schoolToneScore(draft.text);
    const best = framed[0];
    if (best && score > trained.framed[best.row.strength]) {
      const spans = [spanIn(reading, 'text', best.start, best.end)];
      const sure = best.row.strength === 'sure';
      return [
        {
          rule: best.row.rule,
          ...(sure ? (best.row.variant ? { message: best.row.variant } : {}) : { message: 'unsure' }),
          spans,
          values: said(spans),
          atMost: sure ? 'confirm' : 'advise',
        },
      ];
    }
    if (score <= (readsAsWelsh(reading) ? trained.worthALook.cy : trained.worthALook.en)) return [];
    const meant = meantOf(reading, telling);
    if (!meant.length) return [];
    const kind = kindOfUnkindness(draft.text);
    const spans = heaviest(reading, meant);
    return [
      {
        rule: (kind && ruleOf[kind]) ?? 'tone.worth-a-look',
        message: 'unsure',
        spans,
        values: said(spans),
        atMost: 'advise',
      },
    ];
  },
};
