// Yr holl reolau yn Gymraeg, un teulu i bob ffeil.
import type { RuleCatalogue } from '../../types.ts';
import { nophoto } from './nophoto.ts';

export const rules: RuleCatalogue = { ...nophoto };
