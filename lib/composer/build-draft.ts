// Puts together what would be published now: text, account, pictures, context.
import { type Account, type Draft, PART_BREAK } from '../core/draft.ts';
import type { Place, Platform } from '../platforms/platform.ts';
import { pictureOf, previewsIn, reconcile } from './attachments.ts';
import type { Target } from './locate.ts';
import { type Reading, readEditor } from './read.ts';
import type { ComposerState, States } from './state.ts';

/** A draft with what is needed to act on it. `place` is null for publishing without an editor. */
export interface Snapshot {
  readonly draft: Draft;
  readonly place: Place | null;
  readonly state: ComposerState;
  /** One for each editor, in order; empty when the draft is remembered. */
  readonly readings: readonly Reading[];
}

export interface DraftBuilder {
  ofPlace(place: Place): Snapshot;
  ofTarget(target: Target): Snapshot | null;
}

/** `opener` tells which control was pressed before an action's own (a repost menu names no post). */
export const createBuilder = (
  platform: Platform,
  page: Document,
  states: States,
  opener: () => Element | null,
  bios: { of(account: Account): Account },
): DraftBuilder => {
  const ofPlace = (place: Place): Snapshot => {
    const readings = place.editors.map(readEditor);
    const text = readings.map((reading) => reading.text).join(PART_BREAK);
    const state = states.of(place, text);
    state.attachments = reconcile(state.attachments, previewsIn(platform, place));
    const draft: Draft = {
      platform: platform.id,
      mode: place.surface.mode(place),
      text,
      account: bios.of(platform.account(page, place)),
      pictures: state.attachments.map(pictureOf),
      context: place.surface.context(place),
    };
    states.keep(place, state, draft);
    return { draft, place, state, readings };
  };

  const ofTarget = (target: Target): Snapshot | null => {
    if (target.kind === 'composer') return ofPlace(target.place);
    if (target.kind === 'remembered') {
      const kept = states.remembered(target.boundary);
      if (!kept || kept.place.surface !== target.surface) return null;
      return {
        draft: { ...kept.draft, pictures: kept.state.attachments.map(pictureOf) },
        place: kept.place,
        state: kept.state,
        readings: [],
      };
    }
    const draft: Draft = {
      platform: platform.id,
      mode: target.action.mode,
      text: '',
      account: bios.of(platform.account(page, null)),
      pictures: [],
      context: target.action.context(target.control, opener()),
    };
    return { draft, place: null, state: { attachments: [], draft, heldRules: [], editors: [] }, readings: [] };
  };

  return { ofPlace, ofTarget };
};

/** Nothing that anybody could publish: no words, no pictures, nothing shared. */
export const isEmpty = (draft: Draft): boolean =>
  draft.text.trim() === '' &&
  draft.pictures.length === 0 &&
  !draft.context.shared &&
  draft.mode !== 'follow' &&
  draft.mode !== 'repost' &&
  draft.mode !== 'delete-comment';

/** Bios seen on the person's own profile page, by handle, for as long as the page lives; `onSeen` hears of each new one. */
export const createBios = (platform: Platform, page: Document, onSeen: (account: Account) => void) => {
  const seen = new Map<string, string>();
  const of = (account: Account): Account => {
    if (account.bio === '') return { ...account, bio: seen.get(account.handle) ?? '' };
    if (seen.get(account.handle) === account.bio) return account;
    seen.set(account.handle, account.bio);
    onSeen(account);
    return account;
  };
  return {
    of,
    /** Called when the person presses something: the page they are about to leave may be their own profile. */
    passBy() {
      of(platform.account(page, null));
    },
  };
};
