// Watches whether a post really left after a gesture was replayed: the composer empties, closes, or its button goes busy.
import { above, disabled, visible } from '../platforms/shared-dom.ts';
import type { Snapshot } from './build-draft.ts';
import { readEditor } from './read.ts';

/** A site that has not reacted by then will not: X and Facebook disable the button at once. */
const PATIENCE_MS = 2500;

/**
 * Resolves true at the first sign that the site accepted the gesture, false when there was none in time. One observer on the composer's
 * surroundings, gone with the answer.
 */
export const wentOut = (
  snapshot: Snapshot,
  control: Element | null,
  signal: AbortSignal,
  patience = PATIENCE_MS,
): Promise<boolean> =>
  new Promise((resolve) => {
    const { place } = snapshot;
    const view = (place?.root ?? control)?.ownerDocument.defaultView;
    const page = view?.document;
    if (!view || !page) return resolve(true);
    const address = view.location.href;
    const before = place ? place.editors.map((editor) => (editor.isConnected ? readEditor(editor).text : '')).join('') : '';

    const accepted = (): boolean => {
      if (view.location.href !== address) return true;
      if (control && (!control.isConnected || disabled(control) || !visible(control))) return true;
      if (!place || snapshot.readings.length === 0) return false;
      const shown = place.editors.filter((editor) => editor.isConnected && visible(editor));
      if (shown.length === 0) return true;
      const now = shown.map((editor) => readEditor(editor).text).join('');
      return now === '' && before !== '';
    };

    const finish = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve(answer);
    };
    const abort = () => finish(true);
    const look = () => {
      if (accepted()) finish(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(accepted()), patience);
    signal.addEventListener('abort', abort, { once: true });
    observer.observe(surroundings(place?.root ?? control, page), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['disabled', 'aria-disabled', 'aria-busy', 'hidden', 'style', 'class'],
    });
    look();
  });

/** A dialog is removed from above itself: watch the body unless the composer is inline. */
const surroundings = (start: Element | null | undefined, page: Document): Element => {
  for (let at = start ?? null; at; at = above(at)) if (at.matches('main, [role="main"]')) return at;
  return page.body ?? page.documentElement;
};
