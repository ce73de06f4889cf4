// What the rules about conduct and subject matter say.
import type { RuleCatalogue } from '../../types.ts';

export const conduct = {
  'conduct.grievance': {
    title: 'A complaint about the school in public',
    message: '“{words}” airs a complaint about the school. Raise it inside the school instead: {contact} will listen.',
    why: 'The school asks that problems at work are raised inside the school, where something can be done about them.',
    variants: {
      unsure:
        'This may read as a complaint about the school: “{words}”. Raise it inside the school instead: {contact} will listen.',
    },
  },
  'conduct.defamation': {
    title: 'An allegation about somebody',
    message: '“{words}” says that somebody did wrong. Take it out, or ask {contact} before you post.',
    why: 'An allegation in public can harm somebody, and whoever posts it may have to prove it.',
    variants: {
      unsure: 'This may read as saying that somebody did wrong: “{words}”. Ask {contact} before you post it.',
    },
  },
  'conduct.personal-gain': {
    title: 'Selling on a school account',
    message: '“{words}” reads as private selling. Please do not use a school account for that.',
    why: 'A school account speaks for the school. Private lessons, sales and discount codes belong on a person’s own account.',
  },
  'topic.controversial': {
    title: 'Takes a side on something people disagree about',
    message: '“{words}” takes a side, or announces a decision. Check with {slt} first. Who agreed?',
    why: 'Families see these matters differently. The school asks that a senior leader agrees before its accounts take a side.',
  },
  'topic.party-political': {
    title: 'Party politics',
    message: '“{words}” reads as support for, or an attack on, a party or government. School accounts stay neutral.',
    why: 'Schools have a legal duty to stay politically neutral. Lessons and debates about politics are fine.',
    variants: {
      election: 'An election is near. Check with {slt} before posting about a politician: “{words}”.',
    },
  },
} as const satisfies RuleCatalogue;
