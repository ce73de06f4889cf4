// Sees files on their way into a composer (chosen, pasted, dropped) before the page does, and remembers them for the draft.

import type { Draft } from '../core/draft.ts';
import { fits, type Place, type Platform } from '../platforms/platform.ts';
import { elementsOf } from '../platforms/shared-dom.ts';
import type { AttachHold } from './attach-hold.ts';
import { endDrag } from './attach-replay.ts';
import { attachmentsFor, kindOf } from './attachments.ts';
import type { DraftBuilder, Snapshot } from './build-draft.ts';
import { DETACHED_CHANGE } from './detached-inputs.ts';
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
  /** The composer last written in. */
  current(): Place | null;
  /** Something was attached to this composer. */
  onAttached(snapshot: Snapshot): void;
}

/** Files on their way in, by whatever event. */
interface Arrival {
  readonly kind: (typeof FILE_EVENTS)[number];
  readonly event: Event;
  readonly target: Element | null;
  readonly files: readonly File[];
  readonly detached: boolean;
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
    const place = around ?? dialog ?? (places.length === 1 ? places[0] : (inDialog ?? parts.current()));
    return place ? builder.ofPlace(place) : null;
  };

  /** Text that came with the files, read now: after this event the browser takes it away. */
  const textsOf = (event: Event): Map<string, string> => {
    const transfer = event.type === 'paste' ? (event as ClipboardEvent).clipboardData : (event as DragEvent).dataTransfer;
    const texts = new Map<string, string>();
    for (const type of transfer?.types ?? []) {
      const text = type === 'Files' ? '' : (transfer?.getData(type) ?? '');
      if (text) texts.set(type, text);
    }
    return texts;
  };

  /** True when the arrival is held: its event must not reach the page. */
  const arrive = ({ kind, event, target, files: all, detached }: Arrival): boolean => {
    const { hold } = parts;
    if (hold?.passing) return false;
    const files = all.filter((file) => kindOf(file) !== null);
    const snapshot = files.length > 0 ? composerOf(event) : null;
    if (!snapshot) return false;
    const known = hold?.lookedAt(all, kind === 'input');
    if (!known && hold && target && parts.concerns(snapshot.draft)) {
      // A chosen file makes two events; one of them is enough to take it over, and both are made again.
      if (kind === 'input') return true;
      const { clientX = 0, clientY = 0 } = event as Partial<DragEvent>;
      const texts = kind === 'change' ? new Map<string, string>() : textsOf(event);
      hold.take({ kind, target, files: all, texts, at: { clientX, clientY }, detached, address: page.URL }, snapshot);
      return true;
    }
    if (kind === 'input') return false;
    snapshot.state.attachments = [...snapshot.state.attachments, ...(known ?? attachmentsFor(files))];
    parts.onAttached(snapshot);
    return false;
  };

  return {
    handle(event: Event) {
      const kind = event.type as Arrival['kind'];
      const target = event.composedPath()[0];
      if (!arrive({ kind, event, target: target instanceof Element ? target : null, files: filesOf(event), detached: false }))
        return;
      event.stopImmediatePropagation();
      if (kind === 'paste' || kind === 'drop') event.preventDefault();
      if (kind === 'drop') endDrag(target as Element, event as DragEvent);
    },
    /** A choice in an input that is in no document, told from the page's side as an event's related target. Cancelled: held. */
    handleDetached(event: Event) {
      const { relatedTarget: input, detail } = event as MouseEvent;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      const kind = detail === DETACHED_CHANGE ? 'change' : 'input';
      if (arrive({ kind, event, target: input, files: [...(input.files ?? [])], detached: true })) event.preventDefault();
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
