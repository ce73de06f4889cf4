// A list file from bytes to entries, or one clear reason why not. Nothing here stores anything.
import type { ListEntry } from '../core/list-entry.ts';
import { droppedColumns, type Mapping, mapColumns, plain } from './columns.ts';
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import type { FileProblem, FileWarning, RowNote } from './problem.ts';
import { type ReadRow, readRows } from './rows.ts';

export interface ReadList {
  readonly ok: true;
  readonly rows: readonly ReadRow[];
  readonly left: readonly RowNote[];
  readonly skipped: number;
  readonly dropped: readonly string[];
  readonly warnings: readonly FileWarning[];
}

export interface RefusedList {
  readonly ok: false;
  readonly problem: FileProblem;
  readonly values: Readonly<Record<string, string>>;
}

export const entriesOf = (list: ReadList): readonly ListEntry[] => list.rows.map((row) => row.entry);

/** `list` names the list that entries belong to when the file does not say. */
export const readList = (bytes: Uint8Array, list = 'Main'): ReadList | RefusedList => {
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-big', { megabytes: String(Math.round(bytes.length / 1e6)) });
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(decoded.problem);
  const table = parseCsv(decoded.text, MAX_ROWS);
  if (table.cut) return refuse('too-many-rows', { limit: String(MAX_ROWS) });
  return readTable(table.rows, list, [...decoded.warnings, ...table.warnings]);
};

/** The common end of every kind of file: a table with headings somewhere near its top. */
export const readTable = (
  rows: readonly (readonly string[])[],
  list: string,
  earlier: readonly FileWarning[],
): ReadList | RefusedList => {
  const found = findHeader(rows);
  if (!found)
    return refuse('no-headings', { seen: (rows.find((row) => row.some(Boolean)) ?? []).slice(0, 6).join(' · ').slice(0, 120) });
  const headings = rows[found.header] ?? [];
  if (notPupils(headings, found.mapping))
    return refuse('not-a-pupil-file', { seen: headings.slice(0, 4).join(' · ').slice(0, 120) });
  const read = readRows(rows, { mapping: found.mapping, header: found.header, width: headings.length, list });
  if (read.kept.length === 0) return refuse('no-names', { rows: String(read.left.length + read.skipped) });
  const warnings = [...earlier];
  if (read.kept.every(({ entry }) => entry.yearGroup === null)) warnings.push('no-year');
  if (read.kept.some(({ notes }) => notes.some((note) => note.problem === 'formula'))) warnings.push('formulas');
  return {
    ok: true,
    rows: read.kept,
    left: read.left,
    skipped: read.skipped,
    dropped: droppedColumns(headings, found.mapping),
    warnings,
  };
};

const refuse = (problem: FileProblem, values: Record<string, string> = {}): RefusedList => ({ ok: false, problem, values });

/** Reports often start with a title and a date; the headings are the first row among the top 20 that names a name column best. */
const findHeader = (rows: readonly (readonly string[])[]): { header: number; mapping: Mapping } | null => {
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

/** Roster sets hold files of schools, classes and teachers beside the pupils' one; their names are not pupils. */
const notPupils = (headings: readonly string[], mapping: Mapping): boolean => {
  const words = headings.map((heading) => plain(heading).replaceAll(' ', ''));
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(/^teacher(?:number|sisid|id)$|^staff(?:code|number)$|^qualification$|^principal/)) return true;
  const { columns } = mapping;
  const person =
    columns.legalForename !== undefined ||
    columns.legalSurname !== undefined ||
    columns.year !== undefined ||
    columns.group !== undefined;
  return !person && has(/^(?:sisid|dfenumber|sourcedid|type|org|parentsourcedid)/);
};
