// Rules a school may switch on. All of them are off by default.
import type { Check } from '../../check.ts';
import { emergencyCheck, mentionSchoolCheck } from './account-choices.ts';
import { examCheck, placeCheck } from './exams-and-places.ts';
import { altTextCheck, bilingualCheck, hashtagCaseCheck } from './readable.ts';
import { triangleCheck } from './triangle.ts';

export const choiceChecks: readonly Check[] = [
  examCheck,
  placeCheck,
  triangleCheck,
  altTextCheck,
  hashtagCaseCheck,
  bilingualCheck,
  mentionSchoolCheck,
  emergencyCheck,
];
