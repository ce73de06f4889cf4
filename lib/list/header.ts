// Which row holds the headings, and whether the file is about pupils at all.
import { type Mapping, mapColumns, plain } from './columns.ts';
import { MAX_COLUMNS } from './limits.ts';

/** Reports often start with a title and a date; the headings are the row among the top 20 that names most columns. */
export const findHeader = (
  rows: readonly (readonly string[])[],
): { readonly header: number; readonly mapping: Mapping } | null => {
  let best: { header: number; mapping: Mapping; score: number } | null = null;
  for (const [header, row] of rows.slice(0, 20).entries()) {
    if (row.length > MAX_COLUMNS) continue;
    const mapping = mapColumns(row);
    if (!mapping) continue;
    const score = Object.keys(mapping.columns).length;
    // A lone "student" further down is a cell, not a heading.
    if (score < 2 && rows.slice(0, header).some((earlier) => earlier.some(Boolean) && earlier.length > 1)) continue;
    if (!best || score > best.score) best = { header, mapping, score };
  }
  return best;
};

/**
 * A table of a roster set that names nobody: `others` schools, classes, courses, terms or who is in which class · `numbers` pupils by number or user
 * name only. Such files must not be mapped by hand: there is no name in them to find.
 */
export const namelessTable = (row: readonly string[]): 'others' | 'numbers' | null => {
  const words = row.map((heading) => plain(heading).replaceAll(' ', '')).filter(Boolean);
  const ids = words.filter((word) => /(?:sourcedids?|sisid|dfenumber)$|^id$/.test(word));
  if (ids.length === 0) return null;
  const other =
    /^(?:(?:class|section|course|session|schoolyear|user|relationshipuser)(?:sourcedids?|sisid|id)|(?:class|section|course)name)$/;
  if (words.some((word) => other.test(word))) return 'others';
  if (words.some((word) => /^(?:title|startdate|birthdate|name)$/.test(word))) return 'others';
  return words.some((word) => /^(?:username|login|email)$/.test(word)) ? 'numbers' : null;
};

/** Roster sets hold files of schools, classes and teachers beside the pupils' one; their names are not pupils. */
export const notPupils = (headings: readonly string[], { columns }: Mapping): boolean => {
  const words = headings.map((heading) => plain(heading).replaceAll(' ', ''));
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(/^teacher(?:number|sisid|id)$|^staff(?:code|number)$|^qualification$|^principal/)) return true;
  const person = [columns.legalForename, columns.legalSurname, columns.year, columns.group].some((index) => index !== undefined);
  return !person && has(/^(?:sisid|dfenumber|sourcedid|type|org|parentsourcedid)/);
};
