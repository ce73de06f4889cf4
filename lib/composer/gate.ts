// Decides every publish gesture on the spot: a clear draft's event is not touched; anything else is stopped and reviewed.
import { type Draft, fingerprint } from '../core/draft.ts';
import type { Platform } from '../platforms/platform.ts';
import { elementsOf } from '../platforms/shared-dom.ts';
import { type DraftBuilder, isEmpty, type Snapshot } from './build-draft.ts';
import { leadsOn } from './locate.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { Gesture } from './replay.ts';
import { needsNothing, type Passes, type Verdicts } from './verdicts.ts';

/** A gesture that was stopped, and the draft as it stood then. */
export interface Held {
  readonly gesture: Gesture;
  readonly target: Recognised['target'];
  readonly snapshot: Snapshot;
  readonly print: string;
}

export interface GateParts {
  readonly platform: Platform;
  readonly builder: DraftBuilder;
  readonly verdicts: Verdicts;
  readonly passes: Passes;
  /** Our own events are under way. */
  replaying(): boolean;
  /** A review is open or being prepared: no second one. */
  busy(): boolean;
  /** Files of this composer are still being looked at: the post would go without them. */
  attaching(state: Snapshot['state']): boolean;
  /** Nothing new can be checked in this page any more. */
  blind(): boolean;
  onHeld(held: Held): void;
  /** The event was left alone; the post goes out with it. */
  onPassed(snapshot: Snapshot, control: Element | null): void;
  onNext(snapshot: Snapshot): void;
}

/** preventDefault on a touch event would mean that no click follows, so that we could never ask. */
const PREVENTED = new Set(['mousedown', 'click', 'auxclick', 'dblclick', 'keydown', 'keypress', 'keyup', 'submit']);
/** A double click's second half must not publish what its first half asked about. */
const QUIET_MS = 500;
/** How long a site may take between the replayed event and its own follow-up (a form submitted a moment later). */
const GRACE_MS = 3000;

const stop = (event: Event) => {
  if (PREVENTED.has(event.type)) event.preventDefault();
  event.stopImmediatePropagation();
};

export const createGate = (parts: GateParts) => {
  /** One press from its first event to its last: what was decided at the start holds, unless the draft changes in between. */
  let press: { readonly on: Element; readonly passed: string | null; readonly held: boolean } | null = null;
  /** The key that started a review: swallowed until it is up, repeats included. */
  let downKey: { readonly code: string; readonly meta: boolean } | null = null;
  let touchedAt = 0;
  /** Untrusted continuations of a replay (a site that submits its form a moment later) pass for this draft. */
  let grace: { readonly print: string; readonly until: number } | null = null;
  let quiet: { readonly on: Element; readonly print: string; readonly until: number } | null = null;
  let opener: Element | null = null;

  const swallows = (event: KeyboardEvent): boolean => {
    if (!downKey) return false;
    // macOS sends no keyup for a key let go while Cmd is down: there, a new press ends the wait.
    if (downKey.meta && event.type === 'keydown' && !event.repeat) downKey = null;
    if (event.code !== downKey?.code) return false;
    if (event.type === 'keyup') downKey = null;
    return true;
  };

  const passes = (snapshot: Snapshot, print: string, event: Event): boolean => {
    if (parts.attaching(snapshot.state)) return false;
    if (isEmpty(snapshot.draft)) return true;
    if (press?.passed === print) return true;
    if (!event.isTrusted && grace?.print === print && event.timeStamp < grace.until) return true;
    const view = parts.verdicts.fresh(print);
    if (view && needsNothing(view)) return true;
    // A page that outlived its extension must not trouble a private person with every post until they reload it.
    if (!view && parts.blind() && parts.verdicts.leavesAlone(snapshot.draft)) return true;
    return event.isTrusted && parts.passes.use(print);
  };

  const note = (event: Event) => {
    if (event.type !== 'pointerdown' && event.type !== 'keydown' && event.type !== 'click') return;
    const path = elementsOf(event);
    for (const action of parts.platform.actions)
      for (const { css } of action.opener) opener = path.find((element) => element.matches(css)) ?? opener;
    const place = leadsOn(parts.platform, event);
    if (place) parts.onNext(parts.builder.ofPlace(place));
  };

  /** The rest of a double click on the control that has just been replayed, for the draft that is still on its way out. */
  const tail = (event: Event, on: Element, print: string): boolean =>
    quiet !== null && event.isTrusted && event.timeStamp < quiet.until && on === quiet.on && print === quiet.print;

  const startsPress = (event: Event, on: Element): boolean =>
    event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat) || press?.on !== on;

  const decide = (event: Event, found: Recognised) => {
    const on = pressedIn(found.gesture);
    if (startsPress(event, on) && event.type !== 'submit') press = { on, passed: null, held: false };
    const snapshot = parts.builder.ofTarget(found.target);
    if (!snapshot) return;
    const print = fingerprint(snapshot.draft);
    if (tail(event, on, print)) return stop(event);
    if (!press?.held && passes(snapshot, print, event)) {
      if (!isEmpty(snapshot.draft)) press = { on, passed: print, held: false };
      if (asks(event) && !isEmpty(snapshot.draft))
        parts.onPassed(snapshot, 'control' in found.gesture ? found.gesture.control : null);
      return;
    }
    stop(event);
    press = { on, passed: null, held: true };
    if (!asks(event)) return;
    press = null;
    if (event.type === 'keydown') {
      const { code, metaKey } = event as KeyboardEvent;
      downKey = { code, meta: metaKey };
    }
    parts.onHeld({ gesture: found.gesture, target: found.target, snapshot, print });
  };

  return {
    /** The control that was pressed before an action's own, such as the repost button under a post. */
    opener: () => opener,
    /** After approval: the site's own follow-up events for this draft pass, further presses in the same breath do not. */
    released(draft: Draft, gesture: Gesture, at: number) {
      const print = fingerprint(draft);
      grace = { print, until: at + GRACE_MS };
      quiet = { on: pressedIn(gesture), print, until: at + QUIET_MS };
    },
    /** True for a repeat of the key that opened the warning: it must reach neither the page nor the warning's own buttons. */
    swallow(event: Event): boolean {
      if (parts.replaying() || !event.type.startsWith('key') || !swallows(event as KeyboardEvent)) return false;
      stop(event);
      return true;
    },
    handle(event: Event) {
      if (parts.replaying()) return;
      if (event.type === 'touchstart') touchedAt = event.timeStamp;
      const found = recognise(parts.platform, event, event.timeStamp - touchedAt < 1000);
      if (!found) return note(event);
      if (parts.busy()) return stop(event);
      decide(event, found);
    },
  };
};

const pressedIn = (gesture: Gesture): Element =>
  'control' in gesture ? gesture.control : 'editor' in gesture ? gesture.editor : gesture.form;

/** The event of a press at which the site would publish, or at which it is too late to ask later. */
const asks = (event: Event): boolean => event.type === 'click' || event.type === 'keydown' || event.type === 'submit';

export type Gate = ReturnType<typeof createGate>;
