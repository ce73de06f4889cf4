// What the rules about who writes and whom they answer say.
import type { RuleCatalogue } from '../../types.ts';

export const people = {
  'identity.speaks-for-school': {
    title: 'Sounds like the school speaking',
    message: '“{words}” sounds like the school speaking. Post it from a school account, or reword it as your own view.',
    why: 'Families need to know what comes from the school and what from a person.',
  },
  'identity.anonymous': {
    title: 'A post about the school without a name',
    message: 'This account does not say who you are. Posts about the school should.',
    why: 'The school asks everyone who posts about it to say who they are.',
  },
  'identity.sign-off': {
    title: 'Who is posting?',
    message: 'Add your name or role at the end, so that readers know who writes.',
    why: 'Several people use this account. The school wants it to be clear who is posting.',
  },
  'account.unregistered': {
    title: 'Not on the school’s list of accounts',
    message: '{handle} presents itself as the school but is not on its list of approved accounts. Ask {slt} before posting.',
    why: 'A senior leader approves every account that speaks for the school, so that somebody looks after it.',
  },
  'contact.journalist': {
    title: 'An answer to a journalist',
    message: 'You are answering a journalist. Follow the school’s media policy first. Who agreed?',
    why: 'What you answer may be printed as the school’s word. Somebody at school should know about it first.',
  },
  'contact.teaching': {
    title: 'Schoolwork over social media',
    message: '“{words}” sets, collects or helps with schoolwork here. Use the school’s learning platform instead.',
    why: 'Social media is not the place for teaching: pupils may be too young for it, and it leaves no safe record.',
  },
  'contact.pupil-personal': {
    title: 'Contact with a pupil from a personal account',
    message:
      'This profile looks like a current pupil’s. Staff do not follow or answer pupils from personal accounts. Is it family?',
    why: 'The rule protects pupils and staff alike. Family members are an exception.',
  },
  'contact.former-pupil': {
    title: 'Contact with a former pupil',
    message:
      'This profile looks like a former pupil’s. The school advises against it, unless it is a colleague or a professional contact.',
    why: 'Former pupils may have friends, brothers or sisters at school. The school advises some distance.',
  },
  'contact.parent': {
    title: 'Contact with a parent/carer',
    message:
      'This looks like the profile of a parent/carer at the school. The school asks staff not to connect from personal accounts.',
    why: 'Some schools keep personal accounts and families apart. Yours does.',
  },
} as const satisfies RuleCatalogue;
