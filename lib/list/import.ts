// A list file from bytes to entries, a question only the person can answer, or one clear reason why not. Nothing here stores anything.
import type { ListEntry } from '../core/list-entry.ts';
import { droppedColumns, type Mapping } from './columns.ts';
import { findHeader, namelessTable, notPupils } from './header.ts';
import { answerOf, readAnswers } from './permission.ts';
import type { FileWarning, RowNote } from './problem.ts';
import { type ReadRow, readRows } from './rows.ts';
import { type RefusedList, readTables, refuse } from './table.ts';

export type { RefusedList } from './table.ts';

/** What the person said about a file. */
export interface ImportAnswers {
  /** List that entries belong to when the file does not say. */
  readonly list: string;
  /** `refusals`: everybody in it refused something · `register`: everybody is in it, and empty means not given. */
  readonly kind?: 'refusals' | 'register';
  /** Columns named by hand. `header` is the index of the headings' row, -1 when there is none. */
  readonly byHand?: { readonly header: number; readonly columns: Mapping['columns'] };
}

export interface ReadList {
  readonly ok: true;
  readonly rows: readonly ReadRow[];
  readonly left: readonly RowNote[];
  readonly skipped: number;
  readonly dropped: readonly string[];
  readonly warnings: readonly FileWarning[];
}

/** The file has columns about permission: is it everybody's answers, or only those who said no? */
export interface AskKind {
  readonly ok: 'ask';
  readonly ask: 'kind';
  readonly headings: readonly string[];
  readonly rows: number;
}

/** No headings that are known: which column is which? */
export interface AskColumns {
  readonly ok: 'ask';
  readonly ask: 'columns';
  /** The rows at the top, as they are. */
  readonly sample: readonly (readonly string[])[];
}

export type ReadResult = ReadList | RefusedList | AskKind | AskColumns;

/** A register of more pupils than this, without a word about permission, is probably the whole school. */
const ROLL = 300;

export const entriesOf = (list: ReadList): readonly ListEntry[] => list.rows.map((row) => row.entry);

export const readList = async (bytes: Uint8Array, answers: ImportAnswers): Promise<ReadResult> => {
  const tables = await readTables(bytes);
  if (!tables.ok) return tables;
  let first: ReadResult | undefined;
  for (const table of tables.tables) {
    const read = readTable(table, answers, tables.warnings);
    if (read.ok === true || (read.ok === 'ask' && read.ask === 'kind')) return read;
    first ??= read;
  }
  return first ?? refuse('empty');
};

/** The common end of every kind of file: one table. */
export const readTable = (
  rows: readonly (readonly string[])[],
  answers: ImportAnswers,
  earlier: readonly FileWarning[],
): ReadResult => {
  const found = answers.byHand
    ? { header: answers.byHand.header, mapping: { columns: answers.byHand.columns, permissions: [] } }
    : findHeader(rows);
  const nameless = found ? null : namelessTable(rows.find((row) => row.some(Boolean)) ?? []);
  if (nameless) return refuse(nameless === 'numbers' ? 'no-name-columns' : 'not-a-pupil-file', seen(rows));
  if (!found)
    return couldBeNames(rows) ? { ok: 'ask', ask: 'columns', sample: rows.slice(0, 6) } : refuse('no-headings', seen(rows));
  const { header, mapping } = found;
  const headings = header < 0 ? [] : (rows[header] ?? []);
  if (!answers.byHand && notPupils(headings, mapping))
    return refuse('not-a-pupil-file', { seen: headings.slice(0, 4).join(' · ').slice(0, 120) });
  const asked = mapping.permissions.map((index) => headings[index] ?? '');
  if (asked.length > 0 && !answers.kind && hasAnswers(rows.slice(header + 1), mapping))
    return { ok: 'ask', ask: 'kind', headings: asked, rows: rows.length - header - 1 };
  const read = readRows(rows, {
    mapping,
    header,
    width: header < 0 ? Number.POSITIVE_INFINITY : headings.length,
    list: answers.list,
    ...(answers.kind === 'register' ? { permission: (cells) => readAnswers(asked, cells) } : {}),
  });
  if (read.kept.length === 0 && !(answers.kind === 'register' && read.skipped > 0))
    return refuse('no-names', { rows: String(read.left.length + read.skipped) });
  const warnings = [...earlier];
  if (read.kept.length > 0 && read.kept.every(({ entry }) => entry.yearGroup === null)) warnings.push('no-year');
  if (read.kept.some(({ notes }) => notes.some((note) => note.problem === 'formula'))) warnings.push('formulas');
  if (answers.kind !== 'register' && read.kept.length > ROLL) warnings.push('whole-school');
  return {
    ok: true,
    rows: read.kept,
    left: read.left,
    skipped: read.skipped,
    dropped: droppedColumns(headings, mapping),
    warnings,
  };
};

const seen = (rows: readonly (readonly string[])[]) => ({
  seen: (rows.find((row) => row.some(Boolean)) ?? []).slice(0, 6).join(' · ').slice(0, 120),
});

/** Worth asking about: several short cells a row with letters in them, not prose and not numbers. */
const couldBeNames = (rows: readonly (readonly string[])[]): boolean => {
  const sample = rows.filter((row) => row.some(Boolean)).slice(0, 10);
  const wordy = sample.filter((row) => row.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length < 60).length >= 2);
  return sample.length >= 2 && wordy.length * 2 > sample.length;
};

/** A column called "Photo" that holds file names is not about permission. */
const hasAnswers = (rows: readonly (readonly string[])[], mapping: Mapping): boolean =>
  rows.some((row) => mapping.permissions.some((index) => (row[index] ?? '') !== '' && answerOf(row[index] ?? '') !== undefined));
