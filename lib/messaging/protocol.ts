// Everything that crosses between a page's content script, our own pages and the background, as function signatures.
import type { Account, Draft, PlatformId } from '../core/draft.ts';
import type { Field, Fix, Severity, Span } from '../core/finding.ts';
import type { Scope } from '../core/scope.ts';
import type { Outcome, Question } from '../core/verdict.ts';

export type Lang = 'en' | 'cy';

/** A finding in words, ready to show. The background renders it so that the content script carries no catalogue of rules. */
export interface FindingView {
  readonly rule: string;
  readonly severity: Severity;
  /** One line: what it is. */
  readonly title: string;
  /** What, with the exact words; and what to do. */
  readonly message: string;
  /** Why the school asks for it, in plain words. */
  readonly why: string;
  readonly spans: readonly Span[];
  readonly field: Field;
  readonly entryId?: string;
  readonly fixes: readonly Fix[];
  readonly key: string;
}

export interface VerdictView {
  readonly scope: Scope;
  readonly outcome: Outcome;
  readonly findings: readonly FindingView[];
  readonly couldNotRun: readonly string[];
  readonly question?: Question;
  readonly lang: Lang;
  readonly school: string;
  readonly policyUrl: string;
  /** Who to ask, by name or role. */
  readonly contact: string;
  /** Of the school, for the picture question: 0 = Reception, -1 = Nursery; empty = not set, so any. */
  readonly yearGroups: readonly number[];
  readonly list: ListStatus;
}

export interface ListStatus {
  readonly state: 'none' | 'ready' | 'locked' | 'damaged';
  readonly count: number;
  /** Milliseconds since 1970 of the last successful import or sync; 0 = never. */
  readonly updated: number;
  readonly stale: boolean;
  /** Names are kept as keyed hashes: none can be shown. */
  readonly matchOnly?: true;
  /** The school asks for a passphrase on the list, and none has been chosen. */
  readonly lockWanted?: true;
}

/** A name offered in "Who is in this picture?". */
export interface Candidate {
  readonly entryId: string;
  readonly name: string;
  readonly yearGroup: number | null;
  readonly regGroup: string;
}

/** Somebody who asked not to be shown, kept on this device until the date. */
export interface QuickEntry {
  readonly forename: string;
  readonly surname: string;
  readonly yearGroup: number | null;
  readonly regGroup: string;
  /** ISO date, the last day on which it counts. */
  readonly until: string;
}

/** Kept on this device only: no text, no names. */
export interface HistoryLine {
  readonly at: number;
  readonly platform: string;
  readonly scope: Scope;
  readonly rules: readonly string[];
  readonly outcome: 'changed' | 'confirmed' | 'cancelled' | 'dismissed' | 'could-not-check';
  /** Typed by the person at a confirm. */
  readonly reason?: string;
}

export interface Status {
  readonly lang: Lang;
  readonly school: string;
  readonly setUp: boolean;
  readonly list: ListStatus;
}

/** Requests a content script may make (about its own draft only). */
export interface ContentProtocol {
  /** Sent once by a content script that guards its page: the toolbar icon becomes active, whoever is posting. */
  'guard.ready'(): void;
  'draft.check'(draft: Draft): VerdictView;
  /** The person's own profile was on the screen. Its words are kept, in memory only, if they name the school; drafts elsewhere cannot show them. */
  'profile.seen'(profile: { platform: PlatformId; account: Account }): void;
  /** The person answered "Is this a school account?". */
  'account.answer'(answer: { platform: string; handle: string; kind: 'school' | 'personal' }): void;
  /** "It is a different person": the finding with this key stays quiet from now on. */
  'finding.dismiss'(dismissal: { key: string; rule: string; reason: string }): void;
  /** Names for the picture step; refused unless the tab's last draft came from a school account. */
  'list.candidates'(query: { yearGroups: readonly number[]; search: string }): readonly Candidate[];
  /** "Somebody in this picture asked not to be": into the temporary list of this device. Refused like candidates. */
  'list.add'(entry: QuickEntry): void;
  /** A post that hints came with has gone out: their keys. */
  'hints.seen'(keys: readonly string[]): void;
  /** "Not to be published": remember this picture by its fingerprints. Refused like candidates, but for personal accounts that name the school too. */
  'picture.mark'(mark: { hashes: readonly string[] }): void;
  'history.add'(line: Omit<HistoryLine, 'at'>): void;
  'lang.set'(lang: Lang): void;
  'options.open'(where: { section: string }): void;
}

/** One place that a list comes from. Its address only, never what opens it. */
export interface SourceStatus {
  readonly list: string;
  readonly kind: 'bundle' | 'couchdb';
  readonly host: string;
  /** Milliseconds since 1970; 0 = never. */
  readonly contact: number;
  readonly tried: number;
  /** Code of what went wrong at the last look; empty = nothing. */
  readonly problem: string;
  /** Of the list file; 0 = none yet. */
  readonly version: number;
  /** Documents of a database that look like pupils and cannot be used. */
  readonly unread: number;
}

/** Requests only our own pages may make. */
export interface PageProtocol {
  'status.get'(): Status;
  'history.get'(): readonly HistoryLine[];
  'history.erase'(): void;
  /** How the list sources that the school gave stand. */
  'sync.status'(): readonly SourceStatus[];
  /** Look at every source now. */
  'sync.now'(): readonly SourceStatus[];
  /** Settings or list changed: rebuild the engine. */
  'engine.reload'(): void;
}

/** What a content script is told or asked. */
export interface TabProtocol {
  /** The popup asks the tab in front. */
  'tab.status'(): TabStatus;
  /** The list or the settings changed: answers from before count no more. */
  'tab.forget'(): void;
}

export interface TabStatus {
  readonly platform: string;
  readonly guarded: boolean;
  readonly account: { readonly handle: string; readonly displayName: string } | null;
  readonly scope: Scope | null;
  /** In plain words, why a page is not guarded. */
  readonly blind: string;
}
