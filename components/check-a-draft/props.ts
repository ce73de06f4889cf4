// A page to try a post out before (or instead of) opening the site. Nothing typed here is kept.

import type { Fix } from '../../lib/core/finding.ts';
import type { FindingView, Lang, VerdictView } from '../../lib/messaging/protocol.ts';

/** An account one can pretend to post from. */
export interface DraftAccount {
  readonly id: string;
  readonly label: string;
  readonly kind: 'school' | 'affiliated' | 'personal';
}

export interface CheckADraftProps {
  readonly lang: Lang;
  readonly accounts: readonly DraftAccount[];
  /** Chosen account's id. */
  readonly account: string;
  readonly text: string;
  /** Would a picture go with it? */
  readonly withPicture: boolean;
  readonly state: 'idle' | 'checking' | 'done' | 'failed';
  /** The answer for exactly the text shown; absent until checked and again as soon as the text changes. */
  readonly view?: VerdictView;
  /** A short line after a fix ("Changed."). */
  readonly notice?: string;
  onChange(change: { readonly text?: string; readonly account?: string; readonly withPicture?: boolean }): void;
  onCheck(): void;
  onFix(finding: FindingView, fix: Fix): void;
  onDismiss(finding: FindingView, reason: string): void;
  onLang(lang: Lang): void;
}
