// The checks of whom a draft speaks to.
import type { Check } from '../../check.ts';
import { journalistCheck } from './journalist.ts';
import { parentCheck } from './parent.ts';
import { pupilContactCheck } from './pupil.ts';
import { teachingCheck } from './teaching.ts';

export const contactChecks: readonly Check[] = [journalistCheck, pupilContactCheck, teachingCheck, parentCheck];
