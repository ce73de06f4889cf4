// One figure for "would a school find this post offensive, unkind or unprofessional?", from the rules that speak and the trained second opinion.
import type { Finding, Severity } from '../../../lib/core/finding.ts';
import { toneScore } from '../../../lib/core/tone-model/score.ts';

/** What a finding adds to the model's log odds: rules that stop a post are right nearly always, hints less often. */
const adds: Readonly<Record<Severity, number>> = { block: 3, confirm: 2, advise: 1, record: 0.5 };
/** Where no rule speaks. Chosen, like the figures above, on dev voices scored by weights that had not seen them. */
const SILENT = 0.1;

const counts = /^tone\.|^conduct\.(?:defamation|grievance)$/;

/** 0 to 1, three decimals; from 0.5 on the text is called offensive. Model and rules are weighed together: neither overrules the other. */
export const offenceOf = (findings: readonly Pick<Finding, 'rule' | 'severity'>[], text: string): number => {
  const likely = Math.min(Math.max(toneScore(text), 0.001), 0.999);
  const spoken = findings.filter(({ rule }) => counts.test(rule)).map(({ severity }) => adds[severity]);
  const odds = Math.log(likely / (1 - likely)) + (spoken.length ? Math.max(...spoken) : SILENT);
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
};
