// The checks of conduct.
import type { Check } from '../../check.ts';
import { defamationCheck } from './defamation.ts';
import { grievanceCheck } from './grievance.ts';
import { personalGainCheck } from './personal-gain.ts';

export const conductChecks: readonly Check[] = [defamationCheck, grievanceCheck, personalGainCheck];
