// Reads a whole permission register: what each pupil's row refuses, where an empty cell means that nobody has said yes.
import type { EntryScope } from '../core/list-entry.ts';
import { plain } from './columns.ts';

/** What one permission column is about. `all` = photographs and publishing in general. */
const aspects: readonly (readonly [EntryScope, RegExp])[] = [
  ['social', /\b(social|twitter|facebook|instagram|tiktok|cymdeithasol)\b/],
  ['press', /\b(press|media|newspapers?|publicity|wasg|papurau)\b/],
  ['print', /\b(print|printed|newsletter|prospectus|display|cylchlythyr|prosbectws|argraffu)\b/],
  ['online', /\b(website|web|online|internet|gwefan|we|lein)\b/],
  ['name', /\bnam(e|es|ed|ing)\b|\benw(au)?\b/],
];

export const aspectOf = (heading: string): EntryScope => {
  const words = plain(heading);
  return aspects.find(([, pattern]) => pattern.test(words))?.[0] ?? 'all';
};

/** `undefined` = neither a yes nor a no in either language. */
export const answerOf = (cell: string): boolean | undefined => {
  const words = plain(cell);
  if (
    /^(?:y|yes|true|1|given|granted|consent given|permission given|agreed|ok|okay|allow|allowed|ie|ydw|ydy|oes|rhoddwyd|cytuno|caniateir)$/.test(
      words,
    )
  )
    return true;
  if (
    /^(?:|n|no|false|0|none|not given|refused|refuse|declined|withdrawn|withheld|never|na|nac oes|nag oes|nac ydw|gwrthod|gwrthodwyd|heb ei roi)$/.test(
      words,
    )
  )
    return false;
  return /^[✓✔☑]$/u.test(cell.trim()) ? true : /^[✗✘☒-]$/u.test(cell.trim()) ? false : undefined;
};

export interface RegisterAnswer {
  /** `null` = everything the file asks about was allowed. */
  readonly scope: EntryScope | null;
  /** The first cell that was neither yes nor no; it counts as no. Empty = none. */
  readonly unknown: string;
}

/** `headings` and `cells` of the permission columns, in the same order. */
export const readAnswers = (headings: readonly string[], cells: readonly string[]): RegisterAnswer => {
  const refused = new Set<EntryScope>();
  let unknown = '';
  headings.forEach((heading, at) => {
    const cell = cells[at] ?? '';
    const answer = answerOf(cell);
    if (answer === undefined && unknown === '') unknown = cell.trim();
    if (answer !== true) refused.add(aspectOf(heading));
  });
  return { scope: strictest(refused), unknown };
};

/** One scope that keeps at least what was refused. */
const strictest = (refused: ReadonlySet<EntryScope>): EntryScope | null => {
  if (refused.size === 0) return null;
  if (refused.has('all')) return 'all';
  if (refused.has('name')) return refused.size === 1 ? 'name' : 'all';
  if (refused.has('online')) return 'online';
  if (refused.has('social')) return 'social';
  return refused.has('press') ? 'press' : 'print';
};
