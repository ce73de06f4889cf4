// The register of checks. Adding a check: write it, list it here, give its rules words in lib/words, and document its sentences.
import type { Check } from '../check.ts';
import { toneOffensive } from './tone-offensive.ts';

export const checks: readonly Check[] = [toneOffensive];
