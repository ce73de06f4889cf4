// The settings in force: built-in defaults, over them the school's file, over that what the school's IT has set for everybody.
import type { Policy } from '../core/policy.ts';
import { readSources, type SourceSettings } from '../list/source-schema.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { Json, Managed } from './managed.ts';
import { parseSchoolFile, type SchoolFileProblem } from './school-file.ts';

export interface InForce {
  readonly policy: Policy;
  readonly sources: SourceSettings;
  /** What of the managed values could not be used. */
  readonly rejected: readonly SchoolFileProblem[];
}

export const inForce = (school: Json | null, managed: Managed, lang: Lang = 'en'): InForce => {
  const own = parseSchoolFile(school ?? {}, { lang }).policy;
  const lists = part(managed.values, 'lists') ?? part(school, 'lists');
  const sources = readSources(lists);
  if (managed.state !== 'received') return { policy: own, sources, rejected: [] };
  const { policy, problems } = parseSchoolFile(managed.values, { lang, base: own });
  // Managed settings may set a single value; a missing part is no mistake of theirs.
  return { policy, sources, rejected: problems.filter(({ path }) => path === '' || valueAt(managed.values, path) !== undefined) };
};

const part = (json: Json | null, key: string): Json | undefined => {
  const value = json?.[key];
  return typeof value === 'object' && value !== null ? (value as Json) : undefined;
};

const valueAt = (json: Json, path: string): unknown => {
  let value: unknown = json;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Rule ids have dots of their own, so a part of the path that is no key may belong to a longer one.
    value = (value as Json)[key] ?? value;
  }
  return value === json ? undefined : value;
};
