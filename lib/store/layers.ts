// The policy in force: the built-in defaults with the school's file laid over them, value by value.
import type { Policy } from '../core/policy.ts';
import { defaultPolicy } from '../core/policy-defaults.ts';

/** A value of the file that could not be used; the default stands in its place. */
export interface SettingProblem {
  /** `accounts[2].handle` */
  readonly path: string;
  readonly problem: 'wrong-type';
}

export interface InForce {
  readonly policy: Policy;
  readonly problems: readonly SettingProblem[];
}

type Json = Readonly<Record<string, unknown>>;

export const policyFrom = (file: unknown): InForce => {
  const problems: SettingProblem[] = [];
  const given = isRecord(file) ? file : {};
  const { policy: about, ...rest } = given;
  const flat = { ...(isRecord(about) ? about : {}), ...rest };
  return { policy: lay(defaultPolicy(), flat, '', problems) as Policy, problems };
};

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records without a fixed set of keys (rules, contacts) take every key the file has. */
const open = new Set(['rules', 'contacts', 'options', 'school.terms']);

const lay = (base: unknown, over: unknown, path: string, problems: SettingProblem[]): unknown => {
  if (over === undefined) return base;
  if (isRecord(base)) {
    if (!isRecord(over)) return wrong(base, path, problems);
    const keys = open.has(path) ? [...new Set([...Object.keys(base), ...Object.keys(over)])] : Object.keys(base);
    return Object.fromEntries(
      keys.map((key) => [key, lay(base[key] ?? over[key], over[key], path ? `${path}.${key}` : key, problems)]),
    );
  }
  const same = Array.isArray(base) ? Array.isArray(over) : typeof base === typeof over;
  return same ? over : wrong(base, path, problems);
};

const wrong = (base: unknown, path: string, problems: SettingProblem[]): unknown => {
  problems.push({ path, problem: 'wrong-type' });
  return base;
};
