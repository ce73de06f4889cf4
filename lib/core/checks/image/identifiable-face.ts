// A few large faces, seen from the front: a stranger could cut one out and misuse it. Schools may prefer groups, backs and work instead.
import type { Check } from '../../check.ts';
import { ownPictures } from '../../draft-pictures.ts';
import type { RawFinding } from '../../finding.ts';

export const identifiableFaceCheck: Check = {
  id: 'identifiable-face',
  rules: [{ id: 'image.identifiable-face', school: 'advise', linked: 'off', offByDefault: true, sentences: [63] }],
  run(draft): RawFinding[] {
    return ownPictures(draft)
      .filter((picture) => picture.identifiable)
      .map((picture) => {
        const index = draft.pictures.indexOf(picture);
        return {
          rule: 'image.identifiable-face',
          field: `pictures[${index}]`,
          values: { file: picture.fileName },
          fixes: [{ kind: 'remove-picture', picture: index }],
        };
      });
  },
};
