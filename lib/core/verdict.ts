// The engine's answer for one draft.
import type { Finding } from './finding.ts';
import type { Scope } from './scope.ts';

/** `silent` out of scope: show nothing, keep nothing · `clear` in scope, nothing to say · `advise` hints, never held · `hold` stop at the publish gesture. */
export type Outcome = 'silent' | 'clear' | 'advise' | 'hold';

/** Something only the person can tell us, asked before anything else. */
export type Question = { readonly kind: 'whose-account'; readonly handle: string; readonly displayName: string };

export interface Verdict {
  readonly fingerprint: string;
  readonly scope: Scope;
  readonly outcome: Outcome;
  /** Worst first; after that in reading order. */
  readonly findings: readonly Finding[];
  /** Ids of checks that threw: the person is told that these could not run. */
  readonly couldNotRun: readonly string[];
  readonly question?: Question;
}
