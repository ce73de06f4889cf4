// What the settings page shows and what it asks its owner to do. The page knows no storage, no files' contents and no browser.

import type { PlatformId } from '../../lib/core/draft.ts';
import type { Policy, RegisteredAccount } from '../../lib/core/policy.ts';
import type { HistoryLine, Lang, ListStatus, QuickEntry, SourceStatus } from '../../lib/messaging/protocol.ts';

export type OptionsSection = 'start' | 'school' | 'list' | 'kept' | 'history' | 'about';

/** The part of the school's settings that a person fills in by hand. Lists hold one entry per line of the form. */
export interface SchoolForm {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  readonly notSchool: readonly string[];
  readonly hashtags: readonly string[];
  readonly domains: readonly string[];
  readonly town: string;
  readonly nation: Policy['school']['nation'];
  readonly phase: Policy['school']['phase'];
  /** 0 = Reception, -1 = Nursery. */
  readonly yearGroups: readonly number[];
  readonly accounts: readonly RegisteredAccount[];
  /** The wording "Add the disclaimer" puts into a post. */
  readonly disclaimer: { readonly en: string; readonly cy: string };
  readonly policyTitle: string;
  readonly policyUrl: string;
  /** Who to ask, by name or role. */
  readonly contact: string;
}

/** One thing that was wrong with a file or a form, said in plain words by whoever found it. */
export interface Problem {
  /** Where: `accounts[2].handle`, `row 14`; empty for the file as a whole. */
  readonly path: string;
  /** One sentence: what is wrong and what to do. */
  readonly text: string;
}

/** How the last import of a school file went. */
export type SchoolImport =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly fileName: string }
  /** Taken over; each problem cost only the value it names. */
  | { readonly state: 'done'; readonly fileName: string; readonly problems: readonly Problem[] }
  /** Nothing was changed. */
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly Problem[] };

/** What the school's IT has set for everybody, as it arrived. */
export interface ManagedView {
  readonly state: 'none' | 'received' | 'unreadable';
  readonly values: readonly { readonly path: string; readonly value: string }[];
  readonly rejected: readonly Problem[];
}

export interface SchoolSectionProps {
  readonly form: SchoolForm;
  /** Sites an account may be on, in the order they are offered. */
  readonly sites: readonly PlatformId[];
  /** `none` nothing set up yet · `file` from a school file · `hand` typed here · `managed` pushed by the school. */
  readonly source: 'none' | 'file' | 'hand' | 'managed';
  /** Names of form fields the school has set for everybody; they are shown but cannot be edited. */
  readonly locked: readonly (keyof SchoolForm)[];
  readonly problems: readonly Problem[];
  readonly import: SchoolImport;
  readonly managed: ManagedView;
  readonly saved: 'no' | 'saving' | 'yes' | 'failed';
  /** ISO date on which this person last confirmed the policy and the training; empty = not yet, null = the school does not ask for it. */
  readonly confirmedOn: string | null;
  onConfirm(): void;
  onImportFile(file: File): void;
  onSave(form: SchoolForm): void;
  /** Writes the settings to a file that colleagues can import; absent: no such button. */
  onExport?(): void;
}

/** A row of a list file beside what is already on the list. */
export interface PreviewRow {
  /** Line in the file as a spreadsheet numbers it (headings are row 1); 0 for entries the file no longer has. */
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'removed' | 'same' | 'doubtful' | 'unreadable';
  readonly name: string;
  /** As shown: `8` or `Year 8`; empty when not given. */
  readonly year: string;
  readonly group: string;
  /** Why it is doubtful or unreadable, or what changed; empty otherwise. */
  readonly note: string;
}

export interface ListPreview {
  readonly fileName: string;
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<PreviewRow['kind'], number>>;
  /** Headings of columns that are never kept (dates of birth, pupil numbers, reasons). */
  readonly droppedColumns: readonly string[];
  /** About the file as a whole, in plain words (letters lost by a spreadsheet, unknown headings). */
  readonly warnings: readonly string[];
  /** The list would lose more than half its entries, or become empty: ask twice. */
  readonly shrinks: boolean;
}

export type ListImport =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly fileName: string; readonly rows?: number }
  /** The file has columns about permission: everybody's answers, or only those who refused? */
  | { readonly state: 'ask-kind'; readonly fileName: string; readonly headings: readonly string[]; readonly rows: number }
  /** No headings that are known; `sample` is the top of the file. */
  | { readonly state: 'ask-columns'; readonly fileName: string; readonly sample: readonly (readonly string[])[] }
  | { readonly state: 'preview'; readonly preview: ListPreview }
  | { readonly state: 'saving' }
  | { readonly state: 'done'; readonly count: number }
  /** The list in use was not touched. */
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly Problem[] };

/** What a person may say that a column is. */
export type ColumnChoice =
  | 'legalForename'
  | 'legalSurname'
  | 'fullName'
  | 'preferredForename'
  | 'preferredSurname'
  | 'middleNames'
  | 'year'
  | 'group'
  | 'scope'
  | 'reviewDate';

export interface ColumnsAnswer {
  /** Index of the headings' row, -1 when the file has none. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<ColumnChoice, number>>>;
}

/** One of the lists on this device. */
export interface NamedList {
  readonly name: string;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly updated: number;
}

/** The office's side: this browser writes the list that staff's browsers follow. */
export type OfficeSaid = '' | 'written' | 'no-list' | 'write-failed' | 'restore-failed' | 'not-saved';

export type OfficeView =
  | { readonly state: 'not-here' | 'damaged' | 'locked'; readonly said: OfficeSaid }
  | {
      readonly state: 'here';
      readonly url: string;
      /** Code of why the last address given cannot be used; empty = it can. */
      readonly urlProblem: string;
      readonly schoolId: string;
      /** Opens the list; goes to staff. */
      readonly key: string;
      /** Proves who wrote the list; goes to staff. */
      readonly publicKey: string;
      readonly version: number;
      /** What staff's browsers need, as text; empty while there is no address. */
      readonly settings: string;
      readonly said: OfficeSaid;
      readonly validDays: number;
    };

export type OfficeAction =
  | { readonly do: 'start' }
  | { readonly do: 'url'; readonly url: string }
  | { readonly do: 'write' }
  | { readonly do: 'backup' }
  | { readonly do: 'restore'; readonly file: File };

/** How the list is protected here, and what was just said about it. */
export interface ProtectionView {
  /** `none` the browser keeps the key · `locked` · `open` for today. */
  readonly lock: 'none' | 'locked' | 'open';
  /** The school asks for a passphrase. */
  readonly lockWanted: boolean;
  readonly matchOnly: boolean;
  readonly matchOnlyBySchool: boolean;
  readonly said: '' | 'wrong' | 'short' | 'differ' | 'failed';
  readonly working: boolean;
}

export type ProtectionAction =
  | { readonly do: 'unlock'; readonly passphrase: string }
  | { readonly do: 'lock'; readonly passphrase: string; readonly again: string }
  | { readonly do: 'lock-now' | 'remove-lock' | 'hide-names' | 'show-names' };

export interface ListSectionProps {
  readonly status: ListStatus;
  readonly import: ListImport;
  readonly lists: readonly NamedList[];
  /** Where the school's lists come from; empty when nothing is followed. */
  readonly sources: readonly SourceStatus[];
  /** Hosts that this browser has not been allowed to reach. */
  readonly unreachable: readonly string[];
  readonly looking: boolean;
  readonly office: OfficeView;
  onLook(): void;
  onAllowHost(host: string): void;
  onOffice(what: OfficeAction): void;
  readonly protection: ProtectionView;
  onProtection(what: ProtectionAction): void;
  /** `list` names the list that the file replaces. */
  onFile(file: File, list?: string): void;
  onKind(kind: 'refusals' | 'register'): void;
  onColumns(answer: ColumnsAnswer): void;
  /** Resolves to false when it could not be kept. */
  onQuickAdd(entry: QuickEntry): Promise<boolean>;
  /** Takes one named list off this device. */
  onEraseList(name: string): void;
  onAccept(): void;
  onCancel(): void;
  onErase(): void;
}

/** One store on this device and what is in it now. */
export interface KeptRow {
  readonly id:
    | 'settings'
    | 'list'
    | 'sources'
    | 'columns'
    | 'office'
    | 'accounts'
    | 'dismissals'
    | 'history'
    | 'language'
    | 'marked-pictures';
  readonly count: number;
  /** Milliseconds since 1970 of the oldest thing in it; 0 = empty. */
  readonly oldest: number;
  onErase?(): void;
}

export interface KeptSectionProps {
  readonly rows: readonly KeptRow[];
  onEraseAll(): void;
}

export interface HistorySectionProps {
  readonly lines: readonly HistoryLine[];
  /** Rule id -> its title in the language shown; a rule without one shows its id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  onExport(): void;
  onErase(): void;
}

export interface OptionsProps {
  readonly lang: Lang;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
  readonly section: OptionsSection;
  readonly version: string;
  readonly school: SchoolSectionProps;
  readonly list: ListSectionProps;
  readonly kept: KeptSectionProps;
  readonly history: HistorySectionProps;
  /** Host permission the browser has not been given yet (Firefox lets a person refuse it). */
  readonly permission: 'given' | 'missing';
  onGrant(): void;
  onSection(section: OptionsSection): void;
  onLang(lang: Lang): void;
  onCheckDraft(): void;
}
