// A picture that somebody marked "not to be published", or a copy of one, recognised by its fingerprint.
import type { Check } from '../../check.ts';
import { ownPictures } from '../../draft-pictures.ts';
import type { RawFinding } from '../../finding.ts';

export const markedPictureCheck: Check = {
  id: 'marked-picture',
  rules: [{ id: 'nophoto.marked', school: 'block', linked: 'block', sentences: [66] }],
  run(draft): RawFinding[] {
    return ownPictures(draft)
      .filter((picture) => picture.marked)
      .map((picture) => {
        const index = draft.pictures.indexOf(picture);
        return {
          rule: 'nophoto.marked',
          field: `pictures[${index}]`,
          values: { file: picture.fileName, number: String(index + 1) },
          // "It is a different picture" must not answer for the next picture that has the same number.
          about: `look ${picture.look ?? picture.id}`,
          fixes: [{ kind: 'remove-picture', picture: index }],
        };
      });
  },
};
