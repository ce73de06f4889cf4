// What the rules about other people's work and links say.
import type { RuleCatalogue } from '../../types.ts';

export const sharing = {
  'share.copyright': {
    title: 'Somebody else’s work',
    message: '“{words}”: do you have permission to share this? Ask the owner, or use something of your own.',
    why: 'Pictures, texts and worksheets belong to whoever made them, also when they are easy to find.',
    variants: {
      signed: 'This picture is signed “{words}” inside its file. Do you have permission to share it?',
    },
  },
  'share.attribution': {
    title: 'Whose words are these?',
    message: 'Add the author’s name after “{words}”.',
    why: 'The school asks that the author is named whenever somebody else’s work is shared.',
  },
  'share.link': {
    title: 'Check the link',
    message: '“{words}” does not show where it leads. Open it yourself first, or use the full address.',
    why: 'A link on a school post is a recommendation. Readers of any age may follow it.',
    variants: {
      short: '“{words}” is a shortened link and does not show where it leads. Open it first, or use the full address.',
      unfit: '“{words}” is not a site for a school audience.',
      number: '“{words}” is a bare number instead of a site’s name. Open it first, or use the full address.',
      alike: '“{words}” looks like the school’s address but is another one. Check it letter by letter.',
    },
  },
} as const satisfies RuleCatalogue;
