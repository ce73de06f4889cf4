// The guard of one page: wires watching, the gate, the review, marks and chip together.
import { type Draft, fingerprint } from '../core/draft.ts';
import type { Lang, TabStatus, VerdictView } from '../messaging/protocol.ts';
import type { Platform } from '../platforms/platform.ts';
import { elementsOf } from '../platforms/shared-dom.ts';
import { createAttach } from './attach.ts';
import { createBios, createBuilder, isEmpty, type Snapshot } from './build-draft.ts';
import { createChip } from './chip.ts';
import { createGate } from './gate.ts';
import { createHighlights } from './highlight.ts';
import { editorIn, placesIn } from './locate.ts';
import { createPictureDesk } from './picture-facts.ts';
import { GUARDED_EVENTS } from './recognise.ts';
import { createReplay } from './replay.ts';
import { createReview } from './review.ts';
import type { Services } from './services.ts';
import { createStates } from './state.ts';
import { createPasses, createVerdicts } from './verdicts.ts';
import { createWatch, WATCHED_EVENTS } from './watch.ts';
import { wentOut } from './went-out.ts';

export interface Guard {
  /** For the popup: is this page guarded, as whom would one post? */
  status(): TabStatus;
  /** The list or the settings changed: what was answered before is asked anew. */
  forget(): void;
}

/** Starts at once: call it before the page's own scripts run. Everything ends with `signal`. */
export const startGuard = (platform: Platform, page: Document, services: Services, signal: AbortSignal): Guard => {
  const { ui } = services;
  const states = createStates();
  const replay = createReplay();
  const passes = createPasses();
  const verdicts = createVerdicts((draft: Draft) => services.ask('draft.check', draft));
  const highlights = createHighlights(page);
  let lang: Lang = page.defaultView?.navigator.language.startsWith('cy') ? 'cy' : 'en';
  const language = {
    get: () => lang,
    set(next: Lang) {
      lang = next;
    },
  };
  const bios = createBios(platform, page, (account) => {
    void services.ask('profile.seen', { platform: platform.id, account });
  });
  const builder = createBuilder(platform, page, states, () => gate.opener(), bios);

  const pictures = createPictureDesk(services.lab);
  const chip = createChip({ platform, services, verdicts, language, recheck: () => watch.again() });

  const blind = (): boolean => services.orphaned() || verdicts.trouble === 'gone';

  /** Marks and chip for a draft whose verdict is known. */
  const present = (snapshot: Snapshot, view: VerdictView) => {
    lang = view.lang;
    pictures.look(snapshot.state.attachments, view.scope, () => {
      if (!review.busy) void onDraft(snapshot.place ? builder.ofPlace(snapshot.place) : snapshot);
    });
    if (view.outcome === 'silent') {
      highlights.clear();
      return chip.silence();
    }
    highlights.show(
      snapshot.readings,
      view.findings.flatMap((finding) => finding.spans),
    );
    chip.showVerdict(snapshot, view);
  };

  /** Hints need not be repeated once the post they came with has gone. */
  const wentWith = (view: VerdictView | null) => {
    const keys = view?.findings.filter((finding) => finding.severity === 'advise').map((finding) => finding.key) ?? [];
    if (keys.length > 0) void services.ask('hints.seen', keys);
  };

  const onDraft = async (snapshot: Snapshot) => {
    if (blind()) return chip.showReload(snapshot);
    if (isEmpty(snapshot.draft)) {
      highlights.clear();
      attach.expect(snapshot.draft);
      return chip.hide();
    }
    const print = fingerprint(snapshot.draft);
    const known = verdicts.fresh(print);
    if (known) return present(snapshot, known);
    chip.showChecking(snapshot);
    const reply = await verdicts.get(snapshot.draft);
    // The person wrote on meanwhile: the next report is on its way, and this answer is of words that are gone.
    if (watch.pending) return;
    if (snapshot.state.draft === null || fingerprint(snapshot.state.draft) !== print || review.busy) return;
    if (reply.ok) present(snapshot, reply.value);
    else if (reply.why === 'gone') chip.showReload(snapshot);
    else chip.showTrouble(snapshot);
  };

  const watch = createWatch(
    platform,
    builder,
    {
      onDraft: (snapshot) => void onDraft(snapshot),
      onTyping() {
        highlights.clear();
        chip.showTyping();
      },
      onGone() {
        highlights.clear();
        chip.hide();
      },
      onMoved: () => ui.placeChip(),
    },
    signal,
  );

  const review = createReview({
    platform,
    page,
    builder,
    states,
    verdicts,
    passes,
    replay,
    services,
    language,
    attaching: (state) => attach.under(state),
    onRelease(draft, gesture) {
      highlights.clear();
      chip.hide();
      gate.released(draft, gesture, performance.now());
    },
    onSent: wentWith,
    onBack(snapshot, view) {
      if (view) present(snapshot, view);
      else if (blind()) chip.showReload(snapshot);
      else chip.showTrouble(snapshot);
    },
    signal,
  });

  const gate = createGate({
    platform,
    builder,
    verdicts,
    passes,
    replaying: () => replay.active,
    busy: () => review.busy,
    attaching: (state) => attach.under(state) !== null,
    blind,
    onHeld: (held) => review.start(held),
    onPassed(snapshot, control) {
      if (review.releasing) return;
      const { heldRules } = snapshot.state;
      const view = verdicts.fresh(fingerprint(snapshot.draft));
      if (heldRules.length > 0 && view && view.outcome !== 'silent')
        void services.ask('history.add', { platform: platform.id, scope: view.scope, rules: heldRules, outcome: 'changed' });
      snapshot.state.heldRules = [];
      void wentOut(snapshot, control, signal).then((out) => {
        if (!out) return;
        states.forget(snapshot.state);
        wentWith(view);
      });
    },
    onNext(snapshot) {
      if (snapshot.place) states.goOn(snapshot.place, snapshot.state, snapshot.draft);
    },
  });

  const attach = createAttach({
    platform,
    page,
    services,
    builder,
    verdicts,
    lang: language.get,
    current: () => watch.current(),
    onDraft: (snapshot) => void onDraft(snapshot),
    onGone: () => chip.showReload(null),
    signal,
  });

  signal.addEventListener('abort', () => {
    review.cancel();
    highlights.clear();
    chip.hide();
  });

  const options = { capture: true, passive: false, signal };
  const view = page.defaultView ?? window;
  const listen = (types: readonly string[], handle: (event: Event) => void) => {
    for (const type of types) view.addEventListener(type, handle, options);
  };
  listen(GUARDED_EVENTS, (event) => {
    if (gate.swallow(event) || ui.owns(event)) return;
    if (event.type === 'keydown' && ((event as KeyboardEvent).key === 'Control' || (event as KeyboardEvent).key === 'Meta'))
      watch.flush();
    if (event.type === 'pointerdown' || (event.type === 'keydown' && !editorIn(platform, elementsOf(event)))) bios.passBy();
    if (event.type === 'click') attach.files.notePress(event, () => states.recent()[0]);
    gate.handle(event);
  });
  listen(WATCHED_EVENTS, (event) => {
    if (ui.owns(event)) return;
    if (event.type === 'input') attach.files.noteAlt(event);
    watch.handle(event);
  });
  listen(['beforeinput', 'paste', 'drop'], (event) => void ui.owns(event));

  return {
    status() {
      const place = watch.current() ?? placesIn(platform, page)[0] ?? null;
      const account = platform.account(page, place);
      const last = states.recent()[0]?.draft;
      const verdict = last ? verdicts.fresh(fingerprint(last)) : null;
      const known = account.handle !== '' || account.displayName !== '';
      return {
        platform: platform.id,
        guarded: !blind(),
        account: known ? { handle: account.handle, displayName: account.displayName } : null,
        scope: verdict?.scope ?? null,
        blind: blind() ? 'reload' : '',
      };
    },
    forget() {
      verdicts.forget();
      // At once, so that the next press of Post finds an answer and is not kept waiting. An open warning asks by itself.
      if (!review.busy) watch.again();
    },
  };
};
