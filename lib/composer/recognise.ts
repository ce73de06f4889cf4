// Which events are publish gestures, and of what: the table that the gate acts on.

import type { Platform } from '../platforms/platform.ts';
import { all, elementsOf, visible } from '../platforms/shared-dom.ts';
import { editorIn, placeInForm, placeOf, type Target, targetOfControl } from './locate.ts';
import { readEditable } from './read.ts';
import { type Gesture, keyInit } from './replay.ts';

export const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
] as const;
export const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
export const GUARDED_EVENTS: readonly string[] = [...POINTER_EVENTS, ...KEY_EVENTS, 'submit'];

export interface Recognised {
  readonly gesture: Gesture;
  readonly target: Target;
}

/** Null for everything that cannot publish: almost every event, so the cheap tests come first. */
export const recognise = (platform: Platform, event: Event, touch: boolean): Recognised | null => {
  if (event.type === 'submit') return ofSubmit(platform, event as SubmitEvent);
  if (event.type.startsWith('key')) return ofKey(platform, event as KeyboardEvent);
  const found = targetOfControl(platform, event);
  return found ? { gesture: { kind: 'pointer', control: found.control, touch }, target: found.target } : null;
};

const ofSubmit = (platform: Platform, event: SubmitEvent): Recognised | null => {
  const form = event.composedPath()[0] as HTMLFormElement;
  const place = placeInForm(platform, form);
  return place ? { gesture: { kind: 'submit', form, submitter: event.submitter }, target: { kind: 'composer', place } } : null;
};

const ofKey = (platform: Platform, event: KeyboardEvent): Recognised | null => {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  // Enter that ends a composition (accents, dead keys, Japanese) belongs to the input method. Its old sign, keyCode 229, alone does not count:
  // editors that do not know it publish on such a key (Lexical 0.52 in Firefox 153).
  if (event.isComposing) return null;
  const inEditor = editorIn(platform, elementsOf(event));
  if (inEditor) {
    const { editor, surface } = inEditor;
    if (event.key !== 'Enter') return null;
    const withCtrl = (event.ctrlKey || event.metaKey) && surface.keys.ctrlEnter;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && surface.keys.enter;
    if (!withCtrl && !(plain && !choosing(platform, editor))) return null;
    const place = placeOf(platform, surface, editor);
    return { gesture: { kind: 'editor-key', editor, key: keyInit(event) }, target: { kind: 'composer', place } };
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const found = targetOfControl(platform, event);
  return found ? { gesture: { kind: 'control-key', control: found.control, key: keyInit(event) }, target: found.target } : null;
};

/** A list of suggestions is open for the word at the caret: Enter picks from it. An unrelated list on the page does not count. */
const choosing = (platform: Platform, editor: Element): boolean => {
  const page = editor.ownerDocument;
  const open = platform.suggestions.some(({ css }) => all(page, css, platform.pierce).some(visible));
  if (!open) return false;
  if (editor.getAttribute('aria-expanded') === 'true' || editor.getAttribute('aria-activedescendant')) return true;
  return /[@#:][^\s@#:]{0,40}(?: [^\s@#:]{0,40})?$/u.test(beforeCaret(editor));
};

const beforeCaret = (editor: Element): string => {
  const caret = editor.ownerDocument.getSelection();
  const node = caret?.focusNode;
  if (!node || !editor.contains(node)) return readEditable(editor).text;
  return node.nodeType === Node.TEXT_NODE ? (node as Text).data.slice(0, caret.focusOffset) : (node.textContent ?? '');
};
