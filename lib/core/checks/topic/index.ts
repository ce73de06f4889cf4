// The checks of subject matter.
import type { Check } from '../../check.ts';
import { controversialCheck } from './controversial.ts';
import { partyPoliticalCheck } from './party-political.ts';

export const topicChecks: readonly Check[] = [controversialCheck, partyPoliticalCheck];
