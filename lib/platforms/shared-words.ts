// What buttons say on sites whose labels are their only hook: by purpose, in the languages met so far.
import { labels } from './platform.ts';

/** English and Welsh first; the others were seen in public scripts. Labels are the only hook: see each site's `guess` for the rest. */
export const POST_WORDS = labels(
  'Post',
  'Publish',
  'Post now',
  'Share now',
  'Share',
  'Schedule',
  'Postio',
  'Cyhoeddi',
  'Rhannu',
  'Rhannu nawr',
  'Trefnu',
  'Publier',
  'Publicar',
  'Pubblica',
  'Posten',
  'Đăng',
  'Kirim',
  'Posting',
  '发帖',
  '發佈',
);
export const SAVE_WORDS = labels('Save', 'Cadw');
export const PUBLISH_WORDS = new Set([...POST_WORDS, ...SAVE_WORDS]);
export const NEXT_WORDS = labels('Next', 'Nesaf', 'Suivant', 'Siguiente', 'Avançar', 'Seguinte', 'Avanti', 'Weiter');
export const COMMENT_WORDS = labels('Comment', 'Reply', 'Sylw', 'Ateb', 'Rhoi sylw', 'Post comment', 'Postio sylw');
/** Beside a post's own buttons, what a dialog's last button may say without publishing. */
export const BACK_WORDS = labels(
  'Back',
  'Close',
  'Cancel',
  'Discard',
  'Yn ôl',
  'Nôl',
  'Cau',
  'Canslo',
  'Gwaredu',
  'Done',
  'Wedi gorffen',
  'Iawn',
);
