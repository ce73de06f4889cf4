// The words of our own pages in both languages.

import { pages as cy } from './cy/pages.ts';
import type { optionsWords } from './en/options.ts';
import { pages as en } from './en/pages.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type OptionsWords = Widen<typeof optionsWords>;
export type PageWords = Widen<typeof en>;

export const pageWords: Bilingual<PageWords> = { en, cy };
