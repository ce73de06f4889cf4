// Importing a list on the settings page: read, show what would change, and only then replace. A refused file changes nothing.
import type { ListImport } from '../../components/options/props.ts';
import type { ListEntry } from '../core/list-entry.ts';
import { compare } from '../list/compare.ts';
import { entriesOf, type ReadList, type RefusedList } from '../list/import.ts';
import { MAX_FILE_BYTES } from '../list/limits.ts';
import type { StoredList, Written } from '../list/store.ts';
import type { Lang } from '../messaging/protocol.ts';
import { previewOf, refusalOf, storeProblem } from './list-words.ts';
import { type Live, live } from './live.ts';

/** What is used of a chosen `File`. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ListImportParts {
  /** Language of the sentences, asked anew each time. */
  readonly lang: () => Lang;
  readonly now: () => number;
  readonly read: (bytes: Uint8Array) => Promise<ReadList | RefusedList>;
  readonly stored: () => Promise<StoredList>;
  readonly replace: (name: string, entries: readonly ListEntry[], now: number) => Promise<Written>;
  /** The list in use changed. */
  readonly changed: () => void;
}

/** The list that a file without a list column belongs to, and the record an import replaces. */
export const MAIN_LIST = 'Main';

export interface ListImporter {
  readonly state: Live<ListImport>;
  choose(file: ChosenFile): Promise<void>;
  accept(): Promise<void>;
  cancel(): void;
}

export const createListImporter = (parts: ListImportParts): ListImporter => {
  const state = live<ListImport>({ state: 'idle' });
  let ready: { readonly fileName: string; readonly entries: readonly ListEntry[] } | undefined;
  // A second file chosen while the first is still being read wins.
  let turn = 0;

  const refuse = (fileName: string, refused: RefusedList) =>
    state.set({ state: 'refused', fileName, problems: [refusalOf(refused, parts.lang())] });

  return {
    state,

    choose: async (file) => {
      const mine = ++turn;
      ready = undefined;
      state.set({ state: 'reading', fileName: file.name });
      if (file.size > MAX_FILE_BYTES)
        return refuse(file.name, { ok: false, problem: 'too-big', values: { megabytes: String(Math.round(file.size / 1e6)) } });
      const read = await readFile(file, parts.read);
      if (mine !== turn) return;
      if (!read.ok) return refuse(file.name, read);
      const stored = await parts.stored();
      if (mine !== turn) return;
      const current = stored.state === 'ready' ? stored.entries : [];
      ready = { fileName: file.name, entries: entriesOf(read) };
      state.set({ state: 'preview', preview: previewOf(file.name, read, compare(current, read.rows, read.left), parts.lang()) });
    },

    accept: async () => {
      if (!ready) return;
      const { fileName, entries } = ready;
      ready = undefined;
      state.set({ state: 'saving' });
      const written = await parts.replace(MAIN_LIST, entries, parts.now());
      if (!written.ok) return state.set({ state: 'refused', fileName, problems: [storeProblem(written.why, parts.lang())] });
      state.set({ state: 'done', count: entries.length });
      parts.changed();
    },

    cancel: () => {
      turn++;
      ready = undefined;
      state.set({ state: 'idle' });
    },
  };
};

const readFile = async (file: ChosenFile, read: ListImportParts['read']): Promise<ReadList | RefusedList> => {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, or another program holds it.
    return { ok: false, problem: 'unreadable', values: {} };
  }
  return read(bytes);
};
