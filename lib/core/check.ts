// What a check is, what it may know, and what the engine offers.
import type { Draft } from './draft.ts';
import type { RawFinding, Severity } from './finding.ts';
import type { Policy, RegisteredAccount } from './policy.ts';
import type { Scope } from './scope.ts';
import type { NameIndex } from './text/names.ts';
import type { Reading } from './text/reading.ts';
import type { Mention, SchoolMatcher } from './text/school.ts';
import type { Verdict } from './verdict.ts';

/** Facts about this device and this person, beside the policy and the list. */
export interface Facts {
  /** ISO date (YYYY-MM-DD). */
  readonly today: string;
  /** Hours since the list was last known to be current; null = no list was ever loaded. */
  readonly listAgeHours: number | null;
  /** When the person last confirmed the policy and training; empty = never, null = this device does not ask. */
  readonly acknowledgedOn: string | null;
  /** Answers to "Is this a school account?", kept on this device. */
  readonly answered: readonly RegisteredAccount[];
  /** Has the person said of this finding key that it is another person or not a problem? */
  readonly dismissed: (key: string) => boolean;
}

/** Where the school is named: in what would be published, and in the profile that publishes it. Strong mentions only. */
export interface Mentions {
  readonly draft: readonly Mention[];
  readonly profile: readonly Mention[];
}

/** What a check may know beside the draft. */
export interface CheckContext {
  readonly policy: Policy;
  /** Only `school` or `personalLinked`: checks do not run on anything else. */
  readonly scope: Scope;
  readonly names: NameIndex;
  readonly facts: Facts;
  readonly school: SchoolMatcher;
  /** Read a text (folded, words, sentences...); each text is read once a run however many checks ask. */
  readonly read: (text: string) => Reading;
  /** The acting account's row in the register or among the person's answers. */
  readonly account: RegisteredAccount | null;
  readonly mentions: Mentions;
  /** Nobody registered this account, yet it presents itself as the school: the person is being asked whose it is. */
  readonly accountInDoubt: boolean;
}

export interface RuleInfo {
  readonly id: string;
  /** Level per scope when the school sets none. */
  readonly school: Severity | 'off';
  readonly linked: Severity | 'off';
  /** Nothing in a draft can decide it: registered so that a school's setting is known, and said so in docs/rules.md. */
  readonly outsideDraft?: boolean;
  /** About the account or the person rather than the post: said once a week, not with every post. */
  readonly weekly?: boolean;
  /** Off unless the school switches it on. */
  readonly offByDefault?: boolean;
  /** Silent about words that a finding of these rules (ids, or families such as `nophoto`) already marks. */
  readonly yieldsTo?: readonly string[];
  /** Numbers of the policy sentences it serves (docs/rules.md). */
  readonly sentences: readonly number[];
}

/** Pure and synchronous. A throwing check becomes "could not run"; the others go on. `found` is what the checks before it in the register have said. */
export interface Check {
  readonly id: string;
  readonly rules: readonly RuleInfo[];
  run(draft: Draft, context: CheckContext, found: readonly RawFinding[]): RawFinding[];
}

export interface Engine {
  check(draft: Draft): Verdict;
}
