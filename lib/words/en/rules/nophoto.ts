// What the do-not-publish rules say.
import type { RuleCatalogue } from '../../types.ts';

const why =
  'A parent/carer, the pupil or the school has decided that this pupil must not be shown. The school keeps that list so that nobody has to remember it.';

export const nophoto = {
  'nophoto.named-with-image': {
    title: 'A pupil on the do-not-publish list is named with a picture',
    message:
      '“{words}” is {name}{class}, who is on the do-not-publish list. Take the name out, and leave {name} out of the picture.',
    why,
    variants: {
      ticked:
        '{name}{class} is on the do-not-publish list, and you said that {name} is in this picture. Choose another picture or a safer copy.',
      handle:
        '“{words}” looks like {name}{class}, who is on the do-not-publish list. Take it out, and leave {name} out of the picture.',
    },
  },
  'nophoto.marked': {
    title: 'This picture is marked “not to be published”',
    message: 'This picture, or a copy of it, was marked “not to be published” on this device. Please leave it out.',
    why: 'Somebody looked at this picture before and decided that it must not go out. Only a fingerprint of it is kept, never the picture.',
  },
  'nophoto.possible-name': {
    title: 'This may be a pupil on the do-not-publish list',
    message: '“{words}” may be {name}{class}, who is on the do-not-publish list. Is it the same pupil?{evidence}',
    why,
  },
  'nophoto.named': {
    title: 'A pupil on the do-not-publish list is named',
    message:
      '“{words}” is {name}{class}, who is on the do-not-publish list. There is no picture, but some families do not want the name published either. Please check first.',
    why: 'The list is about pictures. Some families do not want the name published either, so a name on its own is worth a second look.',
  },
} as const satisfies RuleCatalogue;
