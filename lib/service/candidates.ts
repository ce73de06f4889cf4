// Names offered in "Who is in this picture?": those of the years asked for, or those that a search finds. Never the whole list at once.
import { displayName, type EntryScope, type ListEntry } from '../core/list-entry.ts';
import type { NameIndex } from '../core/names/types.ts';
import { readText } from '../core/text/reading.ts';
import type { Candidate } from '../messaging/protocol.ts';

export interface CandidateQuery {
  readonly yearGroups: readonly number[];
  readonly search: string;
}

/** A picture shows a year, a team, a club; a query for the whole school is a query for the list. */
export const MAX_YEARS = 4;
const MIN_SEARCH = 2;

/** Refusals that a picture on a public site touches. */
const inPictures: readonly EntryScope[] = ['all', 'social', 'online', 'image'];

/** `null` when the query asks for nothing in particular, or for too much. Entries without a year belong to every year. */
export const findCandidates = (entries: readonly ListEntry[], query: CandidateQuery): readonly Candidate[] | null => {
  const words = fold(query.search).split(' ').filter(Boolean);
  const searching = words.join('').length >= MIN_SEARCH;
  if (!searching && (query.yearGroups.length === 0 || query.yearGroups.length > MAX_YEARS)) return null;
  return entries
    .filter((entry) => inPictures.includes(entry.scope))
    .filter((entry) =>
      searching ? matches(entry, words) : entry.yearGroup === null || query.yearGroups.includes(entry.yearGroup),
    )
    .map((entry) => ({ entryId: entry.id, name: displayName(entry), yearGroup: entry.yearGroup, regGroup: entry.regGroup }))
    .sort((a, b) => a.name.localeCompare(b.name, 'cy'));
};

/** On a list without readable names: whether this very name is on it. Nothing can be offered by year. */
export const findWritten = (names: NameIndex, { search }: CandidateQuery): readonly Candidate[] => {
  const written = search.trim();
  const hits = names.find(readText(written), { style: 'file', adults: new Set() });
  return hits
    .filter(({ strength, entry }) => strength !== 'faint' && inPictures.includes(entry.scope))
    .map(({ entry }) => ({ entryId: entry.id, name: written, yearGroup: entry.yearGroup, regGroup: entry.regGroup }));
};

/** Every word searched for begins one of the pupil's names. */
const matches = (entry: ListEntry, words: readonly string[]): boolean => {
  const names = fold(
    [entry.legalForename, entry.middleNames, entry.legalSurname, entry.preferredForename, entry.preferredSurname].join(' '),
  ).split(' ');
  return words.every((word) => names.some((name) => name.startsWith(word)));
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
