// What the rules about accounts, the policy itself and a school's own choices say.
import type { RuleCatalogue } from '../../types.ts';

export const school = {
  'brand.logo-on-personal': {
    title: 'The school logo on a personal account',
    message: 'Your profile picture looks like the school’s logo. Use another picture on a personal account.',
    why: 'The logo tells readers that the school is speaking.',
  },
  'governance.training': {
    title: 'The policy is waiting for you',
    message: 'You have not confirmed the school’s social media policy yet. Open Settings, “Your school”.',
    why: 'The school asks everyone who posts to know the policy and to have had its training.',
    variants: {
      renew: 'It is time to confirm the school’s social media policy again. Open Settings, “Your school”.',
    },
  },
  'governance.policy-review': {
    title: 'The policy was due to be looked at again',
    message: 'The school’s social media policy was due for review on {date}. {contact} may want to know.',
    why: 'A policy is only as good as its last review. There is nothing you need to change in this post.',
  },
  'governance.account-leads': {
    title: 'Who looks after this account?',
    message: 'Fewer than two members of staff are named for {handle}. {contact} may want to know.',
    why: 'The school asks that two members of staff look after each account, so that it is never left alone.',
    variants: {
      left: '{gone} is named for {handle} but no longer on the list of staff. {contact} may want to know.',
    },
  },
  'governance.list-stale': {
    title: 'The do-not-publish list may be out of date',
    message: 'The do-not-publish list was last updated {days} days ago. Update it before you post a picture of people.',
    why: 'A family may have refused permission since then.',
    variants: {
      hours: 'The do-not-publish list was last updated {hours} hours ago. Update it before you post a picture of people.',
      none: 'There is no do-not-publish list on this computer. Ask {contact} before you post a picture of people.',
    },
  },
  'moderation.explain': {
    title: 'Tell readers why',
    message:
      'Say why the comment was removed, without repeating it and without names. For example: “We removed a comment because it named a pupil.”',
    why: 'The school asks that its audience is told exactly why a comment or a person was removed, blocked or reported.',
  },
  'reply.due': {
    title: 'Answer within 24 hours',
    message: 'A comment has waited for more than 24 hours. A short answer to say that you have seen it is enough.',
    why: 'The school answers within 24 hours, or on the next working day after a weekend.',
  },
  'exam.embargo': {
    title: 'Exam content before everybody has sat it',
    message: '“{words}” tells what was in an exam. Wait until it may be published.',
    why: 'Exam boards ask that papers and results stay private until their release.',
    variants: {
      results: '“{words}” may be a result before its release. Wait until it may be published.',
    },
  },
  'safety.live-location': {
    title: 'Where pupils are right now',
    message: '“{words}” tells where pupils are at this moment. Post it when you are back.',
    why: 'Somebody who should not know where a pupil is may be reading.',
  },
  'a11y.alt-text': {
    title: 'No description on the picture',
    message: 'Add a short description to the picture, without names, for people who cannot see it.',
    why: 'The school wants everybody to be able to follow its posts.',
  },
  'a11y.hashtag-case': {
    title: 'Capitals make hashtags readable',
    message: 'Start each word in “{words}” with a capital, so that screen readers can say it.',
    why: 'The school wants everybody to be able to follow its posts.',
  },
  'lang.bilingual': {
    title: 'One language only',
    message: 'There is no Welsh in this post. Add a Welsh version.',
    why: 'The school posts in Welsh and English.',
    variants: {
      english: 'There is no English in this post. Add an English version.',
    },
  },
  'personal.mention-school': {
    title: 'The school’s name on a personal account',
    message: '“{words}” names the school. Your school asks staff not to do that on personal accounts.',
    why: 'Some schools keep personal accounts and the school apart. Yours does.',
  },
  'emergency.hold': {
    title: 'Only the central account posts now',
    message: 'The school has asked all other accounts to wait. {slt} can tell you more.',
    why: 'In an emergency, one voice keeps families well informed.',
  },
} as const satisfies RuleCatalogue;
