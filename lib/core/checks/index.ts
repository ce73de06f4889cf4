// The register of checks. Adding a check: write it, list it here, give its rules words in lib/words, and document its sentences.
import type { Check } from '../check.ts';
import { accountChecks } from './account/index.ts';
import { choiceChecks } from './choice/index.ts';
import { conductChecks } from './conduct/index.ts';
import { markedCheck } from './confidential/marked.ts';
import { suspectedCheck } from './confidential/suspected.ts';
import { contactChecks } from './contact/index.ts';
import { contactDetailsCheck } from './data/contact-details.ts';
import { identifierCheck } from './data/identifier.ts';
import { pupilSensitiveCheck } from './data/pupil-sensitive.ts';
import { disclaimerCheck } from './disclaimer/missing.ts';
import { personalViewCheck } from './disclaimer/personal-view.ts';
import { identityChecks } from './identity/index.ts';
import { dignityCheck } from './image/dignity.ts';
import { fullNameCheck } from './image/full-name.ts';
import { identifiableFaceCheck } from './image/identifiable-face.ts';
import { locationDataCheck } from './image/location-data.ts';
import { peopleCheck } from './image/people-check.ts';
import { pupilOnPersonal } from './image/pupil-on-personal.ts';
import { repostCheck } from './image/repost.ts';
import { taggingCheck } from './image/tagging.ts';
import { markedPictureCheck } from './nophoto/marked-picture.ts';
import { namedCheck } from './nophoto/named.ts';
import { shareChecks } from './share/index.ts';
import { toneChecks } from './tone/index.ts';
import { toneWorthALook } from './tone/worth-a-look.ts';
import { topicChecks } from './topic/index.ts';

// biome-ignore format: one check a line, so that two people can each add one.
export const checks: readonly Check[] = [
  disclaimerCheck,
  personalViewCheck,
  peopleCheck,
  ...toneChecks,
  ...topicChecks,
  ...shareChecks,
  ...identityChecks,
  ...contactChecks,
  ...conductChecks,
  ...choiceChecks,
  ...accountChecks,
  namedCheck,
  markedPictureCheck,
  toneWorthALook, // after every check that could already have said why
  pupilOnPersonal,
  repostCheck,
  fullNameCheck,
  dignityCheck,
  taggingCheck,
  identifiableFaceCheck,
  locationDataCheck,
  identifierCheck,
  contactDetailsCheck,
  pupilSensitiveCheck,
  markedCheck,
  suspectedCheck,
];
