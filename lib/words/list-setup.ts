// Both languages of the list's set-up, for components.
import { listSetup as cy } from './cy/list-setup.ts';
import { listSetup as en } from './en/list-setup.ts';
import type { Bilingual } from './types.ts';
import type { Widen } from './widen.ts';

export type ListSetupWords = Widen<typeof en>;
export const listSetupWords: Bilingual<ListSetupWords> = { en, cy };
