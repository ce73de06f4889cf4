// Quick add: somebody who asked, today, not to be shown. A local list of its own, each entry with the last day on which it counts.
import type { ListEntry } from '../core/list-entry.ts';
import { entryId } from './identity.ts';
import { addToList, type Keeping, plain, TEMPORARY, type Written } from './store.ts';

export interface QuickAdd {
  readonly forename: string;
  readonly surname: string;
  readonly yearGroup: number | null;
  readonly regGroup: string;
  /** ISO date, the last day on which it counts. */
  readonly until: string;
}

export const quickEntry = (add: QuickAdd): ListEntry => {
  const entry: ListEntry = {
    id: '',
    legalForename: add.forename.trim(),
    middleNames: '',
    legalSurname: add.surname.trim(),
    preferredForename: '',
    preferredSurname: '',
    yearGroup: add.yearGroup,
    regGroup: add.regGroup.trim(),
    scope: 'all',
    list: TEMPORARY,
    reviewDate: add.until,
  };
  return { ...entry, id: entryId(entry, 0) };
};

/** The same person again gets the new date. Whatever has run out by `today` (ISO date) goes. */
export const addQuick = (add: QuickAdd, today: string, now: number, keeping: Keeping = plain): Promise<Written> =>
  addToList(TEMPORARY, quickEntry(add), (old) => old.reviewDate >= today, now, keeping);

/** Entries that count on `today`. Only the temporary list runs out by itself; elsewhere the date asks for a review. */
export const inForce = (entries: readonly ListEntry[], today: string): readonly ListEntry[] =>
  entries.filter((entry) => entry.list !== TEMPORARY || entry.reviewDate === '' || entry.reviewDate >= today);
