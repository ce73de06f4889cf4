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
  'image.pupil-on-personal': {
    title: 'A picture of pupils on an account the school does not own',
    message:
      'Pictures of pupils may only be shared from a school account. Take the picture out, or send it to {contact} to post.',
    why: 'The school can look after pictures only on accounts it owns: it knows who may be shown and can take a picture down.',
  },
  'image.repost-on-personal': {
    title: 'Sharing a school picture of pupils',
    message: 'This puts a picture of pupils on your own account. You could like the school’s post or comment on it instead.',
    why: 'Pictures of pupils stay on school accounts, so that the school can take them down when a family asks.',
  },
  'image.full-name': {
    title: 'A full name together with a picture',
    message: '“{words}” stands beside a picture. Use the first name only, or no name.',
    why: 'Names without pictures, or pictures without names: together they let strangers find a child.',
  },
  'image.dignity': {
    title: 'Dress or dignity may need care here',
    message: '“{words}”: check that nobody could be embarrassed by this picture, now or later.',
    why: 'Swimming, gymnastics, changing and first aid are moments in which a picture can embarrass or be misused.',
  },
  'image.identity-triangle': {
    title: 'A name, a picture and where to find the pupil',
    message:
      '“{words}” stands beside a picture. Together they tell a stranger who this is and where to find them: leave one out.',
    why: 'A full name, a picture and a place or club are enough to find a child.',
  },
  'image.tagging': {
    title: 'People are tagged in this picture',
    message: 'The tag “{words}” leads people from this picture to somebody’s own account. It is better to leave it out.',
    why: 'A tag connects a face with a name and an account, and it cannot be undone by the person tagged in time.',
  },
  'image.identifiable-face': {
    title: 'A face that anybody could recognise',
    message:
      'This picture shows a face closely and from the front. A group, or pupils seen from behind or at work, would show less.',
    why: 'A clear picture of a face can be copied and changed by strangers. Guidance for schools is to publish fewer of them.',
  },
  'image.location-data': {
    title: 'This picture tells where it was taken',
    message: 'The place is stored inside the picture file. Use a copy without it.',
    why: 'A place in a picture file can show where pupils are or live.',
  },
} as const satisfies RuleCatalogue;
