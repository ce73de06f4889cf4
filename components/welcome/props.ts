// The page that opens once after installing: what the tool does, what it never does, what to do next.

import type { Lang } from '../../lib/messaging/protocol.ts';

export interface WelcomeProps {
  readonly lang: Lang;
  /** Host permission: Firefox lets a person refuse it at install. */
  readonly permission: 'given' | 'missing';
  /** The school's settings are already there (pushed by the school, or kept from before). */
  readonly setUp: boolean;
  readonly school: string;
  onGrant(): void;
  onOpenOptions(): void;
  onCheckDraft(): void;
  onLang(lang: Lang): void;
}
