// Yr holl reolau yn Gymraeg, un teulu i bob ffeil.
import type { RuleCatalogue } from '../../types.ts';
import { nophoto } from './nophoto.ts';
import { tone } from './tone.ts';

export const rules: RuleCatalogue = { ...nophoto, ...tone };
