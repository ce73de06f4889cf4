// The checks of tone, worst first.
import type { Check } from '../../check.ts';
import { toneDerogatory } from './derogatory.ts';
import { toneDiscriminatory } from './discriminatory.ts';
import { toneHeated } from './heated.ts';
import { toneOffensive } from './offensive.ts';
import { toneRidicule } from './ridicule.ts';

export const toneChecks: readonly Check[] = [toneOffensive, toneDiscriminatory, toneDerogatory, toneRidicule, toneHeated];
