// Keeps the answers for the drafts of this page, so that a publish gesture can be decided on the spot.
import { type Draft, fingerprint } from '../core/draft.ts';
import type { NoAnswer, Reply } from '../messaging/client.ts';
import type { VerdictView } from '../messaging/protocol.ts';

/** The list may have changed since: an older answer is asked for again. */
const FRESH_MS = 10 * 60_000;
const KEPT = 12;

/** Nothing in it needs the person before the post may go. Out of scope is silence, whatever else is missing. */
export const needsNothing = (view: VerdictView): boolean =>
  view.outcome === 'silent' || (view.outcome !== 'hold' && view.couldNotRun.length === 0 && !view.question);

export type Answered = Reply<VerdictView>;

export const createVerdicts = (check: (draft: Draft) => Promise<Answered>, now: () => number = () => Date.now()) => {
  const known = new Map<string, { readonly view: VerdictView; readonly at: number }>();
  const asking = new Map<string, Promise<Answered>>();
  /** What the last answer about each account was: silence, or not. Survives {@link forget}: it is a hint, never a decision about a draft. */
  const silent = new Map<string, boolean>();
  let trouble: NoAnswer | null = null;

  return {
    /** The answer for exactly this draft, if it is recent; never waits. */
    fresh(print: string): VerdictView | null {
      const held = known.get(print);
      return held && now() - held.at < FRESH_MS ? held.view : null;
    },
    /** Asks unless the answer is known or already being waited for. */
    async get(draft: Draft): Promise<Answered> {
      const print = fingerprint(draft);
      const view = this.fresh(print);
      if (view) return { ok: true, value: view };
      const waiting = asking.get(print);
      if (waiting) return waiting;
      const answer = check(draft).then((reply) => {
        if (asking.get(print) !== answer) return reply;
        asking.delete(print);
        trouble = reply.ok ? null : reply.why;
        if (reply.ok) {
          silent.set(accountOf(draft), reply.value.outcome === 'silent');
          known.delete(print);
          known.set(print, { view: reply.value, at: now() });
          for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
        }
        return reply;
      });
      asking.set(print, answer);
      return answer;
    },
    /** So far nothing about this account was the school's business. */
    leavesAlone: (draft: Draft): boolean => silent.get(accountOf(draft)) === true,
    /** An answer of the person, the settings or the list changed what a check would say. */
    forget() {
      known.clear();
      asking.clear();
    },
    /** Why the last question got no answer; null when it did. `gone`: only a reload of the page helps. */
    get trouble() {
      return trouble;
    },
  };
};

const accountOf = ({ account }: Draft): string => `${account.handle}\n${account.displayName}`;

export type Verdicts = ReturnType<typeof createVerdicts>;

/** A pass is long enough for pressing Post again, and no longer. */
const PASS_MS = 60_000;

/** Approvals that a site did not take from us: good once, for exactly the approved draft, by the person's own press. */
export const createPasses = (now: () => number = () => Date.now()) => {
  let pass: { readonly print: string; readonly until: number } | null = null;
  return {
    grant(print: string) {
      pass = { print, until: now() + PASS_MS };
    },
    /** Uses the pass up. */
    use(print: string): boolean {
      if (!pass || pass.print !== print || now() > pass.until) return false;
      pass = null;
      return true;
    },
    revoke() {
      pass = null;
    },
  };
};

export type Passes = ReturnType<typeof createPasses>;
