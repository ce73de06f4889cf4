// Sees files on their way into a composer (chosen, pasted, dropped) before the page does, and remembers them for the draft.

import type { Draft } from '../core/draft.ts';
import { fits, type Platform } from '../platforms/platform.ts';
import { elementsOf } from '../platforms/shared-dom.ts';
import type { AttachHold } from './attach-hold.ts';
import { attachmentsFor, kindOf } from './attachments.ts';
import type { DraftBuilder, Snapshot } from './build-draft.ts';
import { editorIn, placeOf, placesIn } from './locate.ts';

export const FILE_EVENTS = ['input', 'change', 'paste', 'drop'] as const;

export interface FileParts {
  readonly platform: Platform;
  readonly page: Document;
  readonly builder: DraftBuilder;
  /** Holds files while they are examined; absent where nothing can be examined. */
  readonly hold?: AttachHold;
  /** False for an account known to be out of scope: its files are not held. */
  concerns(draft: Draft): boolean;
  /** Something was attached to this composer. */
  onAttached(snapshot: Snapshot): void;
}

export const createFiles = (parts: FileParts) => {
  const { platform, page, builder } = parts;

  /** The alt text dialog hides the composer it belongs to, so the pressed preview is remembered. */
  let describing = -1;
  let describedIn: Snapshot['state'] | null = null;

  const filesOf = (event: Event): File[] => {
    const target = event.composedPath()[0];
    if (event.type === 'change' || event.type === 'input')
      return target instanceof HTMLInputElement && target.type === 'file' ? [...(target.files ?? [])] : [];
    const transfer = event.type === 'paste' ? (event as ClipboardEvent).clipboardData : (event as DragEvent).dataTransfer;
    return [...(transfer?.files ?? [])];
  };

  /** The composer a file is put into: the one around the event, else the only one, else the one in the front-most dialog. */
  const composerOf = (event: Event): Snapshot | null => {
    const path = elementsOf(event);
    const inside = editorIn(platform, path);
    if (inside) return builder.ofPlace(placeOf(platform, inside.surface, inside.editor));
    const places = placesIn(platform, page);
    const around = places.find((place) => path.includes(place.root));
    const dialog = places.find((place) =>
      path.some((element) => element.matches('[role="dialog"]') && element.contains(place.root)),
    );
    const inDialog = places.findLast((place) => place.root.closest('[role="dialog"]') !== null);
    const place = around ?? dialog ?? (places.length === 1 ? places[0] : inDialog);
    return place ? builder.ofPlace(place) : null;
  };

  return {
    handle(event: Event) {
      if (parts.hold?.passing) return;
      const all = filesOf(event);
      const files = all.filter((file) => kindOf(file) !== null);
      if (files.length === 0) return;
      const snapshot = composerOf(event);
      if (!snapshot) return;
      const target = event.composedPath()[0];
      if (parts.hold && target instanceof Element && parts.concerns(snapshot.draft)) {
        event.stopImmediatePropagation();
        if (event.type === 'paste' || event.type === 'drop') event.preventDefault();
        // A chosen file makes two events; one of them is enough to take it over, and both are made again.
        if (event.type === 'input') return;
        const { clientX = 0, clientY = 0 } = event as Partial<DragEvent>;
        parts.hold.take(
          { kind: event.type as 'change' | 'paste' | 'drop', target, files: all, at: { clientX, clientY } },
          snapshot,
        );
        return;
      }
      if (event.type === 'input') return;
      const { state } = snapshot;
      state.attachments = [...state.attachments, ...attachmentsFor(files)];
      parts.onAttached(snapshot);
    },
    /** A press inside a preview may open its alt text field. */
    notePress(event: Event, recent: () => Snapshot['state'] | undefined) {
      const path = elementsOf(event);
      for (const place of placesIn(platform, page)) {
        if (!path.includes(place.root)) continue;
        const previews = platform.previews.flatMap(({ css }) => [...place.root.querySelectorAll(css)]);
        const at = previews.findIndex((preview) => preview.parentElement && path.includes(preview.parentElement));
        if (at < 0) return;
        describing = at;
        describedIn = recent() ?? null;
        return;
      }
    },
    /** Typing in an alt text field describes that picture. */
    noteAlt(event: Event) {
      const field = event.composedPath()[0];
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || !fits(field, platform.altField)) return;
      const item = describedIn?.attachments[Math.max(0, describing)];
      if (item) item.alt = field.value;
    },
  };
};
