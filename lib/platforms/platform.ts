// What a site's file says: where its composers and publish controls are, as dated data, and how to read whose account it is.
import type { Account, DraftContext, Mode, PlatformId } from '../core/draft.ts';
import { saying } from './shared-dom.ts';

/** One candidate for finding something in a page. Lists run from specific to generic; old candidates stay. */
export interface Selector {
  readonly css: string;
  /** The label must be one of these (lower case), where a site has no hook that survives translation. */
  readonly words?: ReadonlySet<string>;
  /** ISO date on which this was last believed, or known to hold in public sources. */
  readonly seen: string;
}

/** A kind of composer: one site has several. */
export interface Surface {
  readonly id: string;
  readonly editor: readonly Selector[];
  /** Narrows `editor` where selectors cannot. */
  accepts?(editor: Element): boolean;
  /** The control that sends the draft off. */
  readonly publish: readonly Selector[];
  /** Controls that only lead to the next step of the same dialog: they never publish. */
  readonly onward: readonly Selector[];
  /** The publish control stands after the editor in the page: tells it from a look-alike that opens the composer. */
  readonly publishFollows: boolean;
  /** Where no candidate matches (a language we lack words for): the control that most likely publishes. */
  guess?(boundary: Element): Element | null;
  /** Which keys publish from inside the editor. */
  readonly keys: { readonly ctrlEnter: boolean; readonly enter: boolean };
  /** The composer never reaches beyond the nearest of these. */
  readonly boundary: string;
  /** The composer's parts are several editors, one per post of a thread. */
  readonly thread: boolean;
  mode(place: Place): Mode;
  context(place: Place): DraftContext;
}

/** Publishing without an editor: a repost, a follow. */
export interface Action {
  readonly id: string;
  readonly mode: Mode;
  readonly control: readonly Selector[];
  /** A control pressed before that tells what the action is about (the repost button under a post). */
  readonly opener: readonly Selector[];
  /** `opener` is the control that was pressed before, if any was. */
  context(control: Element, opener: Element | null): DraftContext;
}

/** A composer as found in the page at one moment. Nothing in it is kept: sites re-create these nodes. */
export interface Place {
  readonly surface: Surface;
  /** Visible editors in reading order; thread parts are several. */
  readonly editors: readonly Element[];
  /** The smallest element holding editors and publish control. */
  readonly root: Element;
  readonly publish: Element | null;
}

export interface Platform {
  readonly id: PlatformId;
  readonly hosts: readonly string[];
  /** The site composes inside open shadow roots. */
  readonly pierce: boolean;
  readonly surfaces: readonly Surface[];
  readonly actions: readonly Action[];
  /** Attached pictures as the composer shows them. */
  readonly previews: readonly Selector[];
  /** The cross on a preview, which takes the picture out. */
  readonly removePicture: readonly Selector[];
  /** Where an alt text is typed, and the control that opens this field from a preview. */
  readonly altField: readonly Selector[];
  /** The account that would publish. `place` is null for actions. */
  account(page: Document, place: Place | null): Account;
  /** A list of suggestions is open: Enter picks one and does not publish. */
  readonly suggestions: readonly Selector[];
}

export const nobody: Account = { handle: '', displayName: '', bio: '' };

/** Does the element fit one of the candidates? */
export const fits = (element: Element, candidates: readonly Selector[]): boolean =>
  candidates.some(({ css, words }) => element.matches(css) && (!words || words.has(saying(element).toLowerCase())));

/** Lower-case set of labels, for {@link Selector.words}. */
export const labels = (...words: string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));
