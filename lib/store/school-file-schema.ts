// The parts of a school file that are more than plain text: accounts, rules, options; and what is said when one cannot be read.
import * as z from 'zod';
import { sites } from '../core/draft.ts';
import { severities } from '../core/finding.ts';
import type { schoolFile } from '../words/en/school-file.ts';

export type Code = keyof typeof schoolFile;

export const line = z.string().trim().max(300);
const prose = z.string().trim().max(2000);
export const date = z.iso.date();
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000);
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

export const accountSchema = z.object({
  platform,
  handle: line.min(1),
  kind: z.enum(['school', 'affiliated', 'personal']),
  leads: z.array(line).default([]),
  visibility: z.enum(['open', 'closed']).default('open'),
});

const whereSchema = z.object({
  platform: platform.optional(),
  mode: z.enum(['new', 'reply', 'comment', 'quote', 'repost', 'edit', 'message', 'follow', 'delete-comment']).optional(),
  scope: z.enum(['school', 'linked']).optional(),
  level,
});

export const ruleSchema = z.object({
  on: z.boolean().optional(),
  school: level.optional(),
  linked: level.optional(),
  message: prose.optional(),
  messageCy: prose.optional(),
  contact: line.optional(),
  where: z.array(whereSchema).optional(),
});

export const optionSchema = z.union([z.string().max(300), z.number(), z.boolean(), z.array(z.string().max(300)).max(500)]);

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
