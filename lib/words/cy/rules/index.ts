// Yr holl reolau yn Gymraeg, un teulu i bob ffeil.
import type { RuleCatalogue } from '../../types.ts';
import { conduct } from './conduct.ts';
import { confidential } from './confidential.ts';
import { data } from './data.ts';
import { disclaimer } from './disclaimer.ts';
import { image } from './image.ts';
import { nophoto } from './nophoto.ts';
import { people } from './people.ts';
import { school } from './school.ts';
import { sharing } from './sharing.ts';
import { tone } from './tone.ts';

// biome-ignore format: one family a line, so that two people can each add one.
export const rules: RuleCatalogue = {
  ...confidential,
  ...data,
  ...disclaimer,
  ...image,
  ...conduct,
  ...people,
  ...school,
  ...sharing,
  ...nophoto,
  ...tone,
};
