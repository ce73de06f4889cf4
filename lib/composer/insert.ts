// Puts text into an editor, or takes words out, through the editor's own input path; then reads back and says what really happened.
import { isField, type Reading, rangeOver, readEditor } from './read.ts';

/** `text` is what stands in the editor afterwards, whether or not it is what was wanted. */
export interface Change {
  readonly ok: boolean;
  readonly text: string;
}

/** Editors learn of a moved caret through `selectionchange`, which is delivered later; their own updates take a frame or two. */
const SETTLE_MS = 60;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Line breaks differ in number between editors after a paste (ProseMirror joins blank lines): compared without them. */
const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** Add `text` at the end, after `separator` unless the editor is empty. */
export const append = async (editor: Element, text: string, separator = '\n\n'): Promise<Change> => {
  const before = readEditor(editor).text;
  const glue = before.trim() === '' ? '' : /\s$/.test(before) ? separator.slice(1) : separator;
  const wanted = before + glue + text;
  if (isField(editor)) return changeField(editor, wanted, before.length, before.length, glue + text);
  caretToEnd(editor as HTMLElement);
  await pause(SETTLE_MS);
  return type(editor as HTMLElement, glue + text, wanted);
};

/** Put `text` (may be empty: remove) in place of characters [start, end), which must read `words`. */
export const replace = async (editor: Element, start: number, end: number, words: string, text: string): Promise<Change> => {
  const reading = readEditor(editor);
  if (reading.text.slice(start, end) !== words) return { ok: false, text: reading.text };
  const cut = text === '' ? tidyCut(reading.text, start, end) : { start, end };
  const wanted = reading.text.slice(0, cut.start) + text + reading.text.slice(cut.end);
  if (isField(editor)) return changeField(editor, wanted, cut.start, cut.end, text);
  if (!select(editor as HTMLElement, reading, cut.start, cut.end)) return { ok: false, text: reading.text };
  await pause(SETTLE_MS);
  return text === '' ? erase(editor as HTMLElement, wanted) : type(editor as HTMLElement, text, wanted);
};

/** Taking a word out leaves two spaces where one should be: one goes with the word. */
export const tidyCut = (text: string, start: number, end: number): { start: number; end: number } => {
  const left = start === 0 || /[\s(]/.test(text[start - 1] ?? '');
  if (left && text[end] === ' ') return { start, end: end + 1 };
  const closes = end === text.length || /[\s.,;:!?)]/.test(text[end] ?? '');
  return closes && text[start - 1] === ' ' ? { start: start - 1, end } : { start, end };
};

/** React keeps its own idea of a field's value; the setter of the prototype and an input event make it look again. */
const changeField = async (
  field: HTMLTextAreaElement | HTMLInputElement,
  wanted: string,
  start: number,
  end: number,
  text: string,
): Promise<Change> => {
  field.focus();
  field.setSelectionRange(start, end);
  // Keeps the browser's own undo working where it is allowed.
  const typed = field.ownerDocument.execCommand?.(text === '' ? 'delete' : 'insertText', false, text);
  if (!typed || field.value !== wanted) {
    const prototype = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, wanted);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }
  await pause(SETTLE_MS);
  return { ok: field.value === wanted, text: field.value };
};

/**
 * A synthetic paste: the one technique that Draft.js, Lexical, ProseMirror and Quill all take, in both browsers. Chromium reads
 * `clipboardData`, Firefox ignores it and builds one from the older `data` and `dataType`.
 */
const type = async (editor: HTMLElement, text: string, wanted: string): Promise<Change> => {
  const before = readEditor(editor).text;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const init = { clipboardData: data, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new ClipboardEvent('paste', init as ClipboardEventInit));
  await pause(SETTLE_MS);
  let after = readEditor(editor).text;
  // execCommand loses or corrupts text with line breaks in several editors: only for a single line, only if the paste did nothing.
  if (after === before && !text.includes('\n')) {
    editor.ownerDocument.execCommand('insertText', false, text);
    await pause(SETTLE_MS);
    after = readEditor(editor).text;
  }
  return { ok: same(after, wanted), text: after };
};

/** Backspace over the selection is what every editor handles itself; the browser's own deletion is the fallback. */
const erase = async (editor: HTMLElement, wanted: string): Promise<Change> => {
  const before = readEditor(editor).text;
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', key as KeyboardEventInit));
  editor.dispatchEvent(new KeyboardEvent('keyup', key as KeyboardEventInit));
  await pause(SETTLE_MS);
  let after = readEditor(editor).text;
  if (after === before) {
    editor.ownerDocument.execCommand('delete');
    await pause(SETTLE_MS);
    after = readEditor(editor).text;
  }
  return { ok: same(after, wanted), text: after };
};

const select = (editor: HTMLElement, reading: Reading, start: number, end: number): boolean => {
  const range = rangeOver(reading, start, end);
  if (!range) return false;
  editor.focus();
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
};

/** Inside the last text node: a caret on the root itself makes Draft.js throw and Quill write outside its paragraph (Firefox, 2026-11). */
const caretToEnd = (editor: HTMLElement) => {
  editor.focus();
  const caret = editor.ownerDocument.getSelection();
  if (!caret) return;
  let leaf: Node = editor;
  while (leaf.lastChild) leaf = leaf.lastChild;
  if (leaf.nodeType === Node.TEXT_NODE) return caret.collapse(leaf, (leaf as Text).data.length);
  const parent = leaf.parentNode ?? editor;
  const text = (leaf as Element).tagName === 'BR' ? leaf.previousSibling : null;
  if (text?.nodeType === Node.TEXT_NODE) return caret.collapse(text, (text as Text).data.length);
  caret.collapse(parent, [...parent.childNodes].indexOf(leaf as ChildNode));
};
