// Runs every registered check over a draft and gives one verdict. Pure: the same input gives the same answer.
import type { Check, CheckContext, Engine, Facts, RuleInfo } from './check.ts';
import { checks } from './checks/index.ts';
import { type Draft, fingerprint } from './draft.ts';
import type { Finding, RawFinding } from './finding.ts';
import { dropYielding, keyOf, mergeOverlaps, worstFirst } from './findings.ts';
import { levelOf } from './level.ts';
import type { Policy } from './policy.ts';
import { resolveScope } from './scope-of.ts';
import type { NameIndex } from './text/names.ts';
import { type Reading, readText } from './text/reading.ts';
import { schoolMatcher } from './text/school.ts';
import type { Outcome, Verdict } from './verdict.ts';

export type { Check, CheckContext, Engine, Facts, RuleInfo } from './check.ts';

/** Build the engine for one policy, one list and one person. Rebuild it when any of them changes. `registered` is for tests of the engine itself. */
export const createEngine = (policy: Policy, names: NameIndex, facts: Facts, registered: readonly Check[] = checks): Engine => {
  const school = schoolMatcher(policy.school, policy.accounts);
  const infos = new Map<string, RuleInfo>(registered.flatMap((check) => check.rules.map((rule) => [rule.id, rule] as const)));

  return {
    check(draft): Verdict {
      const read = reader();
      const answer = resolveScope(draft, policy, facts, school, read);
      const base = {
        fingerprint: fingerprint(draft),
        scope: answer.scope,
        ...(answer.question ? { question: answer.question } : {}),
      };
      if (answer.scope === 'personalUnlinked' || answer.scope === 'unknown')
        return { ...base, outcome: answer.question ? 'hold' : 'silent', findings: [], couldNotRun: [] };

      const context: CheckContext = {
        policy,
        scope: answer.scope,
        names,
        facts,
        school,
        read,
        account: answer.account,
        mentions: answer.mentions,
        accountInDoubt: answer.question !== undefined,
      };
      const raw: RawFinding[] = [];
      const couldNotRun: string[] = [];
      for (const check of registered)
        try {
          raw.push(...check.run(draft, context, raw));
        } catch {
          // The error itself may hold draft text, so only the check's name goes on.
          couldNotRun.push(check.id);
        }

      const completed = mergeOverlaps(raw)
        .map((finding) => complete(finding, draft, context, infos))
        .filter((finding): finding is Finding => finding !== null);
      // Yield before dismissals: "another person" must not bring back a weaker word about the same name.
      const findings = worstFirst(dropYielding(completed, infos).filter((finding) => !facts.dismissed(finding.key)));
      return { ...base, outcome: answer.question ? 'hold' : outcomeOf(findings), findings, couldNotRun };
    },
  };
};

/** Reads each distinct text of a run once. */
const reader = (): ((text: string) => Reading) => {
  const seen = new Map<string, Reading>();
  return (text) => {
    let reading = seen.get(text);
    if (!reading) {
      reading = readText(text);
      seen.set(text, reading);
    }
    return reading;
  };
};

const complete = (raw: RawFinding, draft: Draft, context: CheckContext, infos: ReadonlyMap<string, RuleInfo>): Finding | null => {
  const info = infos.get(raw.rule);
  if (!info) throw new Error(`A check reported the rule ${raw.rule}, which no check has registered.`);
  const severity = levelOf(context.policy, info, context.scope, draft, raw.atMost, raw.oneLevelUp);
  if (severity === 'off') return null;
  const spans = raw.spans ?? [];
  return {
    rule: raw.rule,
    severity,
    message: raw.message ?? 'message',
    values: raw.values ?? {},
    spans,
    field: raw.field ?? spans[0]?.field ?? 'text',
    ...(raw.entryId === undefined ? {} : { entryId: raw.entryId }),
    fixes: raw.fixes ?? [],
    key: keyOf(raw, draft),
  };
};

const outcomeOf = (findings: readonly Finding[]): Outcome => {
  if (findings.some((f) => f.severity === 'block' || f.severity === 'confirm')) return 'hold';
  return findings.length ? 'advise' : 'clear';
};
