// One document of a school's database as an entry. Offices write such documents with many tools, so what is meant is read, not only what is exact.
import type { ListEntry } from '../core/list-entry.ts';
import { dateOf, scopeOf, yearOf } from './cells.ts';
import { foreignId } from './identity.ts';
import { MAX_NAME } from './limits.ts';

export type Doc = Readonly<Record<string, unknown>>;

const nameFields = ['legalForename', 'middleNames', 'legalSurname', 'preferredForename', 'preferredSurname'] as const;

/** `null` the document is about something else · `unreadable` it has the fields of a pupil and no usable name in them. */
export const entryOfDoc = (doc: Doc, list: string): ListEntry | 'unreadable' | null => {
  const { _id: id } = doc;
  if (typeof id !== 'string' || id.startsWith('_design/') || !nameFields.some((field) => field in doc)) return null;
  const [legalForename, middleNames, legalSurname, preferredForename, preferredSurname] = nameFields.map((field) =>
    text(doc[field]),
  ) as [string, string, string, string, string];
  const names = [legalForename, middleNames, legalSurname, preferredForename, preferredSurname];
  if (!names.some((name) => /\p{L}/u.test(name)) || names.some((name) => name.length > MAX_NAME)) return 'unreadable';
  return {
    id: foreignId(list, id),
    legalForename,
    middleNames,
    legalSurname,
    preferredForename,
    preferredSurname,
    yearGroup: yearOf(text(doc.yearGroup)) ?? null,
    regGroup: text(doc.regGroup).slice(0, MAX_NAME),
    // Words we do not know keep the pupil out of everything: the careful reading.
    scope: scopeOf(text(doc.scope)) ?? 'all',
    list,
    reviewDate: dateOf(text(doc.reviewDate)) ?? '',
  };
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : typeof value === 'number' ? String(value) : '';
