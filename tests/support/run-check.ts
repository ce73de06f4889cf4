// Runs the real engine and keeps the findings of the rules a test is about.
import type { Draft } from '../../lib/core/draft.ts';
import { createEngine, type Facts } from '../../lib/core/engine.ts';
import type { Finding } from '../../lib/core/finding.ts';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import type { Policy } from '../../lib/core/policy.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { sampleFacts, samplePolicy } from './sample-school.ts';

export interface Setup {
  readonly policy?: Policy;
  readonly list?: readonly ListEntry[];
  readonly facts?: Partial<Facts>;
}

export const findingsOf = (draft: Draft, rules: string | readonly string[], setup: Setup = {}): Finding[] => {
  const engine = createEngine(setup.policy ?? samplePolicy(), buildNameIndex(setup.list ?? []), sampleFacts(setup.facts));
  const verdict = engine.check(draft);
  if (verdict.couldNotRun.length) throw new Error(`could not run: ${verdict.couldNotRun.join(', ')}`);
  const wanted = typeof rules === 'string' ? [rules] : rules;
  return verdict.findings.filter((finding) =>
    wanted.some((rule) => finding.rule === rule || finding.rule.startsWith(`${rule}.`)),
  );
};

/** "rule: words | words" per finding, for tables. */
export const inWords = (findings: readonly Finding[]): string[] =>
  findings.map((f) => (f.spans.length ? `${f.rule}: ${f.spans.map((s) => s.words).join(' | ')}` : f.rule));
