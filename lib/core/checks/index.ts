// The register of checks. Adding a check: write it, list it here, give its rules words in lib/words, and document its sentences.
import type { Check } from '../check.ts';
import { disclaimerCheck } from './disclaimer/missing.ts';
import { personalViewCheck } from './disclaimer/personal-view.ts';
import { peopleCheck } from './image/people-check.ts';
import { namedCheck } from './nophoto/named.ts';
import { toneChecks } from './tone/index.ts';

// biome-ignore format: one check a line, so that two people can each add one.
export const checks: readonly Check[] = [
  disclaimerCheck,
  personalViewCheck,
  peopleCheck,
  ...toneChecks,
  namedCheck,
];
