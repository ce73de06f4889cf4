// The list import in words: codes and values from lib/list become sentences of one language.
import type { ListPreview, PreviewRow, Problem } from '../../components/options/props.ts';
import { displayName, type ListEntry } from '../core/list-entry.ts';
import type { Change, ComparedRow, Comparison } from '../list/compare.ts';
import type { ReadList, RefusedList } from '../list/import.ts';
import type { RowNote } from '../list/problem.ts';
import type { Lang } from '../messaging/protocol.ts';
import * as cy from '../words/cy/list.ts';
import * as en from '../words/en/list.ts';
import { fill } from '../words/types.ts';

const words = { en, cy };

export const refusalOf = (refused: RefusedList, lang: Lang): Problem => ({
  path: '',
  text: fill(words[lang].fileProblems[refused.problem], refused.values),
});

export const storeProblem = (why: keyof typeof en.storeProblems, lang: Lang): Problem => ({
  path: '',
  text: words[lang].storeProblems[why],
});

export const previewOf = (fileName: string, list: ReadList, compared: Comparison, lang: Lang): ListPreview => ({
  fileName,
  rows: compared.rows.map((row) => rowOf(row, lang)),
  counts: compared.counts,
  droppedColumns: list.dropped,
  warnings: list.warnings.map((warning) => words[lang].fileWarnings[warning]),
  shrinks: compared.shrinks,
});

const rowOf = (row: ComparedRow, lang: Lang): PreviewRow => ({
  row: row.row,
  kind: row.kind,
  name: row.entry ? displayName(row.entry) : '',
  year: row.entry ? yearOf(row.entry, lang) : '',
  group: row.entry?.regGroup ?? '',
  note: [...row.notes.map((note) => noteOf(note, lang)), ...row.changes.map((change) => changeOf(change, lang))].join(' '),
});

const noteOf = (note: RowNote, lang: Lang): string => fill(words[lang].rowProblems[note.problem], note.values);

const changeOf = (change: Change, lang: Lang): string => {
  const { changes } = words[lang];
  return fill(changes[change.what], { before: change.before || changes.none, after: change.after || changes.none });
};

const yearOf = ({ yearGroup }: ListEntry, lang: Lang): string => {
  const { changes } = words[lang];
  if (yearGroup === null) return '';
  return yearGroup < 0 ? changes.nursery : yearGroup === 0 ? changes.year0 : fill(changes.yearN, { n: String(yearGroup) });
};
