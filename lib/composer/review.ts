// From a held gesture to its end: asks for a verdict, shows the warning, carries out fixes, and lets the post go once approved.
// One file beyond the usual length: it is one state machine, and its steps only make sense side by side.
import type { WarningPhase, WarningPicture, WarningProps } from '../../components/warning/props.ts';
import { type Draft, fingerprint } from '../core/draft.ts';
import type { Fix } from '../core/finding.ts';
import type { FindingView, HistoryLine, Lang, VerdictView } from '../messaging/protocol.ts';
import type { Place, Platform } from '../platforms/platform.ts';
import { visible } from '../platforms/shared-dom.ts';
import { noticeWords } from '../words/notices.ts';
import type { DraftBuilder, Snapshot } from './build-draft.ts';
import { afterFix, carryOut } from './fixes.ts';
import { type Focus, focusNow, giveFocusBack } from './focus.ts';
import type { Held } from './gate.ts';
import { placeOf, placesIn } from './locate.ts';
import { readEditor } from './read.ts';
import type { Replay } from './replay.ts';
import type { Services } from './services.ts';
import type { ComposerState, States } from './state.ts';
import { needsNothing, type Passes, type Verdicts } from './verdicts.ts';
import { wentOut } from './went-out.ts';

/** A check that is quicker than this needs no word about it. */
const NOTICED_MS = 300;
/** Accounts that were out of scope so far: a background that is just waking up must not show itself to them. */
const NOTICED_ALONE_MS = 1500;
/** Then the person hears that nothing was checked. The messaging client gives up a little earlier. */
const DEADLINE_MS = 5000;
/** How long a site may take to react after "press Post again" before we stop looking. */
const LATE_MS = 60_000;

export interface ReviewParts {
  readonly platform: Platform;
  readonly page: Document;
  readonly builder: DraftBuilder;
  readonly states: States;
  readonly verdicts: Verdicts;
  readonly passes: Passes;
  readonly replay: Replay;
  readonly services: Services;
  readonly language: { get(): Lang; set(lang: Lang): void };
  /** Resolves when the composer's files have been looked at; null when none are waiting. */
  attaching(state: ComposerState): Promise<void> | null;
  /** Our own events for this draft are about to be sent. */
  onRelease(draft: Draft, gesture: Held['gesture']): void;
  /** The post went out; `view` is what was known of it. */
  onSent(view: VerdictView | null): void;
  /** The warning closed without a post: marks and chip should show what was found. */
  onBack(snapshot: Snapshot, view: VerdictView | null): void;
  readonly signal: AbortSignal;
}

interface Open {
  readonly held: Held;
  snapshot: Snapshot;
  print: string;
  phase: WarningPhase | null;
  view: VerdictView | null;
  notice: string;
  /** The person has changed something in the warning, and should see the result before it goes out. */
  changed: boolean;
  /** Counts the questions asked of the background: only the last one's answer is acted upon. */
  round: number;
  /** The question just answered was all that held the post. */
  resume: boolean;
  readonly focus: Focus;
  readonly end: AbortController;
}

export const createReview = (parts: ReviewParts) => {
  const { services, verdicts, builder, states, page } = parts;
  let open: Open | null = null;
  let releasing = false;

  const show = (at: Open, phase: WarningPhase) => {
    at.phase = phase;
    services.ui.showWarning(props(at, phase));
  };

  const props = (at: Open, phase: WarningPhase): WarningProps => ({
    lang: parts.language.get(),
    phase,
    text: at.snapshot.draft.text,
    pictures: at.snapshot.state.attachments.map(pictureView),
    ...(at.notice ? { notice: at.notice } : {}),
    onEdit: () => back(at),
    onApprove: (reason) => approve(at, reason),
    onFix: (finding, fix) => void fixing(at, finding, fix),
    onDismiss: (finding, reason) => void dismiss(at, finding, reason),
    onPictureAnswer: (picture, answer) => {
      const item = at.snapshot.state.attachments[picture];
      if (!item) return;
      item.answer = answer;
      at.resume = true;
      void recheck(at);
    },
    searchCandidates: async (query) => {
      const reply = await services.ask('list.candidates', query);
      if (!reply.ok) throw new Error(reply.why);
      return reply.value;
    },
    onQuickAdd: async (entry) => (await services.ask('list.add', entry)).ok,
    onAccountAnswer: (kind) => void answerAccount(at, kind),
    onRetry: () => {
      verdicts.forget();
      void recheck(at);
    },
    onLang: (lang) => {
      parts.language.set(lang);
      void services.ask('lang.set', lang).then(() => {
        verdicts.forget();
        return recheck(at);
      });
    },
  });

  /** Asks, with a word about it if it takes long, and an end if it takes too long. */
  const check = async (at: Open) => {
    const attaching = parts.attaching(at.snapshot.state);
    if (attaching) {
      show(at, { kind: 'checking' });
      await attaching;
      return recheck(at);
    }
    at.round += 1;
    const { round } = at;
    /** False once the draft was read anew, or asked about again: this answer is then of the past. */
    const last = () => open === at && at.round === round;
    const soon = setTimeout(
      () => {
        if (last()) show(at, { kind: 'checking' });
      },
      verdicts.leavesAlone(at.snapshot.draft) ? NOTICED_ALONE_MS : NOTICED_MS,
    );
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), DEADLINE_MS));
    const reply = await Promise.race([verdicts.get(at.snapshot.draft), late]);
    clearTimeout(soon);
    if (!last()) return;
    if (reply?.ok) return decide(at, reply.value);
    const gone = reply?.why === 'gone';
    // As in the gate: whom we left alone before, a page without its extension leaves alone too.
    if (gone && verdicts.leavesAlone(at.snapshot.draft)) return release(at);
    at.view = null;
    show(at, { kind: 'could-not-check', detail: gone ? 'reload-needed' : 'no-answer' });
  };

  const decide = (at: Open, view: VerdictView) => {
    at.view = view;
    parts.language.set(view.lang);
    if (needsNothing(view) && (!at.changed || view.outcome === 'silent')) return release(at);
    if (needsNothing(view) && at.resume && view.outcome === 'clear') return release(at);
    if (view.couldNotRun.length > 0) return show(at, { kind: 'could-not-check', detail: 'checks-failed', view });
    show(at, { kind: 'decide', view });
  };

  /** Reads the draft as it stands now and asks about that. */
  const recheck = async (at: Open) => {
    if (open !== at) return;
    const now = find(at);
    if (now) {
      at.snapshot = now;
      at.print = fingerprint(now.draft);
    } else {
      at.snapshot = { ...at.snapshot, draft: withAnswers(at.snapshot) };
      at.print = fingerprint(at.snapshot.draft);
    }
    await check(at);
  };

  /** The composer as it stands in the page now; sites may have re-created it while the warning was open. Null: it is gone. */
  const find = (at: Open): Snapshot | null => {
    const { target } = at.held;
    if (target.kind === 'action') return target.control.isConnected ? builder.ofTarget(target) : null;
    if (target.kind === 'remembered') return target.boundary.isConnected ? builder.ofTarget(target) : null;
    const place = placeAgain(parts.platform, page, target.place, at.snapshot.draft.text);
    return place ? builder.ofPlace(place) : null;
  };

  const back = (at: Open) => {
    if (open !== at) return;
    at.snapshot.state.heldRules = at.view ? at.view.findings.map((finding) => finding.rule) : [];
    close(at);
    parts.onBack(at.snapshot, at.view);
  };

  const close = (at: Open) => {
    at.end.abort();
    open = null;
    services.ui.hideWarning();
    giveFocusBack(at.focus, at.snapshot.place?.editors[0]);
  };

  const approve = (at: Open, reason: string) => {
    if (open !== at || !at.phase) return;
    const failed = at.phase.kind === 'could-not-check';
    if (at.phase.kind === 'checking' || at.phase.kind === 'press-again') return;
    if (at.view?.findings.some((finding) => finding.severity === 'block')) return;
    if (at.view && at.view.scope !== 'personalUnlinked') record(at, failed ? 'could-not-check' : 'confirmed', reason);
    at.snapshot.state.heldRules = [];
    release(at);
  };

  const record = (at: Open, outcome: HistoryLine['outcome'], reason: string) => {
    const { view } = at;
    if (!view || view.outcome === 'silent' || (view.findings.length === 0 && outcome === 'confirmed')) return;
    const rules = view.findings.map((finding) => finding.rule);
    const line = { platform: parts.platform.id, scope: view.scope, rules, outcome, ...(reason ? { reason } : {}) };
    void services.ask('history.add', line);
  };

  /** Does once what the person did. Only the draft that was approved can go out: anything else is checked again. */
  const release = (at: Open) => {
    const now = find(at);
    if (now && fingerprint(now.draft) !== at.print) {
      at.changed = true;
      void recheck(at);
      return;
    }
    close(at);
    if (now === null) return pressAgain(at, false);
    releasing = true;
    parts.onRelease(now.draft, at.held.gesture);
    const publish = now.place?.publish ?? null;
    const control = 'control' in at.held.gesture && at.held.gesture.control.isConnected ? at.held.gesture.control : publish;
    const seen = wentOut(now, control, parts.signal);
    parts.replay.run(at.held.gesture, publish);
    void seen.then((out) => {
      releasing = false;
      if (out) done(at, now.state);
      else pressAgain({ ...at, snapshot: now }, true);
    });
  };

  const done = (at: Open, state: Snapshot['state']) => {
    states.forget(state);
    parts.onSent(at.view);
  };

  /** The site did not take our events: the person's own press goes straight through, once. */
  const pressAgain = (at: Open, sent: boolean) => {
    if (open) return;
    parts.passes.grant(at.print);
    const again: Open = { ...at, notice: '', end: new AbortController() };
    open = again;
    const { place } = again.snapshot;
    services.ui.showWarning({ ...props(again, { kind: 'press-again' }), onEdit: () => close(again) });
    if (!sent) return;
    // A slow site may still take it: then nobody should press again.
    void wentOut(again.snapshot, place?.publish ?? null, again.end.signal, LATE_MS).then((out) => {
      if (!out || again.end.signal.aborted || open !== again) return;
      parts.passes.revoke();
      done(again, again.snapshot.state);
      close(again);
    });
  };

  const fixing = async (at: Open, finding: FindingView, fix: Fix) => {
    if (open !== at) return;
    const words = noticeWords[parts.language.get()];
    if (fix.kind === 'open-settings') return void services.ask('options.open', { section: fix.section });
    if (fix.kind === 'profile-says-so' || fix.kind === 'remember-family' || fix.kind === 'different-person')
      return dismiss(at, finding, fix.kind);
    at.changed = true;
    const now = find(at);
    const outcome = now ? await services.ui.reachingPage(() => carryOut(fix, now, parts.platform)) : 'not-done';
    if (open !== at) return;
    at.notice = afterFix(words, outcome);
    await recheck(at);
  };

  const dismiss = async (at: Open, finding: FindingView, reason: string) => {
    await services.ask('finding.dismiss', { key: finding.key, rule: finding.rule, reason });
    if (open !== at) return;
    at.notice = noticeWords[parts.language.get()].dismissed;
    at.changed = true;
    record(at, 'dismissed', reason);
    verdicts.forget();
    await recheck(at);
  };

  const answerAccount = async (at: Open, kind: 'school' | 'personal') => {
    const { handle } = at.view?.question ?? at.snapshot.draft.account;
    await services.ask('account.answer', { platform: parts.platform.id, handle, kind });
    if (open !== at) return;
    at.resume = true;
    verdicts.forget();
    await recheck(at);
  };

  return {
    /** A second gesture while one is being decided must not start a second warning. */
    get busy() {
      return open !== null && open.phase?.kind !== 'press-again';
    },
    get releasing() {
      return releasing;
    },
    start(held: Held) {
      if (open) close(open);
      const focus = focusNow(page);
      const at: Open = {
        held,
        snapshot: held.snapshot,
        print: held.print,
        phase: null,
        view: null,
        notice: '',
        changed: false,
        round: 0,
        resume: false,
        focus,
        end: new AbortController(),
      };
      open = at;
      const known = parts.attaching(held.snapshot.state) ? null : verdicts.fresh(held.print);
      if (known) decide(at, known);
      else void check(at);
    },
    /** Closes without a post: the page went away, or the tab's extension did. */
    cancel() {
      if (open) back(open);
    },
  };
};

const pictureView = (item: Snapshot['state']['attachments'][number], index: number): WarningPicture => ({
  index,
  fileName: item.fileName,
  kind: item.kind,
  preview: item.preview,
  ...(item.facts.crowd === undefined ? {} : { crowd: item.facts.crowd }),
  ...(item.seen ? { faces: item.seen } : {}),
});

/** Answers given in the warning while the composer cannot be found. */
const withAnswers = ({ draft, state }: Snapshot): Draft => ({
  ...draft,
  pictures: draft.pictures.map((picture, index) => {
    const answer = state.attachments[index]?.answer;
    return answer ? { ...picture, answer } : picture;
  }),
});

/** The same composer, or the visible one of the same kind that now holds the same words. */
const placeAgain = (platform: Platform, page: Document, before: Place, text: string): Place | null => {
  const editor = before.editors.find((candidate) => candidate.isConnected && visible(candidate));
  if (editor) return placeOf(platform, before.surface, editor);
  const candidates = placesIn(platform, page).filter((place) => place.surface === before.surface && place.publish !== null);
  return candidates.find((place) => sameWords(place, text)) ?? null;
};

const sameWords = (place: Place, text: string): boolean =>
  place.editors
    .map((editor) => readEditor(editor).text)
    .join('')
    .replace(/\s+/g, '') === text.replace(/\s+/g, '');

export type Review = ReturnType<typeof createReview>;
