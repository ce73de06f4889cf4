// Which pictures of a draft the rules about pictures look at.
import type { Draft, Picture } from './draft.ts';

/** May this picture show people? What nobody has looked at may. */
export const mayShowPeople = (picture: Picture): boolean => picture.people !== 'none';

/** Pictures of the draft itself; a repost carries somebody else's pictures, which have their own rule. */
export const ownPictures = (draft: Draft): readonly Picture[] =>
  draft.mode === 'repost' || draft.mode === 'follow' || draft.mode === 'delete-comment' ? [] : draft.pictures;
