// Loads a school file and a do-not-publish list (CSV or JSON) for the tools, through the product's own readers.

import type { ListEntry } from '../../../lib/core/list-entry.ts';
import type { Policy } from '../../../lib/core/policy.ts';
import { parseCsv } from '../../../lib/list/csv.ts';
import { decode } from '../../../lib/list/decode.ts';
import { readTable } from '../../../lib/list/import.ts';
import { MAX_ROWS } from '../../../lib/list/limits.ts';
import { parseSchoolFile } from '../../../lib/store/school-file.ts';
import { readBytes, readJson, UsageError } from './arguments.ts';

/** Settings that cannot be used are reported on stderr and fall back, as in the product; a file that is no school file at all is a mistake. */
export const loadPolicy = (path: string): Policy => {
  const json = readJson(path);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError(`${path}: not a school file (a JSON object is needed)`);
  const { policy, problems } = parseSchoolFile(json);
  for (const problem of problems) process.stderr.write(`${path}: ${problem.path}: ${problem.message}\n`);
  return policy;
};

/** Entries keep the file's own pupil ids where it has them. */
export const loadList = (path: string): ListEntry[] => {
  const rows = /\.json$/i.test(path) ? rowsOfJson(path) : rowsOfCsv(path);
  const read = readTable(rows, { list: 'Main', kind: 'refusals' }, []);
  if (read.ok !== true)
    throw new UsageError(`${path}: not a do-not-publish list (${'problem' in read ? read.problem : 'no headings'})`);
  for (const note of read.left) process.stderr.write(`${path}:${note.row}: left out (${note.problem})\n`);
  const header = rows.findIndex((row) => row.some((cell) => idHeading.test(cell)));
  const column = rows[header]?.findIndex((cell) => idHeading.test(cell)) ?? -1;
  return read.rows.map(({ row, entry }) => ({ ...entry, id: (column >= 0 ? rows[row - 1]?.[column] : '') || entry.id }));
};

const idHeading = /^\ufeff?pupil ?id$/i;

const rowsOfCsv = (path: string): readonly (readonly string[])[] => {
  const decoded = decode(readBytes(path));
  if (!decoded.ok) throw new UsageError(`${path}: cannot be read as text (${decoded.problem})`);
  return parseCsv(decoded.text, MAX_ROWS).rows;
};

const rowsOfJson = (path: string): readonly (readonly string[])[] => {
  const json = readJson(path);
  const pupils = Array.isArray(json) ? json : (json as { pupils?: unknown } | null)?.pupils;
  if (!Array.isArray(pupils))
    throw new UsageError(`${path}: not a do-not-publish list (a JSON list, or an object with "pupils", is needed)`);
  const keys = [...new Set(pupils.flatMap((p) => (typeof p === 'object' && p !== null ? Object.keys(p) : [])))];
  return [
    keys,
    ...pupils.map((p, i) => {
      if (typeof p !== 'object' || p === null) throw new UsageError(`${path}: pupil ${i + 1} is not an object`);
      return keys.map((key) => String((p as Record<string, unknown>)[key] ?? ''));
    }),
  ];
};
