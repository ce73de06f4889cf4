// What the disclaimer rules say.
import type { RuleCatalogue } from '../../types.ts';

export const disclaimer = {
  'disclaimer.missing': {
    title: 'Say that this is your own view',
    message:
      'Your account is your own, and this post names the school (“{words}”). Add a short line that says the view is yours.',
    why: 'People may read a post that names the school as the school speaking. A short disclaimer keeps your view and the school’s apart.',
  },
  'disclaimer.profile': {
    title: 'Your profile names the school without a disclaimer',
    message: 'A line such as “Views my own” in your profile covers all your posts.',
    why: 'A profile that names the school makes every post look connected with it.',
  },
  'disclaimer.personal-view-on-school-account': {
    title: 'A personal view on a school account',
    message: '“{words}” reads as one person’s view. Post it from your own account, or say it as the school would.',
    why: 'A school account speaks for everybody at the school, so personal views belong on personal accounts.',
  },
} as const satisfies RuleCatalogue;
