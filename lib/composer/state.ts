// What is remembered about a composer while the site creates and re-creates its nodes: attachments, answers, the last draft.
import type { Draft } from '../core/draft.ts';
import type { Place } from '../platforms/platform.ts';
import { closest } from '../platforms/shared-dom.ts';
import type { Attachment } from './attachments.ts';

/** Lives in memory only, and only as long as the page. */
export interface ComposerState {
  attachments: Attachment[];
  /** As last built. */
  draft: Draft | null;
  /** Rules that held this draft and were not overridden: for "changed" and "cancelled" in the history. */
  heldRules: readonly string[];
  editors: readonly WeakRef<Element>[];
}

/** A draft that was followed by "Next": what its dialog, or the dialog after it, will publish. */
interface Onward {
  readonly draft: Draft;
  readonly place: Place;
  readonly state: ComposerState;
}

export const createStates = () => {
  const byEditor = new WeakMap<Element, ComposerState>();
  const byDialog = new WeakMap<Element, Onward>();
  /** Whose editors may be gone for the moment: a dialog in between (alt text, schedule) re-creates the composer afterwards. */
  let recent: ComposerState[] = [];
  let onward: Onward | null = null;

  const gone = (state: ComposerState): boolean => state.editors.every((ref) => !ref.deref()?.isConnected);

  /** A state that lost its editors and whose text stands in the new ones belongs to them. */
  const heir = (text: string): ComposerState | undefined =>
    recent.find(
      (state) =>
        gone(state) && state.draft !== null && state.draft.text === text && (text !== '' || state.attachments.length > 0),
    );

  return {
    of(place: Place, text: string): ComposerState {
      const known = place.editors.map((editor) => byEditor.get(editor)).find((state) => state !== undefined);
      const fresh = known === undefined || (known.attachments.length === 0 && known.draft === null);
      const state = (fresh ? heir(text) : undefined) ?? known ?? { attachments: [], draft: null, heldRules: [], editors: [] };
      state.editors = place.editors.map((editor) => new WeakRef(editor));
      for (const editor of place.editors) byEditor.set(editor, state);
      if (recent[0] !== state) recent = [state, ...recent.filter((other) => other !== state)].slice(0, 5);
      return state;
    },
    /** The draft as it stands now: kept for the dialog, whose last step may no longer show it. */
    keep(place: Place, state: ComposerState, draft: Draft) {
      state.draft = draft;
      const dialog = closest(place.root, '[role="dialog"]');
      if (dialog) byDialog.set(dialog, { draft, place, state });
    },
    /** "Next" was pressed. */
    goOn(place: Place, state: ComposerState, draft: Draft) {
      onward = { draft, place, state };
    },
    /** What the last step in this dialog would publish. */
    remembered(dialog: Element): Onward | null {
      const own = byDialog.get(dialog);
      if (own) return own;
      return onward?.place.editors.every((editor) => !editor.isConnected || !editor.checkVisibility()) ? onward : null;
    },
    /** The post went out: the next one starts from nothing. */
    forget(state: ComposerState) {
      state.attachments = [];
      state.draft = null;
      state.heldRules = [];
      recent = recent.filter((other) => other !== state);
      if (onward?.state === state) onward = null;
    },
    recent: (): readonly ComposerState[] => recent,
  };
};

export type States = ReturnType<typeof createStates>;
