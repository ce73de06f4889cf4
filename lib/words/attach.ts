// The words of the question while a picture is being attached, in both languages.
import { attach as cy } from './cy/attach.ts';
import { attach as en } from './en/attach.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type AttachWords = Widen<typeof en>;

export const attachWords: Bilingual<AttachWords> = { en, cy };
