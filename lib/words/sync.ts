// Both languages of following the school's list, for components.
import * as cy from './cy/sync.ts';
import * as en from './en/sync.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type SyncWords = Widen<typeof en.sync>;
export const syncWords: Bilingual<SyncWords> = { en: en.sync, cy: cy.sync };
export const syncProblemWords: Bilingual<Readonly<Record<string, string>>> = { en: en.syncProblems, cy: cy.syncProblems };
