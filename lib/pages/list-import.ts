// Importing a list on the settings page: read, ask what only the person knows, show what would change, and only then replace.
// A refused file changes nothing.
import type { ColumnsAnswer, ListImport } from '../../components/options/props.ts';
import type { ListEntry } from '../core/list-entry.ts';
import { compare } from '../list/compare.ts';
import { entriesOf, type ImportAnswers, type ReadList, type ReadResult } from '../list/import.ts';
import { MAX_FILE_BYTES } from '../list/limits.ts';
import type { StoredList, Written } from '../list/store.ts';
import { type RefusedList, refuse as refusal } from '../list/table.ts';
import type { Lang } from '../messaging/protocol.ts';
import type { Area } from '../store/area.ts';
import { recallMapping, rememberMapping, shapeOf } from '../store/mappings.ts';
import { previewOf, refusalOf, storeProblem } from './list-words.ts';
import { type Live, live } from './live.ts';

/** What is used of a chosen `File`. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ListImportParts {
  readonly area: Area;
  /** Language of the sentences, asked anew each time. */
  readonly lang: () => Lang;
  readonly now: () => number;
  readonly read: (bytes: Uint8Array, answers: ImportAnswers) => Promise<ReadResult>;
  readonly stored: () => Promise<StoredList>;
  readonly replace: (name: string, entries: readonly ListEntry[], now: number) => Promise<Written>;
  /** The list in use changed. */
  readonly changed: () => void;
}

/** The list an import replaces unless another is named. */
export const MAIN_LIST = 'Main';

export interface ListImporter {
  readonly state: Live<ListImport>;
  /** `list` is the named list that the file replaces. */
  choose(file: ChosenFile, list?: string): Promise<void>;
  answerKind(kind: 'refusals' | 'register'): Promise<void>;
  answerColumns(answer: ColumnsAnswer): Promise<void>;
  accept(): Promise<void>;
  cancel(): void;
}

interface Work {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly answers: ImportAnswers;
  /** The top of a file whose columns had to be asked for. */
  readonly sample?: readonly (readonly string[])[];
  readonly entries?: readonly ListEntry[];
}

export const createListImporter = (parts: ListImportParts): ListImporter => {
  const state = live<ListImport>({ state: 'idle' });
  let work: Work | undefined;
  // A second file chosen while the first is still being read wins.
  let turn = 0;

  const refuse = (fileName: string, refused: RefusedList) => {
    work = undefined;
    state.set({ state: 'refused', fileName, problems: [refusalOf(refused, parts.lang())] });
  };

  const read = async (next: Work): Promise<void> => {
    const mine = ++turn;
    work = next;
    const { fileName } = next;
    state.set({ state: 'reading', fileName });
    const result = await parts.read(next.bytes, next.answers);
    if (mine !== turn) return;
    if (result.ok === false) return refuse(fileName, result);
    if (result.ok === 'ask' && result.ask === 'kind')
      return state.set({ state: 'ask-kind', fileName, headings: result.headings, rows: result.rows });
    if (result.ok === 'ask') {
      const known = await recallMapping(parts.area, result.sample);
      if (mine !== turn) return;
      work = { ...next, sample: result.sample };
      if (known && !next.answers.byHand) return read({ ...work, answers: { ...next.answers, byHand: known } });
      return state.set({ state: 'ask-columns', fileName, sample: result.sample });
    }
    await preview(next, result, mine);
  };

  const preview = async (next: Work, result: ReadList, mine: number): Promise<void> => {
    const stored = await parts.stored();
    if (mine !== turn) return;
    const current = stored.state === 'ready' ? stored.byList[next.answers.list] : undefined;
    work = { ...next, entries: entriesOf(result) };
    const compared = compare(current ?? [], result.rows, result.left);
    state.set({ state: 'preview', preview: previewOf(next.fileName, result, compared, parts.lang()) });
  };

  return {
    state,

    choose: async (file, list = MAIN_LIST) => {
      const mine = ++turn;
      work = undefined;
      state.set({ state: 'reading', fileName: file.name });
      if (file.size > MAX_FILE_BYTES)
        return refuse(file.name, refusal('too-big', { megabytes: String(Math.round(file.size / 1e6)) }));
      const bytes = await bytesOf(file);
      if (mine !== turn) return;
      if (!bytes) return refuse(file.name, refusal('unreadable'));
      await read({ fileName: file.name, bytes, answers: { list } });
    },

    answerKind: async (kind) => {
      if (work) await read({ ...work, answers: { ...work.answers, kind } });
    },

    answerColumns: async ({ header, columns }) => {
      if (!work?.sample) return;
      await rememberMapping(parts.area, { shape: await shapeOf(work.sample, header), header, columns: { ...columns } });
      await read({ ...work, answers: { ...work.answers, byHand: { header, columns } } });
    },

    accept: async () => {
      if (!work?.entries) return;
      const { fileName, entries, answers } = work;
      work = undefined;
      state.set({ state: 'saving' });
      const written = await parts.replace(answers.list, entries, parts.now());
      if (!written.ok) return state.set({ state: 'refused', fileName, problems: [storeProblem(written.why, parts.lang())] });
      state.set({ state: 'done', count: entries.length });
      parts.changed();
    },

    cancel: () => {
      turn++;
      work = undefined;
      state.set({ state: 'idle' });
    },
  };
};

/** `null`: the file was moved, or another program holds it. */
const bytesOf = async (file: ChosenFile): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};
