// One pupil on the do-not-publish list. No reason, no date of birth, no pupil number: only what matching needs.

/** What the family refused. `all` everything · `social` and `online` public posts · `press`/`print` elsewhere only · `name` the name only · `image` pictures only. */
export type EntryScope = 'all' | 'social' | 'online' | 'press' | 'print' | 'name' | 'image';

export interface ListEntry {
  readonly id: string;
  readonly legalForename: string;
  readonly middleNames: string;
  readonly legalSurname: string;
  readonly preferredForename: string;
  readonly preferredSurname: string;
  /** 0 = Reception, -1 = Nursery, null = not given. */
  readonly yearGroup: number | null;
  /** Registration (tutor/form) group such as `8D`; empty = not given. */
  readonly regGroup: string;
  readonly scope: EntryScope;
  /** Which list it came from (main, trip, temporary). */
  readonly list: string;
  /** ISO date after which the entry should be looked at again; empty = none. */
  readonly reviewDate: string;
}

/** The name to show: preferred forename and surname where given. */
export const displayName = (e: ListEntry): string =>
  `${e.preferredForename || e.legalForename} ${e.preferredSurname || e.legalSurname}`.trim();

/** Does the entry concern posts on public sites? Press-only and print-only refusals do not. */
export const concernsPosts = (e: ListEntry): boolean => e.scope !== 'press' && e.scope !== 'print';
