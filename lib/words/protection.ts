// Words for how the list is protected, by language.
import type { Lang } from '../messaging/protocol.ts';
import { protection as cy } from './cy/protection.ts';
import { protection as en } from './en/protection.ts';
import type { Widen } from './widen.ts';

export type ProtectionWords = Widen<typeof en>;
export const protectionWords: Readonly<Record<Lang, ProtectionWords>> = { en, cy };
