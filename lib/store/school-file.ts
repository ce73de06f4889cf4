// Reads a school's settings file into a policy. Every value is judged on its own: a bad one costs that value or rule, loudly, and nothing else.
import * as z from 'zod';
import type { Policy, RuleSetting } from '../core/policy.ts';
import { defaultPolicy } from '../core/policy-defaults.ts';
import type { Lang } from '../messaging/protocol.ts';
import { schoolFile as cyWords } from '../words/cy/school-file.ts';
import { schoolFile as enWords } from '../words/en/school-file.ts';
import { fill } from '../words/types.ts';
import { type Code, codeOf, SCHOOL_FILE_VERSION, schoolFileSchema } from './school-file-schema.ts';

/** Something in the file that could not be used, by its path (`rules.nophoto.named.school`), in plain words. */
export interface SchoolFileProblem {
  readonly path: string;
  readonly message: string;
}

export interface SchoolFileResult {
  readonly policy: Policy;
  readonly problems: readonly SchoolFileProblem[];
}

export interface ReadOptions {
  readonly lang?: Lang;
  /** A policy from a layer below; the built-in defaults when absent. */
  readonly base?: Policy;
  /** Managed settings may set a single value: a missing school is then no mistake. */
  readonly partial?: boolean;
}

/** Parse a school file (already read as JSON). Never throws: what cannot be used is left at the base's value and reported. */
export const parseSchoolFile = (json: unknown, options: ReadOptions = {}): SchoolFileResult => {
  const base = options.base ?? defaultPolicy();
  const words = options.lang === 'cy' ? cyWords : enWords;
  const problems: SchoolFileProblem[] = [];
  const say: Say = (path, code, values = {}) => {
    problems.push({ path, message: fill(words[code], values) });
  };
  if (!isGroup(json)) {
    say('', 'not-a-file');
    return { policy: base, problems };
  }
  if (typeof json.schema === 'number' && json.schema > SCHOOL_FILE_VERSION)
    say('schema', 'newer-file', { version: String(json.schema), known: String(SCHOOL_FILE_VERSION) });
  if (json.school === undefined && !options.partial) say('school', 'missing');
  const { rules, options: given, ...file } = json;
  const read = readGroup(schoolFileSchema, file, fileOf(base), '', say) as FileOfPolicy;
  return {
    policy: {
      ...policyOf(read),
      rules: parseRules(groupAt('rules', rules, say), base.rules, say),
      options: { ...base.options, ...parseOptions(groupAt('options', given, say), say) },
    },
    problems,
  };
};

type Say = (path: string, code: Code, values?: Record<string, string>) => void;
type Group = Readonly<Record<string, unknown>>;

/** A policy in the shape of the file, and back. */
const fileOf = ({ title, version, url, owner, reviewDue, trainingRenewMonths, ...rest }: Policy) => ({
  ...rest,
  policy: { title, version, url, owner, reviewDue, trainingRenewMonths },
});
type FileOfPolicy = ReturnType<typeof fileOf>;

const policyOf = ({ policy, ...file }: FileOfPolicy): Policy => {
  const { title, version, url, owner, reviewDue, trainingRenewMonths } = policy;
  const { maxAgeHours, keep, lock } = file.lists;
  return { ...file, title, version, url, owner, reviewDue, trainingRenewMonths, lists: { maxAgeHours, keep, lock } };
};

/** Each key of the schema from `given` where it can be used, else from `base`. A key that the schema lacks is reported, unless it is a `$comment`. */
const readGroup = (schema: z.ZodObject, given: Group, base: Group, path: string, say: Say): Group => {
  const at = (key: string) => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(given)) if (!(key in schema.shape) && !key.startsWith('$')) say(at(key), 'unknown');
  const out: Record<string, unknown> = { ...base };
  for (const [key, inner] of Object.entries(schema.shape)) {
    const value = given[key];
    // An empty field of the form means "not set".
    if (value === undefined || value === null || value === '') continue;
    if (inner instanceof z.ZodObject) {
      const group = groupAt(at(key), value, say);
      out[key] = readGroup(inner, group, (base[key] ?? {}) as Group, at(key), say);
    } else if (inner instanceof z.ZodRecord)
      out[key] = { ...(base[key] as Group), ...readTexts(at(key), value, inner.valueType as z.ZodType, say) };
    else if (inner instanceof z.ZodArray) out[key] = readItems(at(key), value, inner.element as z.ZodType, base[key], say);
    else {
      const parsed = inner.safeParse(value);
      if (parsed.success) out[key] = parsed.data;
      else for (const issue of parsed.error.issues) report(say, [at(key), ...issue.path].join('.'), issue);
    }
  }
  return out;
};

/** Items that can be used; the base's list when it is no list at all. */
const readItems = (path: string, value: unknown, item: z.ZodType, base: unknown, say: Say): unknown => {
  if (!Array.isArray(value)) {
    say(path, 'list');
    return base;
  }
  return value.flatMap((one, i) => {
    const parsed = item.safeParse(one);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    if (issue) report(say, [path, i, ...issue.path].join('.'), issue);
    return [];
  });
};

const readTexts = (path: string, value: unknown, text: z.ZodType, say: Say): Group => {
  const out: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(groupAt(path, value, say))) {
    const parsed = text.safeParse(one);
    if (parsed.success && key !== '__proto__') out[key] = parsed.data;
    else say(`${path}.${key}`, 'text');
  }
  return out;
};

const groupAt = (path: string, value: unknown, say: Say): Group => {
  if (value === undefined) return {};
  if (isGroup(value)) return value;
  say(path, 'group');
  return {};
};

const report = (say: Say, path: string, issue: z.core.$ZodIssue): void => {
  const { code, values } = codeOf(issue);
  say(path, code, values);
};

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

const { rules: ruleRecord, options: optionRecord } = schoolFileSchema.shape;

/** A rule keeps the base's setting when any of its values cannot be used. */
const parseRules = (given: Group, base: Policy['rules'], say: Say): Policy['rules'] => {
  const rules: Record<string, RuleSetting> = { ...base };
  for (const [id, value] of Object.entries(given)) {
    const known = Object.hasOwn(base, id) ? base[id] : undefined;
    if (!known) {
      say(`rules.${id}`, 'unknown-rule');
      continue;
    }
    const parsed = ruleRecord.valueType.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(say, [`rules.${id}`, ...issue.path].join('.'), issue);
      continue;
    }
    const set = Object.fromEntries(Object.entries(parsed.data).filter(([, v]) => v !== undefined && v !== ''));
    rules[id] = { ...known, ...set } as RuleSetting;
  }
  return rules;
};

const parseOptions = (given: Group, say: Say): Policy['options'] => {
  const out: Record<string, string | number | boolean | readonly string[]> = {};
  for (const [key, value] of Object.entries(given)) {
    const parsed = optionRecord.valueType.safeParse(value);
    if (parsed.success && key !== '__proto__') out[key] = parsed.data;
    else say(`options.${key}`, 'item');
  }
  return out;
};
