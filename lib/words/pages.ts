// The words of our own pages in both languages.

import { pages as cy } from './cy/pages.ts';
import { pages as en } from './en/pages.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type PageWords = Widen<typeof en>;

export const pageWords: Bilingual<PageWords> = { en, cy };
