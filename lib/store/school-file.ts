// Reads a school's settings file into a policy. Every value is judged on its own: a bad one costs that value or rule, loudly, and nothing else.
import * as z from 'zod';
import type { Policy, RegisteredAccount, RuleSetting } from '../core/policy.ts';
import { defaultPolicy } from '../core/policy-defaults.ts';
import type { Lang } from '../messaging/protocol.ts';
import { schoolFile as cyWords } from '../words/cy/school-file.ts';
import { schoolFile as enWords } from '../words/en/school-file.ts';
import { fill } from '../words/types.ts';
import { accountSchema, type Code, codeOf, date, line, optionSchema, ruleSchema, webAddress } from './school-file-schema.ts';

/** Something in the file that could not be used, by its path (`rules.nophoto.named.school`), in plain words. */
export interface SchoolFileProblem {
  readonly path: string;
  readonly message: string;
}

export interface SchoolFileResult {
  readonly policy: Policy;
  readonly problems: readonly SchoolFileProblem[];
}

/**
 * Parse a school file (already read as JSON) on top of a base policy: the built-in defaults, or a policy from a layer below.
 * Never throws: what cannot be used is left at the base's value and reported.
 */
export const parseSchoolFile = (
  json: unknown,
  options: { readonly lang?: Lang; readonly base?: Policy } = {},
): SchoolFileResult => {
  const base = options.base ?? defaultPolicy();
  const words = options.lang === 'cy' ? cyWords : enWords;
  const problems: SchoolFileProblem[] = [];
  const say = (path: string, code: Code, values: Record<string, string> = {}) => {
    problems.push({ path, message: fill(words[code], values) });
  };

  if (!isGroup(json)) {
    say('', 'not-a-file');
    return { policy: base, problems };
  }

  const group = (name: string): Record<string, unknown> => {
    const value = json[name];
    if (value === undefined) return {};
    if (isGroup(value)) return value;
    say(name, 'group');
    return {};
  };
  const one = <T>(path: string, value: unknown, schema: z.ZodType<T>, fallback: T): T => {
    // An empty field of the form means "not set".
    if (value === undefined || value === null || value === '') return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) report(say, [path, ...issue.path].join('.'), issue);
    return fallback;
  };
  const many = <T>(path: string, value: unknown, schema: z.ZodType<T>, fallback: readonly T[]): readonly T[] => {
    if (value === undefined || value === null) return fallback;
    if (!Array.isArray(value)) {
      say(path, 'list');
      return fallback;
    }
    return value.flatMap((item, i) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      if (issue) report(say, [path, i, ...issue.path].join('.'), issue);
      return [];
    });
  };

  const policy = group('policy');
  const school = group('school');
  const disclaimers = group('disclaimers');
  const insert = isGroup(disclaimers.insert) ? disclaimers.insert : {};
  const lists = group('lists');
  const calendars = group('calendars');
  if (json.school === undefined) say('school', 'missing');
  const lines = (path: string, value: unknown, fallback: readonly string[]) => many(path, value, line.min(1), fallback);

  return {
    policy: {
      title: one('policy.title', policy.title, line, base.title),
      version: one('policy.version', policy.version, line, base.version),
      url: one('policy.url', policy.url, webAddress, base.url),
      owner: one('policy.owner', policy.owner, line, base.owner),
      reviewDue: one('policy.reviewDue', policy.reviewDue, date, base.reviewDue),
      trainingRenewMonths: one(
        'policy.trainingRenewMonths',
        policy.trainingRenewMonths,
        z.int().min(1).max(120),
        base.trainingRenewMonths,
      ),
      school: {
        names: lines('school.names', school.names, base.school.names),
        aliases: lines('school.aliases', school.aliases, base.school.aliases),
        weakAliases: lines('school.weakAliases', school.weakAliases, base.school.weakAliases),
        notSchool: lines('school.notSchool', school.notSchool, base.school.notSchool),
        hashtags: lines('school.hashtags', school.hashtags, base.school.hashtags),
        domains: lines('school.domains', school.domains, base.school.domains),
        phones: lines('school.phones', school.phones, base.school.phones),
        emails: lines('school.emails', school.emails, base.school.emails),
        town: one('school.town', school.town, line, base.school.town),
        nation: one(
          'school.nation',
          school.nation,
          z.enum(['Wales', 'England', 'Scotland', 'Northern Ireland']),
          base.school.nation,
        ),
        phase: one(
          'school.phase',
          school.phase,
          z.enum(['primary', 'secondary', 'special', 'college', 'all-through']),
          base.school.phase,
        ),
        yearGroups: many('school.yearGroups', school.yearGroups, z.int().min(-2).max(14), base.school.yearGroups),
        terms: { ...base.school.terms, ...texts('school.terms', school.terms, say) },
      },
      accounts: many<RegisteredAccount>('accounts', json.accounts, accountSchema, base.accounts),
      staff: lines('staff', json.staff, base.staff),
      seniorLeaders: lines('seniorLeaders', json.seniorLeaders, base.seniorLeaders),
      publicHelplines: lines('publicHelplines', json.publicHelplines, base.publicHelplines),
      disclaimers: {
        en: lines('disclaimers.en', disclaimers.en, base.disclaimers.en),
        cy: lines('disclaimers.cy', disclaimers.cy, base.disclaimers.cy),
        notDisclaimers: lines('disclaimers.notDisclaimers', disclaimers.notDisclaimers, base.disclaimers.notDisclaimers),
        insert: {
          en: one('disclaimers.insert.en', insert.en, line, base.disclaimers.insert.en),
          cy: one('disclaimers.insert.cy', insert.cy, line, base.disclaimers.insert.cy),
        },
      },
      rules: parseRules(group('rules'), base.rules, say),
      calendars: {
        preElection: many(
          'calendars.preElection',
          calendars.preElection,
          z.object({ from: date, to: date, what: line.default('') }),
          base.calendars.preElection,
        ),
      },
      contacts: { ...base.contacts, ...texts('contacts', json.contacts, say) },
      options: { ...base.options, ...parseOptions(group('options'), say) },
      lists: { maxAgeHours: one('lists.maxAgeHours', lists.maxAgeHours, z.number().min(1).max(8760), base.lists.maxAgeHours) },
    },
    problems,
  };
};

type Say = (path: string, code: Code, values?: Record<string, string>) => void;

const report = (say: Say, path: string, issue: z.core.$ZodIssue): void => {
  const { code, values } = codeOf(issue);
  say(path, code, values);
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule keeps the base's setting when any of its values cannot be used. */
const parseRules = (given: Record<string, unknown>, base: Policy['rules'], say: Say): Policy['rules'] => {
  const rules: Record<string, RuleSetting> = { ...base };
  for (const [id, value] of Object.entries(given)) {
    const known = Object.hasOwn(base, id) ? base[id] : undefined;
    if (!known) {
      say(`rules.${id}`, 'unknown-rule');
      continue;
    }
    const parsed = ruleSchema.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(say, [`rules.${id}`, ...issue.path].join('.'), issue);
      continue;
    }
    const set = Object.fromEntries(Object.entries(parsed.data).filter(([, v]) => v !== undefined && v !== ''));
    rules[id] = { ...known, ...set } as RuleSetting;
  }
  return rules;
};

const texts = (path: string, value: unknown, say: Say): Record<string, string> => {
  if (value === undefined) return {};
  if (!isGroup(value)) {
    say(path, 'group');
    return {};
  }
  const out: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    const parsed = line.safeParse(text);
    if (parsed.success && key !== '__proto__') out[key] = parsed.data;
    else say(`${path}.${key}`, 'text');
  }
  return out;
};

const parseOptions = (given: Record<string, unknown>, say: Say): Policy['options'] => {
  const out: Record<string, string | number | boolean | readonly string[]> = {};
  for (const [key, value] of Object.entries(given)) {
    const parsed = optionSchema.safeParse(value);
    if (parsed.success && key !== '__proto__') out[key] = parsed.data;
    else say(`options.${key}`, 'item');
  }
  return out;
};
