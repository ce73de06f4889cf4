// The settings in force: built-in defaults, over them the school's file, over that what the school's IT has set for everybody.
import type { Policy } from '../core/policy.ts';
import { readSources, type SourceSettings } from '../list/source-schema.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { Json, Managed } from './managed.ts';
import { parseSchoolFile, type SchoolFileProblem } from './school-file.ts';
import type { Settings } from './settings.ts';

export interface InForce {
  readonly policy: Policy;
  readonly sources: SourceSettings;
  /** What of the managed values could not be used. */
  readonly rejected: readonly SchoolFileProblem[];
}

export const inForce = (school: Json | null, managed: Managed, lang: Lang = 'en'): InForce => {
  const own = parseSchoolFile(school ?? {}, { lang }).policy;
  const sources = readSources({ ...part(school, 'lists'), ...part(managed.values, 'lists') });
  if (managed.state === 'none') return { policy: own, sources, rejected: [] };
  const { policy, problems } = parseSchoolFile(managed.values, { lang, base: own, partial: true });
  return { policy, sources, rejected: problems };
};

/** The stricter of what the school asks for and what this person chose. */
export const keepingOf = (policy: Policy, settings: Settings): Policy['lists'] => ({
  ...policy.lists,
  keep: settings.keep === 'match-only' ? 'match-only' : policy.lists.keep,
});

const part = (json: Json | null, key: string): Json | undefined => {
  const value = json?.[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
};
