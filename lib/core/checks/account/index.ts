// The checks of the account itself and of what goes with posting.
import type { Check } from '../../check.ts';
import { governanceCheck, moderationCheck, replyDueCheck } from './governance.ts';
import { logoCheck } from './logo.ts';
import { registerCheck } from './register.ts';
import { unregisteredCheck } from './unregistered.ts';

export const accountChecks: readonly Check[] = [
  unregisteredCheck,
  logoCheck,
  governanceCheck,
  moderationCheck,
  replyDueCheck,
  registerCheck,
];
