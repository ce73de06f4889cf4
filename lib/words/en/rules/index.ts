// All rules in English. A new family is written beside this file and listed here.
import type { RuleCatalogue } from '../../types.ts';
import { nophoto } from './nophoto.ts';

export const rules: RuleCatalogue = { ...nophoto };
