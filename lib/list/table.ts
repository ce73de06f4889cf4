// From any kind of file to rows and cells. Which kind it is, the bytes say; the file's name does not count.
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { jsonTable } from './json.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import type { FileProblem, FileWarning } from './problem.ts';
import { isOle, isZip, readXlsx } from './xlsx.ts';

export interface Tables {
  readonly ok: true;
  /** One for a text file; a workbook's sheets in order. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly warnings: readonly FileWarning[];
}

export interface RefusedList {
  readonly ok: false;
  readonly problem: FileProblem;
  readonly values: Readonly<Record<string, string>>;
}

export const refuse = (problem: FileProblem, values: Record<string, string> = {}): RefusedList => ({
  ok: false,
  problem,
  values,
});

export const readTables = async (bytes: Uint8Array): Promise<Tables | RefusedList> => {
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-big', { megabytes: String(Math.round(bytes.length / 1e6)) });
  if (isOle(bytes)) return refuse('spreadsheet-old');
  if (isZip(bytes)) return workbook(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(decoded.problem);
  const json = /^[\uFEFF\s]*[[{]/.test(decoded.text) ? jsonTable(decoded.text) : null;
  const csv = json ? { rows: json, warnings: [], cut: json.length > MAX_ROWS } : parseCsv(decoded.text, MAX_ROWS);
  if (csv.cut) return tooMany();
  return { ok: true, tables: [csv.rows], warnings: [...decoded.warnings, ...csv.warnings] };
};

const workbook = async (bytes: Uint8Array): Promise<Tables | RefusedList> => {
  const book = await readXlsx(bytes);
  if (!book.ok) return book.problem === 'too-many-rows' ? tooMany() : refuse(book.problem);
  if (book.sheets.every((sheet) => sheet.every((row) => row.every((cell) => cell === '')))) return refuse('empty');
  return book.sheets.some((sheet) => sheet.length > MAX_ROWS) ? tooMany() : { ok: true, tables: book.sheets, warnings: [] };
};

const tooMany = () => refuse('too-many-rows', { limit: String(MAX_ROWS) });
