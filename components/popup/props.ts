// What the toolbar popup shows: is this page guarded, as whom would I post, how is the list.

import type { Scope } from '../../lib/core/scope.ts';
import type { Lang, ListStatus, QuickEntry } from '../../lib/messaging/protocol.ts';
import type { OptionsSection } from '../options/props.ts';

/** The page in front. */
export type PopupPage =
  /** Still asking the tab. */
  | { readonly state: 'asking' }
  /** Posts on this page get a second look. */
  | { readonly state: 'guarded'; readonly site: string }
  /** A supported site whose composer we cannot find or read; `why` in plain words when the page said it. */
  | { readonly state: 'blind'; readonly site: string; readonly why: string }
  /** A supported site that was open before the tool was installed or updated. */
  | { readonly state: 'reload'; readonly site: string }
  /** A supported site, but the browser has not given permission. */
  | { readonly state: 'no-permission'; readonly site: string }
  /** Not one of the sites. */
  | { readonly state: 'elsewhere' };

export interface PopupProps {
  readonly lang: Lang;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
  readonly page: PopupPage;
  /** Whom the page shows as posting; null when it does not tell. */
  readonly account: { readonly handle: string; readonly displayName: string } | null;
  readonly scope: Scope | null;
  /** Of the register's account; null when it is not on it. */
  readonly visibility: 'open' | 'closed' | null;
  readonly school: string;
  readonly setUp: boolean;
  readonly list: ListStatus;
  /** Of the last try to unlock the list. */
  readonly unlocking: 'no' | 'working' | 'wrong';
  onUnlock(passphrase: string): void;
  onOpenOptions(section: OptionsSection): void;
  /** Resolves to false when it could not be kept. */
  onQuickAdd(entry: QuickEntry): Promise<boolean>;
  onCheckDraft(): void;
  onReload(): void;
  onGrant(): void;
  onLang(lang: Lang): void;
}
