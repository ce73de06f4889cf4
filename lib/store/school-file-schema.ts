// The school file, version 1, as one zod schema: what a school's own file and its managed settings may hold. school-file.ts reads it value by value.
import * as z from 'zod';
import { sites } from '../core/draft.ts';
import { severities } from '../core/finding.ts';
import { listModes, listProtections, policyModes } from '../core/policy.ts';
import type { schoolFile } from '../words/en/school-file.ts';

export type Code = keyof typeof schoolFile;

/** The newest form of the file that this version of the extension knows. A file without a number is of form 1. */
export const SCHOOL_FILE_VERSION = 1;

const line = z.string().trim().max(300);
const prose = z.string().trim().max(2000);
const lines = z.array(line.min(1));
const date = z.iso.date();
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);
const platform = z.preprocess(
  // Schools still write Twitter, and capitals.
  (value) =>
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/^twitter$/, 'x')
      : value,
  z.enum(sites),
);
const level = z.enum([...severities, 'off']);

const account = z.object({
  platform,
  handle: line.min(1),
  kind: z.enum(['school', 'affiliated', 'personal']),
  leads: z.array(line).default([]),
  visibility: z.enum(['open', 'closed']).default('open'),
});

const where = z.object({
  platform: platform.optional(),
  mode: z.enum(['new', 'reply', 'comment', 'quote', 'repost', 'edit', 'message', 'follow', 'delete-comment']).optional(),
  scope: z.enum(['school', 'linked']).optional(),
  level,
});

const rule = z.object({
  on: z.boolean().optional(),
  school: level.optional(),
  linked: level.optional(),
  message: prose.optional(),
  messageCy: prose.optional(),
  contact: line.optional(),
  where: z.array(where).optional(),
});

export const schoolFileSchema = z.object({
  schema: z.int().min(1),
  /** `observe` quiet notes only · `coach` no finding holds a post · `enforce` as the rules say. */
  mode: z.enum(policyModes),
  policy: z.object({
    title: line,
    version: line,
    approved: date,
    reviewDue: date,
    url: webAddress,
    owner: line,
    trainingRenewMonths: z.int().min(1).max(120),
  }),
  school: z.object({
    names: lines,
    aliases: lines,
    weakAliases: lines,
    notSchool: lines,
    hashtags: lines,
    domains: lines,
    phones: lines,
    emails: lines,
    town: line,
    nation: z.enum(['Wales', 'England', 'Scotland', 'Northern Ireland']),
    phase: z.enum(['primary', 'secondary', 'special', 'college', 'all-through']),
    yearGroups: z.array(z.int().min(-2).max(14)),
    terms: z.record(z.string(), line),
  }),
  accounts: z.array(account),
  staff: lines,
  seniorLeaders: lines,
  publicHelplines: lines,
  disclaimers: z.object({
    en: lines,
    cy: lines,
    notDisclaimers: lines,
    insert: z.object({ en: line, cy: line }),
  }),
  rules: z.record(z.string(), rule),
  calendars: z.object({ preElection: z.array(z.object({ from: date, to: date, what: line.default('') })) }),
  contacts: z.record(z.string(), line),
  options: z.record(z.string(), z.union([z.string().max(300), z.number(), z.boolean(), z.array(z.string().max(300)).max(500)])),
  lists: z.object({
    maxAgeHours: z.number().min(1).max(8760),
    wipeAfterDays: z.number().min(1).max(365),
    /** `readable` names can be offered for a picture · `match-only` keyed hashes only. */
    keep: z.enum(listModes),
    /** `device` the browser keeps the key · `passphrase` it lies in memory only, after unlocking. */
    lock: z.enum(listProtections),
    /** Each is judged by lib/list/source-schema.ts. */
    sources: z.array(z.unknown()),
  }),
});

const typeCodes: Partial<Record<string, Code>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
};

/** Zod's issue as one of our sentences. */
export const codeOf = (issue: z.core.$ZodIssue): { readonly code: Code; readonly values?: Record<string, string> } => {
  if (issue.code === 'invalid_value') return { code: 'choice', values: { options: issue.values.map(String).join(', ') } };
  if (issue.code === 'too_big' && issue.origin === 'string') return { code: 'too-long' };
  if (issue.code === 'too_big' || issue.code === 'too_small') return { code: issue.origin === 'string' ? 'missing' : 'number' };
  if (issue.code === 'invalid_format') return { code: issue.format === 'url' ? 'web-address' : 'date' };
  if (issue.code === 'invalid_type') return { code: typeCodes[issue.expected] ?? 'item' };
  return { code: 'item' };
};
