// Rows and cells of a text file, whichever separator the office's program chose.
import Papa from 'papaparse';
import type { FileWarning } from './problem.ts';

export interface Table {
  /** Row n of the file is `rows[n - 1]`; empty rows are kept so that numbers agree with the spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  readonly warnings: readonly FileWarning[];
  /** More rows followed than were read. */
  readonly cut: boolean;
}

export const parseCsv = (text: string, maxRows: number): Table => {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel writes "sep=;" as a first line for itself; the row still counts.
  const declared = /^sep=(.)\n/i.exec(body)?.[1];
  const result = Papa.parse<string[]>(body, {
    newline: '\n',
    delimiter: declared ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
    preview: maxRows + 1,
  });
  const rows = result.data.map((row) => row.map((cell) => cell.trim()));
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const quotes = result.errors.some((error) => error.type === 'Quotes');
  return { rows: rows.slice(0, maxRows), warnings: quotes ? ['ragged-quotes'] : [], cut: rows.length > maxRows };
};
