// One figure for "is this offensive?", from the rules that speak and the trained second opinion.
import type { Finding, Severity } from '../../../lib/core/finding.ts';
import { readText } from '../../../lib/core/text/reading.ts';
import { toneScore } from '../../../lib/core/tone-model/score.ts';

/** How sure a rule of tone makes us, by its level: rules that stop a post are right nearly always. */
const sure: Readonly<Record<Severity, number>> = { block: 0.97, confirm: 0.85, advise: 0.6, record: 0.5 };

const ofTone = (rule: string): boolean =>
  (rule.startsWith('tone.') && rule !== 'tone.worth-a-look') || rule === 'conduct.defamation';

/** Welsh texts to learn from are few: the model must be surer of a Welsh text before it is called offensive (.7 reads as .5). */
const model = (text: string): number => {
  const score = toneScore(text);
  if (readText(text).lang !== 'cy') return score;
  return score < 0.7 ? (score * 0.5) / 0.7 : 0.5 + ((score - 0.7) * 0.5) / 0.3;
};

/** 0 to 1, three decimals; from 0.5 on the text is called offensive. Rules decide where they speak; elsewhere the model's opinion stands. */
export const offenceOf = (findings: readonly Pick<Finding, 'rule' | 'severity'>[], text: string): number => {
  const rules = Math.max(0, ...findings.filter((f) => ofTone(f.rule)).map((f) => sure[f.severity]));
  return Math.round(Math.max(rules, model(text)) * 1000) / 1000;
};
