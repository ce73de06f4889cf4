// One thing worth a second look: which rule, where, the exact words, and what would put it right.

/** `block` change it · `confirm` give a reason · `advise` worth a look · `record` a note for the person only. Worst first. */
export const severities = ['block', 'confirm', 'advise', 'record'] as const;
export type Severity = (typeof severities)[number];

/** Where the words stand: a path into the draft (`pictures[0].alt`). */
export type Field =
  | 'text'
  | 'account.handle'
  | 'account.displayName'
  | 'account.bio'
  | `pictures[${number}]`
  | 'account.avatar'
  | `pictures[${number}].${'alt' | 'fileName'}`
  | `pictures[${number}].taggedAccounts[${number}]`
  | `pictures[${number}].lines[${number}]`
  | `pictures[${number}].metadata.${string}`
  | `context.${'replyTo' | 'shared' | 'target' | 'comment'}`
  | `context.${'replyTo' | 'shared' | 'target' | 'comment'}.${'handle' | 'displayName' | 'bio' | 'text'}`
  | `links[${number}]`
  /** Not in the draft at all: something to do in our own settings. */
  | 'settings';

/** Exact words in one field. `start`/`end` are UTF-16 offsets into that field's string. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Something a button can do about it. The guard carries it out and reads the draft back. */
export type Fix =
  | { readonly kind: 'insert'; readonly text: string; readonly lang: 'en' | 'cy' }
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  | { readonly kind: 'remove'; readonly span: Span }
  | { readonly kind: 'remove-picture'; readonly picture: number }
  | { readonly kind: 'safer-copy'; readonly picture: number }
  | { readonly kind: 'who-is-in-it'; readonly picture: number }
  | { readonly kind: 'different-person' }
  | { readonly kind: 'remember-family' }
  | { readonly kind: 'profile-says-so' }
  | { readonly kind: 'open-settings'; readonly section: 'school' | 'list' };

export interface Finding {
  /** Rule id of the catalogue, such as `nophoto.named`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which of the rule's messages (see lib/words/<lang>/rules.ts) and the values to put in it. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  /** The words to mark, in reading order; empty when the signal is elsewhere (a picture, the account). */
  readonly spans: readonly Span[];
  /** The field the finding is about when there are no words. */
  readonly field: Field;
  /** The do-not-publish entry concerned. */
  readonly entryId?: string;
  readonly fixes: readonly Fix[];
  /** Stable for "not this, it's another person": same rule, same words, same entry. Hash it before storing. */
  readonly key: string;
}

/** What a check returns: severity, message and key are filled in by the engine unless the check sets them. */
export interface RawFinding {
  readonly rule: string;
  readonly spans?: readonly Span[];
  readonly field?: Field;
  readonly message?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly entryId?: string;
  readonly fixes?: readonly Fix[];
  /** Weak evidence: lowers the policy's severity to this at most (never raises it). */
  readonly atMost?: Severity;
  /** The school's calendar asks for more care: one level above the policy's, before `atMost`. */
  readonly oneLevelUp?: boolean;
  /** What "not this one" hangs on instead of the words: another account's handle, a picture's id. */
  readonly about?: string;
}

/** Lower index is worse. */
export const worse = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

export const spanOf = (field: Field, source: string, start: number, end: number): Span => ({
  field,
  start,
  end,
  words: source.slice(start, end),
});
