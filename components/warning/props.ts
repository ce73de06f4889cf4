// What the guard hands to the warning and what it hears back. The warning itself knows no storage, no messages, no browser.

import type { PictureAnswer } from '../../lib/core/draft.ts';
import type { Fix } from '../../lib/core/finding.ts';
import type { Candidate, FindingView, Lang, QuickEntry, VerdictView } from '../../lib/messaging/protocol.ts';

export type WarningPhase =
  /** Something is worth a second look: decide. */
  | { readonly kind: 'decide'; readonly view: VerdictView }
  /** The check takes longer than the eye notices: progress is shown. */
  | { readonly kind: 'checking' }
  /** The background did not answer, or checks could not run. `detail` says in plain words what is missing. */
  | {
      readonly kind: 'could-not-check';
      readonly detail: 'no-answer' | 'checks-failed' | 'reload-needed';
      readonly view?: VerdictView;
    }
  /** The site ignored our replay: "Approved. Press Post again." */
  | { readonly kind: 'press-again' };

export interface WarningPicture {
  readonly index: number;
  readonly fileName: string;
  readonly kind: 'image' | 'video';
  /** blob: or data: address of what the page already shows; empty when there is none to show. */
  readonly preview: string;
  readonly faces?: readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[];
  readonly crowd?: boolean;
}

export interface WarningProps {
  readonly lang: Lang;
  readonly phase: WarningPhase;
  /** The draft's text, for showing words in their sentence. */
  readonly text: string;
  readonly pictures: readonly WarningPicture[];
  /** A short line after a fix was tried: "Added.", "Could not add it: please paste it yourself." */
  readonly notice?: string;
  onEdit(): void;
  /** `reason` is empty where none was needed. Absent findings of severity `block` make this impossible. */
  onApprove(reason: string): void;
  onFix(finding: FindingView, fix: Fix): void;
  /** "It is a different person" (block) or "not a problem". */
  onDismiss(finding: FindingView, reason: string): void;
  onPictureAnswer(picture: number, answer: PictureAnswer): void;
  searchCandidates(query: { yearGroups: readonly number[]; search: string }): Promise<readonly Candidate[]>;
  /** Somebody asked today not to be shown. Resolves to false when it could not be kept. */
  onQuickAdd(entry: QuickEntry): Promise<boolean>;
  onAccountAnswer(kind: 'school' | 'personal'): void;
  onRetry(): void;
  onLang(lang: Lang): void;
}
