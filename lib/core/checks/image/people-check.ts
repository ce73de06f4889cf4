// "Who is in this picture?": asked for every picture that may show people, until the person has answered for it.
import type { Check } from '../../check.ts';
import type { Picture } from '../../draft.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { RawFinding } from '../../finding.ts';

const answered = (picture: Picture, school: boolean): boolean => {
  const { answer } = picture;
  if (!answer) return false;
  // On a personal account the question is whether pupils are in it at all; "yes" is dealt with by the rule about pupils' pictures.
  return school ? answer.nobodyListed || answer.entryIds.length > 0 : answer.pupils !== undefined;
};

export const peopleCheck: Check = {
  id: 'people-check',
  rules: [{ id: 'image.people-check', school: 'confirm', linked: 'confirm', sentences: [59, 60, 61, 63, 64, 65, 66] }],
  run(draft, context): RawFinding[] {
    const school = context.scope === 'school';
    const open = draft.pictures
      .map((picture, index) => ({ picture, index }))
      .filter(({ picture }) => ownPictures(draft).includes(picture) && mayShowPeople(picture) && !answered(picture, school));
    return open.map(({ picture, index }) => ({
      rule: 'image.people-check',
      field: `pictures[${index}]`,
      message: school ? 'message' : 'personal',
      values: { file: picture.fileName, number: String(index + 1) },
      fixes: [
        { kind: 'who-is-in-it', picture: index },
        { kind: 'remove-picture', picture: index },
      ],
    }));
  },
};
