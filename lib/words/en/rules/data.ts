// What the rules about personal data say.
import type { RuleCatalogue } from '../../types.ts';

export const data = {
  'data.identifier': {
    title: 'Something that must never be public',
    message: '“{words}” identifies somebody. Please take it out.',
    why: 'Personal numbers, dates of birth and passwords can open the door to a person’s records. Once public they cannot be taken back.',
    variants: {
      upn: '“{words}” is a unique pupil number (UPN). Please take it out.',
      uln: '“{words}” is a unique learner number (ULN). Please take it out.',
      nhs: '“{words}” looks like an NHS number. Please take it out.',
      ni: '“{words}” looks like a National Insurance number. Please take it out.',
      card: '“{words}” looks like a card number. Please take it out.',
      exam: '“{words}” looks like an exam candidate’s number. Please take it out.',
      password: '“{words}” looks like a password or code. Please take it out, and change it if it was ever shown.',
      'birth-date': '“{words}” looks like somebody’s date of birth. Please take it out.',
    },
  },
  'data.contact-details': {
    title: 'A private contact detail',
    message: '“{words}” looks like somebody’s own contact detail. Use the school’s own instead.',
    why: 'Strangers may contact people for years after a post. The school office is there for everybody.',
    variants: {
      phone: '“{words}” looks like a private telephone number. Use the school’s own number instead.',
      mail: '“{words}” looks like a private e-mail address. Use the school’s own address instead.',
      address: '“{words}” looks like where somebody lives. Please take it out.',
    },
  },
  'data.pupil-sensitive': {
    title: 'Private information about a pupil or family',
    message:
      '“{words}” tells something private about a pupil who can be recognised. Please take it out, and speak to the family directly.',
    why: 'Behaviour, health, additional needs, family and safeguarding are between the school and the family, even when a parent asks in public.',
  },
} as const satisfies RuleCatalogue;
