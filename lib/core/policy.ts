// The school's settings as the engine sees them. Parsing and layering (defaults < school file < managed) live in lib/store.
import type { PlatformId } from './draft.ts';
import type { Severity } from './finding.ts';

/** How much the rules may do together: `observe` quiet notes only · `coach` advice only, no finding holds a post · `enforce` as each rule says. */
export const policyModes = ['observe', 'coach', 'enforce'] as const;
export type PolicyMode = (typeof policyModes)[number];

/** How the do-not-publish list lies on the device: `readable` entries · `match-only` keyed hashes, no readable names. */
export const listModes = ['readable', 'match-only'] as const;
export type ListMode = (typeof listModes)[number];

/** Where the list's key is: `device` kept by the browser · `passphrase` in memory only, after somebody unlocked it that day. */
export const listProtections = ['device', 'passphrase'] as const;
export type ListProtection = (typeof listProtections)[number];

/** What a rule does for one scope. */
export type RuleLevel = Severity | 'off';

export interface RuleSetting {
  readonly on: boolean;
  readonly school: RuleLevel;
  readonly linked: RuleLevel;
  /** The school's own wording, when it has one. */
  readonly message?: string;
  readonly messageCy?: string;
  readonly contact?: string;
  /** Narrower settings, first match wins. Without a `scope` it only changes the level where the rule is on. */
  readonly where?: readonly {
    readonly platform?: PlatformId;
    readonly mode?: string;
    readonly scope?: 'school' | 'linked';
    readonly level: RuleLevel;
  }[];
}

export interface RegisteredAccount {
  readonly platform: PlatformId;
  /** As the site shows it: `@handle`, or a page's name on Facebook. */
  readonly handle: string;
  readonly kind: 'school' | 'affiliated' | 'personal';
  readonly leads: readonly string[];
  readonly visibility: 'open' | 'closed';
}

export interface Policy {
  readonly title: string;
  readonly version: string;
  readonly url: string;
  readonly owner: string;
  /** ISO date; empty = not set. */
  readonly reviewDue: string;
  readonly trainingRenewMonths: number;
  readonly mode: PolicyMode;
  readonly school: {
    readonly names: readonly string[];
    readonly aliases: readonly string[];
    /** Count only in company: another sign of the school in the same draft or profile. */
    readonly weakAliases: readonly string[];
    /** Look like the school but are not (the town's rugby club). */
    readonly notSchool: readonly string[];
    readonly hashtags: readonly string[];
    readonly domains: readonly string[];
    readonly phones: readonly string[];
    readonly emails: readonly string[];
    readonly town: string;
    readonly nation: 'Wales' | 'England' | 'Scotland' | 'Northern Ireland';
    readonly phase: 'primary' | 'secondary' | 'special' | 'college' | 'all-through';
    readonly yearGroups: readonly number[];
    readonly terms: Readonly<Record<string, string>>;
  };
  readonly accounts: readonly RegisteredAccount[];
  readonly staff: readonly string[];
  readonly seniorLeaders: readonly string[];
  readonly publicHelplines: readonly string[];
  readonly disclaimers: {
    /** Extra wordings the school accepts, beside the ones the grammar knows. */
    readonly en: readonly string[];
    readonly cy: readonly string[];
    readonly notDisclaimers: readonly string[];
    readonly insert: { readonly en: string; readonly cy: string };
  };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly calendars: { readonly preElection: readonly { readonly from: string; readonly to: string; readonly what: string }[] };
  readonly contacts: Readonly<Record<string, string>>;
  /** Options of single rules that are not a severity (`image.full-name: any`). */
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly lists: { readonly maxAgeHours: number; readonly keep: ListMode; readonly lock: ListProtection };
}
