// The checks of who is writing.
import type { Check } from '../../check.ts';
import { anonymousCheck } from './anonymous.ts';
import { signOffCheck } from './sign-off.ts';
import { speaksForSchoolCheck } from './speaks-for-school.ts';

export const identityChecks: readonly Check[] = [speaksForSchoolCheck, anonymousCheck, signOffCheck];
