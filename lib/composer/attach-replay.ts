// Gives held files to the page after all: the same event once more, with the same files or with safer copies of them.
import type { Place } from '../platforms/platform.ts';

/** Firefox keeps extension objects from the page: what the page is to read must be made by the page's own realm (seen in 153). */
interface FirefoxWindow {
  readonly wrappedJSObject?: Realm;
}
declare const cloneInto: ((value: unknown, scope: unknown) => never) | undefined;

export type Realm = Window & typeof globalThis;

const realmOf = (view: Realm): Realm => (view as unknown as FirefoxWindow).wrappedJSObject ?? view;

export interface HeldFiles {
  readonly kind: 'change' | 'paste' | 'drop';
  readonly target: Element;
  readonly files: readonly File[];
  /** Text that came with the files, by type: a paste from a document carries both. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where they were dropped. */
  readonly at: { readonly clientX: number; readonly clientY: number };
  /** Of the page at the time. */
  readonly address: string;
  /** The input is in no document, so it cannot have been replaced by another. */
  readonly detached: boolean;
}

const FLAGS = { bubbles: true, cancelable: true, composed: true };

/** A transfer holding `files` that the page can read. `made` are those of ours. */
const transferOf = async (
  held: HeldFiles,
  files: readonly File[],
  made: ReadonlySet<File>,
  view: Realm,
): Promise<DataTransfer> => {
  const realm = realmOf(view);
  const transfer = new realm.DataTransfer();
  for (const file of files) {
    if (realm === view || !made.has(file) || typeof cloneInto === 'undefined') transfer.items.add(file);
    else {
      const bytes = cloneInto([await file.arrayBuffer()], view);
      transfer.items.add(new realm.File(bytes, file.name, cloneInto({ type: file.type }, view)));
    }
  }
  for (const [type, text] of held.texts) transfer.setData(type, text);
  return transfer;
};

/** Where the event belongs now: sites re-create their composers at will. */
const targetNow = (held: HeldFiles, place: Place | null): Element | null => {
  if (held.target.isConnected || held.detached) return held.target;
  const stage = place?.root.closest('[role="dialog"]') ?? place?.root;
  if (held.kind === 'change') return stage?.querySelector('input[type="file"]') ?? null;
  return place?.editors.find((editor) => editor.isConnected) ?? null;
};

/** Hands on `files` in order, by one event of the kind that brought them. */
export const handOn = async (
  held: HeldFiles,
  files: readonly File[],
  made: ReadonlySet<File>,
  view: Realm,
  place: Place | null,
): Promise<void> => {
  const target = targetNow(held, place);
  if (!target) return;
  if (held.kind === 'change') {
    const input = target as HTMLInputElement;
    const there = [...(input.files ?? [])];
    if (files.length !== there.length || files.some((file, i) => file !== there[i])) {
      const own = (input as unknown as { wrappedJSObject?: HTMLInputElement }).wrappedJSObject ?? input;
      own.files = (await transferOf(held, files, made, view)).files;
    }
    input.dispatchEvent(new Event('input', FLAGS));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const transfer = await transferOf(held, files, made, view);
  if (held.kind === 'drop') {
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { ...FLAGS, ...held.at, dataTransfer: transfer }));
    return;
  }
  const paste = new ClipboardEvent('paste', { ...FLAGS, clipboardData: transfer });
  if (realmOf(view) !== view) {
    // Firefox ignores `clipboardData` and makes an empty one, which can be filled from the page's side.
    const own = (paste as unknown as { wrappedJSObject: ClipboardEvent }).wrappedJSObject;
    for (const file of transfer.files) own.clipboardData?.items.add(file);
    for (const [type, text] of held.texts) own.clipboardData?.setData(type, text);
  }
  target.dispatchEvent(paste);
};

/** A held drop ends, for the page, as one that missed: an editor left waiting for it would take no keys (Draft.js, 0.11). */
export const endDrag = (target: Element, at: HeldFiles['at']): void => {
  for (const type of ['dragleave', 'dragend']) target.dispatchEvent(new DragEvent(type, { ...FLAGS, ...at }));
};

/** Nothing is handed on: the input is emptied, so that the same file can be chosen again. */
export const withdraw = (held: HeldFiles, place: Place | null): void => {
  const target = targetNow(held, place);
  if (held.kind === 'change' && target) (target as HTMLInputElement).value = '';
};
