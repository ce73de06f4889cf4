// Runs the real engine on one scenario and writes the answer the way `npm run score` prints it.
import { createEngine } from '../../../lib/core/engine.ts';
import type { Severity } from '../../../lib/core/finding.ts';
import type { Policy } from '../../../lib/core/policy.ts';
import type { Scope } from '../../../lib/core/scope.ts';
import type { NameIndex } from '../../../lib/core/text/names.ts';
import type { Outcome } from '../../../lib/core/verdict.ts';
import { draftOf, type Scenario, whereOf } from './scenario.ts';

export interface ScoredFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly where: string;
  readonly words: readonly string[];
  readonly entry: string | null;
}

export interface Scored {
  readonly id: string;
  readonly scope: Scope;
  readonly outcome: Outcome;
  readonly findings: readonly ScoredFinding[];
  readonly ms: number;
  readonly couldNotRun: readonly string[];
}

export const scoreScenario = (scenario: Scenario, policy: Policy, names: NameIndex, today: string): Scored => {
  const { context } = scenario;
  const engine = createEngine(policy, names, {
    today,
    listAgeHours: context.listLastSyncedHours === undefined ? 0 : context.listLastSyncedHours,
    acknowledgedOn: context.policyAcknowledged === false ? '' : today,
    answered: [],
    dismissed: () => false,
  });
  const draft = draftOf(scenario);
  const begun = performance.now();
  const verdict = engine.check(draft);
  const ms = Math.round((performance.now() - begun) * 1000) / 1000;
  return {
    id: scenario.id,
    scope: verdict.scope,
    outcome: verdict.outcome,
    findings: verdict.findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      where: whereOf(f.spans[0]?.field ?? f.field),
      words: f.spans.map((s) => s.words),
      entry: f.entryId ?? null,
    })),
    ms,
    couldNotRun: verdict.couldNotRun,
  };
};
