// The small indicator beside a composer. The guard decides where it stands and when it shows; it never takes the focus by itself.

import type { Fix } from '../../lib/core/finding.ts';
import type { FindingView, Lang, VerdictView } from '../../lib/messaging/protocol.ts';

export type ChipState =
  | { readonly kind: 'checking' }
  /** In scope and nothing to say: very quiet. */
  | { readonly kind: 'clear' }
  /** Things worth a look; pressing the chip opens them. */
  | { readonly kind: 'worth'; readonly view: VerdictView }
  | { readonly kind: 'could-not-check' }
  /** The tool was updated under the page: only a reload brings it back. */
  | { readonly kind: 'reload' };

export interface ChipProps {
  readonly lang: Lang;
  readonly state: ChipState;
  /** The draft's text, for showing words in their sentence. */
  readonly text: string;
  /** A short line after a fix was tried. */
  readonly notice?: string;
  onFix(finding: FindingView, fix: Fix): void;
  onDismiss(finding: FindingView, reason: string): void;
  onRetry(): void;
  onLang(lang: Lang): void;
}
