// All rules in English. A new family is written beside this file and listed here.
import type { RuleCatalogue } from '../../types.ts';
import { nophoto } from './nophoto.ts';
import { tone } from './tone.ts';

export const rules: RuleCatalogue = { ...nophoto, ...tone };
