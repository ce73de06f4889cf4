// Tables for checks: a text that fires with exact words, a text that stays silent.
import type { Check, CheckContext } from '../../lib/core/check.ts';
import type { Draft } from '../../lib/core/draft.ts';
import { createEngine } from '../../lib/core/engine.ts';
import type { Finding } from '../../lib/core/finding.ts';
import type { Policy } from '../../lib/core/policy.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { linkedDraft, sampleFacts, samplePolicy, schoolDraft } from './sample-school.ts';

export interface Case {
  readonly draft: Draft;
  readonly policy?: Partial<Policy>;
  readonly facts?: Partial<CheckContext['facts']>;
}

/** What the engine says with only this check registered: scope, severity and overlaps as in the product. */
export const findingsOf = (check: Check, { draft, policy, facts }: Case): readonly Finding[] => {
  const base = samplePolicy(policy);
  const rules = Object.fromEntries(check.rules.map((r) => [r.id, { on: !r.offByDefault, school: r.school, linked: r.linked }]));
  const verdict = createEngine({ ...base, rules: { ...rules, ...policy?.rules } }, buildNameIndex([]), sampleFacts(facts), [
    check,
  ]).check(draft);
  if (verdict.couldNotRun.length) throw new Error(`${check.id} threw`);
  return verdict.findings;
};

/** `severity:words|words` of every finding of one rule, worst first; empty when it is silent. */
export const said = (check: Check, rule: string, one: Case): string[] =>
  findingsOf(check, one)
    .filter((f) => f.rule === rule)
    .map((f) => `${f.severity}:${f.spans.map((s) => s.words).join('|')}`);

export const onSchool = (text: string, over: Partial<Draft> = {}): Case => ({ draft: schoolDraft(text, over) });
export const onPersonal = (text: string, over: Partial<Draft> = {}): Case => ({ draft: linkedDraft(text, over) });
