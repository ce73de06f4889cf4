// Gives held files to the page after all: the same event once more, with the same files or with safer copies of them.

/** Firefox keeps extension objects from the page: what the page is to read must be made by the page's own realm (seen in 153). */
interface FirefoxWindow {
  readonly wrappedJSObject?: Window & typeof globalThis;
}
declare const cloneInto: ((value: unknown, scope: unknown) => never) | undefined;

type Realm = Window & typeof globalThis;

const realmOf = (view: Realm): Realm => (view as unknown as FirefoxWindow).wrappedJSObject ?? view;

/** A transfer holding `files` that the page can read. */
const transferOf = async (files: readonly File[], made: ReadonlySet<File>, view: Realm): Promise<DataTransfer> => {
  const realm = realmOf(view);
  const transfer = new realm.DataTransfer();
  for (const file of files) {
    if (realm === view || !made.has(file) || typeof cloneInto === 'undefined') transfer.items.add(file);
    else {
      const bytes = cloneInto([await file.arrayBuffer()], view);
      transfer.items.add(new realm.File(bytes, file.name, cloneInto({ type: file.type }, view)));
    }
  }
  return transfer;
};

const FLAGS = { bubbles: true, cancelable: true, composed: true };

export interface HeldFiles {
  readonly kind: 'change' | 'paste' | 'drop';
  readonly target: Element;
  readonly files: readonly File[];
  /** Where they were dropped. */
  readonly at: { readonly clientX: number; readonly clientY: number };
}

/** `files` in order; `made` are those of ours. Nothing is left to hand on: the input is emptied, so that the same file can be chosen again. */
export const handOn = async (held: HeldFiles, files: readonly File[], made: ReadonlySet<File>, view: Realm): Promise<void> => {
  const { target } = held;
  const changed = files.length !== held.files.length || files.some((file, i) => file !== held.files[i]);
  if (held.kind === 'change') {
    const input = target as HTMLInputElement;
    if (files.length === 0) {
      input.value = '';
      return;
    }
    if (changed) {
      const own = (input as unknown as { wrappedJSObject?: HTMLInputElement }).wrappedJSObject ?? input;
      own.files = (await transferOf(files, made, view)).files;
    }
    target.dispatchEvent(new Event('input', FLAGS));
    target.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  if (files.length === 0) return;
  const transfer = await transferOf(files, made, view);
  const realm = realmOf(view);
  if (held.kind === 'drop') {
    target.dispatchEvent(new DragEvent('drop', { ...FLAGS, ...held.at, dataTransfer: transfer }));
    return;
  }
  const paste = new ClipboardEvent('paste', { ...FLAGS, clipboardData: transfer });
  if (realm !== view) {
    // Firefox ignores `clipboardData` and makes an empty one, which can be filled from the page's side.
    const own = (paste as unknown as { wrappedJSObject: ClipboardEvent }).wrappedJSObject;
    for (const file of transfer.files) own.clipboardData?.items.add(file);
  }
  target.dispatchEvent(paste);
};
