// Notices when a composer's draft changes, and says so after a short pause. Nothing runs while nobody writes.

import type { Place, Platform } from '../platforms/platform.ts';
import { elementsOf } from '../platforms/shared-dom.ts';
import type { DraftBuilder, Snapshot } from './build-draft.ts';
import { editorIn, placeOf, surfaceOf } from './locate.ts';

/** Long enough to span the gap between two keystrokes, short enough to be ready when the pointer reaches the button. */
export const PAUSE_MS = 200;

export interface WatchEvents {
  /** The draft as it stands after a pause. */
  onDraft(snapshot: Snapshot): void;
  /** Typing has begun again: marks no longer fit the words. Once per burst, not per key. */
  onTyping(): void;
  /** The composer has gone (closed, navigated away, hidden). */
  onGone(): void;
  /** Its place on the screen may have changed. */
  onMoved(): void;
}

export interface Watch {
  handle(event: Event): void;
  /** Report now rather than after the pause: the person is about to publish. */
  flush(): void;
  /** Look again although nothing was typed (an answer was given). */
  again(): void;
  /** The composer being written in, found anew. */
  current(): Place | null;
  /** Something has changed since the last report: what is known may not fit the words any more. */
  readonly pending: boolean;
}

/** Listened to in capture on the window by the caller. */
export const WATCHED_EVENTS = ['focusin', 'input', 'compositionend'] as const;

export const createWatch = (platform: Platform, builder: DraftBuilder, events: WatchEvents, signal: AbortSignal): Watch => {
  /** The editor last written in; its composer is found anew each time, since sites re-create everything around it. */
  let editor: Element | null = null;
  let root: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let typing = false;

  const current = (): Place | null => {
    if (!editor?.isConnected) return null;
    const surface = surfaceOf(platform, editor);
    return surface ? placeOf(platform, surface, editor) : null;
  };

  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    typing = false;
    window.removeEventListener('pointerover', flush, true);
    const place = current();
    if (!place) return leave();
    observe(place.root);
    events.onDraft(builder.ofPlace(place));
  };

  /** Re-arms instead of being cleared and set for every key. */
  const due = () => {
    const left = changedAt + PAUSE_MS - performance.now();
    if (left <= 0) return report();
    timer = setTimeout(due, left);
  };

  const changed = () => {
    changedAt = performance.now();
    if (timer !== undefined) return;
    timer = setTimeout(due, PAUSE_MS);
    window.addEventListener('pointerover', flush, { capture: true, passive: true, signal });
  };

  const flush = () => {
    if (timer !== undefined) report();
  };

  const mutations = new MutationObserver(changed);
  /** Tells of removal and hiding too: the size becomes nothing. */
  const sizes = new ResizeObserver(() => {
    if (editor && !editor.isConnected) return replaced();
    events.onMoved();
  });

  const observe = (next: Element) => {
    if (next === root) return;
    mutations.disconnect();
    root = next;
    mutations.observe(next, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['src', 'alt'],
    });
  };

  const watchEditor = (next: Element) => {
    if (next === editor) return;
    editor = next;
    root = null;
    sizes.disconnect();
    sizes.observe(next);
  };

  /** React may put a new editor in place of the old one; the focus tells which. */
  const replaced = () => {
    const active = next(document.activeElement);
    if (!active) return leave();
    watchEditor(active);
    changed();
  };

  const next = (element: Element | null): Element | null =>
    element && element !== editor ? (editorIn(platform, [element])?.editor ?? null) : null;

  const leave = () => {
    if (!editor) return;
    editor = null;
    root = null;
    mutations.disconnect();
    sizes.disconnect();
    events.onGone();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mutations.disconnect();
    sizes.disconnect();
  });

  return {
    handle(event) {
      // The common case, one key in the editor already being watched, costs a comparison.
      const target = event.composedPath()[0] as Node;
      if (editor && (target === editor || editor.contains(target))) {
        if (event.type === 'focusin') return;
        changed();
        if (!typing) events.onTyping();
        typing = true;
        return;
      }
      const found = editorIn(platform, elementsOf(event));
      if (!found) return;
      watchEditor(found.editor);
      changed();
    },
    flush,
    again: changed,
    current,
    get pending() {
      return timer !== undefined;
    },
  };
};
