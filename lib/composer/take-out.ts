// Takes a picture out of the composer, by pressing the site's own cross on it.
import type { Platform, Selector } from '../platforms/platform.ts';
import { fits } from '../platforms/platform.ts';
import { above, all, disabled, visible } from '../platforms/shared-dom.ts';
import { previewElements } from './attachments.ts';
import type { Snapshot } from './build-draft.ts';
import { pressMouse } from './replay.ts';

/** Sites answer at once; one that has not by then did not take our press. */
const PATIENCE_MS = 1500;

/** The control that takes this preview out, and no other: sought no further up than where the next picture comes in. */
const crossOf = (
  preview: Element,
  others: readonly Element[],
  root: Element,
  candidates: readonly Selector[],
): Element | null => {
  for (let at = above(preview); at && !others.some((other) => at?.contains(other)); at = above(at)) {
    const found = [...at.querySelectorAll('button, [role="button"]')].filter(
      (control) => fits(control, candidates) && visible(control) && !disabled(control),
    );
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    if (at === root) return null;
  }
  return null;
};

/** False when the site offers no such control here, or did not react to it: the person has to do it. `picture` counts the draft's pictures from 0. */
export const takeOut = async (platform: Platform, { place, state }: Snapshot, picture: number): Promise<boolean> => {
  const src = state.attachments[picture]?.preview;
  if (!place || !src) return false;
  const shown = previewElements(platform, place);
  const mine = shown.filter((element) => element.getAttribute('src') === src);
  const [preview] = mine;
  if (!preview || mine.length > 1) return false;
  const cross = crossOf(
    preview,
    shown.filter((other) => other !== preview),
    place.root,
    platform.removePicture,
  );
  if (!cross) return false;
  const gone = disappears(preview, () =>
    all(place.root, 'img, video', platform.pierce).some((e) => e.getAttribute('src') === src),
  );
  pressMouse(cross, 'mouse');
  return gone;
};

/** One observer, which ends with the picture or with our patience. */
const disappears = (preview: Element, still: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const observer = new MutationObserver(() => {
      if (!still()) finish(true);
    });
    const timer = setTimeout(() => finish(!still()), PATIENCE_MS);
    observer.observe(preview.ownerDocument.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['src'] });
  });
