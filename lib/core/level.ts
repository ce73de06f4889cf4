// How strongly a rule speaks for this draft: built-in default, the school's setting, its narrower settings, the check's own doubt.
import type { RuleInfo } from './check.ts';
import type { Draft } from './draft.ts';
import { type Severity, severities, worse } from './finding.ts';
import type { Policy, RuleLevel } from './policy.ts';
import type { Scope } from './scope.ts';

/**
 * The severity of a rule for a scope and draft. A narrower setting (`where`) counts where the rule is on for this scope, or where it names the scope itself.
 * `atMost` can only lower the answer.
 */
export const levelOf = (
  policy: Policy,
  info: RuleInfo,
  scope: Scope,
  draft: Pick<Draft, 'platform' | 'mode'>,
  atMost?: Severity,
  oneLevelUp = false,
): RuleLevel => {
  const side = scope === 'school' ? 'school' : 'linked';
  const setting = policy.rules[info.id];
  const builtIn = info.offByDefault ? 'off' : info[side];
  if (setting && !setting.on) return 'off';
  let level: RuleLevel = setting ? setting[side] : builtIn;
  const narrower = setting?.where?.find(
    (w) =>
      (w.platform === undefined || w.platform === draft.platform) &&
      (w.mode === undefined || w.mode === draft.mode) &&
      (w.scope === undefined ? level !== 'off' : w.scope === side),
  );
  if (narrower) level = narrower.level;
  if (level === 'off') return level;
  if (oneLevelUp) level = severities[Math.max(0, severities.indexOf(level) - 1)] as Severity;
  return lower(lower(level, atMost), ceiling[policy.mode]);
};

const ceiling = { observe: 'record', coach: 'advise', enforce: undefined } as const;

const lower = (level: Severity, atMost: Severity | undefined): Severity =>
  atMost !== undefined && worse(level, atMost) < 0 ? atMost : level;
