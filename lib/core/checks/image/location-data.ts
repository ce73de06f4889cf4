// A picture file that says where it was taken. Sites may strip it or not; we take no chances.
import type { Check } from '../../check.ts';
import { ownPictures } from '../../draft-pictures.ts';
import type { RawFinding } from '../../finding.ts';

export const locationDataCheck: Check = {
  id: 'location-data',
  rules: [{ id: 'image.location-data', school: 'advise', linked: 'advise', sentences: [53] }],
  run(draft): RawFinding[] {
    return ownPictures(draft)
      .filter((picture) => picture.hasLocation)
      .map((picture) => {
        const index = draft.pictures.indexOf(picture);
        return {
          rule: 'image.location-data',
          field: `pictures[${index}]`,
          values: { file: picture.fileName },
          fixes: [{ kind: 'safer-copy', picture: index }],
        };
      });
  },
};
