// The words of the warning and the chip in both languages.

import { guard as cy } from './cy/guard.ts';
import { guard as en } from './en/guard.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type GuardWords = Widen<typeof en>;

export const guardWords: Bilingual<GuardWords> = { en, cy };
