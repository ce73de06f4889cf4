// The short lines after a fix, in both languages.
import { notices as cy } from './cy/notices.ts';
import { notices as en } from './en/notices.ts';
import type { Bilingual } from './types.ts';

export type NoticeWords = typeof en;

export const noticeWords: Bilingual<NoticeWords> = { en, cy };
