// What the picture rules say.
import type { RuleCatalogue } from '../../types.ts';

export const image = {
  'image.people-check': {
    title: 'Who is in this picture?',
    message:
      'Check that everyone in it may be shown, is dressed appropriately and is not made fun of, and that nobody in it asked not to be.',
    why: 'Only you can tell who is in a picture. The do-not-publish list has the names to look for.',
    variants: { personal: 'Are there pupils in it? Pictures of pupils may only be shared from a school account.' },
  },
} as const satisfies RuleCatalogue;
