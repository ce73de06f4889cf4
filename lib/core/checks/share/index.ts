// The checks of what is shared.
import type { Check } from '../../check.ts';
import { attributionCheck } from './attribution.ts';
import { copyrightCheck } from './copyright.ts';
import { linkCheck } from './link.ts';

export const shareChecks: readonly Check[] = [copyrightCheck, attributionCheck, linkCheck];
