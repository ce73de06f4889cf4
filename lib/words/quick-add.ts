// Both languages of adding somebody who asked today not to be shown, for components.
import { quickAdd as cy } from './cy/quick-add.ts';
import { quickAdd as en } from './en/quick-add.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type QuickAddWords = Widen<typeof en>;
export const quickAddWords: Bilingual<QuickAddWords> = { en, cy };
