// From a table to entries: every row is read, left out with a reason, or kept with a doubt that the preview shows.
import type { EntryScope, ListEntry } from '../core/list-entry.ts';
import { dateOf, scopeOf, splitName, yearOf, yearOfGroup } from './cells.ts';
import type { Mapping } from './columns.ts';
import { hasLostLetters } from './decode.ts';
import { entryId, sameNameKey } from './identity.ts';
import { MAX_NAME } from './limits.ts';
import type { RowNote, RowProblem } from './problem.ts';

export interface ReadRow {
  readonly row: number;
  readonly entry: ListEntry;
  readonly notes: readonly RowNote[];
}

export interface ReadRows {
  readonly kept: readonly ReadRow[];
  /** Rows that hold something but no usable name. */
  readonly left: readonly RowNote[];
  /** Rows of people who are not pupils (a role column said so), or whose permission is given. */
  readonly skipped: number;
}

export interface RowOptions {
  readonly mapping: Mapping;
  /** Index of the headings' row in `rows`. */
  readonly header: number;
  /** How many columns the headings cover. */
  readonly width: number;
  readonly list: string;
  /** Decides a row's scope from its permission columns; `null` = permission given, leave the pupil out. Absent: the file is a list of refusals. */
  readonly permission?: (cells: readonly string[]) => { readonly scope: EntryScope | null; readonly unknown: string };
}

export const readRows = (rows: readonly (readonly string[])[], options: RowOptions): ReadRows => {
  const kept: ReadRow[] = [];
  const left: RowNote[] = [];
  const firstRow = new Map<string, number>();
  const counts = new Map<string, number>();
  let skipped = 0;
  for (const [index, cells] of rows.entries()) {
    if (index <= options.header || cells.every((cell) => cell === '')) continue;
    const row = index + 1;
    const read = readRow(cells, row, options);
    if (read === 'skip') {
      skipped++;
      continue;
    }
    if ('problem' in read) {
      left.push(read);
      continue;
    }
    const twin = JSON.stringify({ ...read.entry, id: '' });
    const earlier = firstRow.get(twin);
    if (earlier !== undefined) {
      left.push({ row, problem: 'repeated', values: { other: String(earlier) } });
      continue;
    }
    firstRow.set(twin, row);
    const key = sameNameKey(read.entry);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    kept.push({ ...read, entry: { ...read.entry, id: read.entry.id || entryId(read.entry, nth) } });
  }
  return { kept, left, skipped };
};

const readRow = (cells: readonly string[], row: number, options: RowOptions): ReadRow | RowNote | 'skip' => {
  const { columns, permissions } = options.mapping;
  const at = (index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? '').replace(/\s+/g, ' ').trim());
  const notes: RowNote[] = [];
  const note = (problem: RowProblem, values: Record<string, string> = {}) => notes.push({ row, problem, values });

  const role = at(columns.role);
  if (role !== '' && !/^(?:student|pupil|learner|disgybl|dysgwr)s?$/i.test(role)) return 'skip';

  let forename = at(columns.legalForename);
  let middle = at(columns.middleNames);
  let surname = at(columns.legalSurname);
  if (forename === '' && surname === '' && columns.fullName !== undefined) {
    const split = splitName(at(columns.fullName));
    ({ forename, surname } = split);
    middle = middle || split.middle;
    if (split.unsure && surname !== '') note('order-unsure', { forename, surname });
  }
  const preferredForename = at(columns.preferredForename);
  const preferredSurname = at(columns.preferredSurname);
  const names = [forename, middle, surname, preferredForename, preferredSurname];
  const bad = namesProblem(names);
  if (bad) return { row, problem: bad, values: { words: names.find((name) => name !== '')?.slice(0, 60) ?? '' } };

  const whole = names.join(' ');
  if (surname === '' && preferredSurname === '') note('no-surname');
  if (forename === '' && preferredForename === '') note('no-forename');
  if (hasLostLetters(whole)) note('lost-letters');
  if (names.some((name) => /^[=+@]/.test(name))) note('formula');
  if (/[<>]/.test(whole)) note('markup');
  if (/\d/.test(whole)) note('digits');
  if (
    /[^\p{L}\p{M}\p{N}\s'’‘ʻʼ`´.,()\-‐‑–·?\uFFFD]/u.test(whole) &&
    notes.every(({ problem }) => problem !== 'formula' && problem !== 'markup')
  )
    note('symbols');
  if (cells.slice(options.width).some((cell) => cell !== '')) note('extra-cells');

  const group = at(columns.group);
  const year = yearOf(at(columns.year));
  if (year === undefined) note('unknown-year', { words: at(columns.year).slice(0, 40) });
  const date = dateOf(at(columns.reviewDate));
  if (date === undefined) note('unknown-date', { words: at(columns.reviewDate).slice(0, 40) });

  let scope = scopeOf(at(columns.scope));
  if (scope === undefined) {
    note('unknown-scope', { words: at(columns.scope).slice(0, 40) });
    scope = 'all';
  }
  if (options.permission) {
    const answer = options.permission(permissions.map((index) => cells[index] ?? ''));
    if (answer.scope === null) return 'skip';
    if (answer.unknown !== '') note('unknown-answer', { words: answer.unknown.slice(0, 40) });
    scope = answer.scope;
  }

  return {
    row,
    notes,
    entry: {
      id: safeId(at(columns.entryId)),
      legalForename: forename,
      middleNames: middle,
      legalSurname: surname,
      preferredForename,
      preferredSurname,
      yearGroup: year ?? yearOfGroup(group),
      regGroup: group.slice(0, MAX_NAME),
      scope,
      list: at(columns.list) || options.list,
      reviewDate: date ?? '',
    },
  };
};

const namesProblem = (names: readonly string[]): RowProblem | null => {
  if (names.every((name) => !/\p{L}/u.test(name))) return names.every((name) => name === '') ? 'no-name' : 'not-a-name';
  if (names.some((name) => name.length > MAX_NAME)) return 'too-long';
  if (names.some((name) => /[:;{}[\]]|@.*\.|https?/i.test(name) && !/^[=+@]/.test(name))) return 'not-a-name';
  return null;
};

/** Our own files carry ids so that findings stay the same across imports. A pupil number (UPN: letter and 12 characters) is never kept. */
const safeId = (id: string): string => (/^[A-Za-z0-9_-]{1,40}$/.test(id) && !/^[A-Z]\d{11}[\dA-Z]$/i.test(id) ? id : '');
