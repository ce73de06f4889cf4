// People tagged in a picture: a tag leads strangers to somebody's account. Organisations may be tagged.
import type { Check, CheckContext } from '../../check.ts';
import { ownPictures } from '../../draft-pictures.ts';
import type { RawFinding, Span } from '../../finding.ts';
import { spanOf } from '../../finding.ts';
import { sameName } from '../../scope-of.ts';
import { lettersOf } from '../../text/fold.ts';

/** Parts of handles that organisations have and people do not. */
const organisation =
  /school|ysgol|academy|college|coleg|prifysgol|univers|council|cyngor|club|clwb|rfc|afc|fc$|cricket|rugby|football|netball|sports|charity|trust|foundation|museum|amgueddfa|library|theatre|theatr|urdd|eisteddfod|scouts|guides|police|heddlu|fire|nhs|gig|church|eglwys|chapel|gazette|news|radio|\btv|media|books|press|official|swyddogol|wales|cymru|govt|gov|hospice|shop|cafe|ltd|company|pta|friends|motors|vehicles|builders|construction|solicitors|dental|vets|farm|brewery|bakery|butchers|catering|coaches|travel|tours|garage|estates|group$|uk$|studio|design|print|photography/;

const isOrganisation = (tag: string, context: CheckContext): boolean => {
  const letters = lettersOf(tag);
  return (
    organisation.test(letters) ||
    context.policy.accounts.some((a) => a.kind !== 'personal' && sameName(a.handle) === sameName(tag)) ||
    context.school.named(context.read(tag)).length > 0
  );
};

export const taggingCheck: Check = {
  id: 'tagging',
  rules: [{ id: 'image.tagging', school: 'advise', linked: 'advise', sentences: [88, 99] }],
  run(draft, context): RawFinding[] {
    const spans = ownPictures(draft).flatMap((picture): Span[] => {
      const p = draft.pictures.indexOf(picture);
      return picture.taggedAccounts.flatMap((tag, t) =>
        isOrganisation(tag, context) ? [] : [spanOf(`pictures[${p}].taggedAccounts[${t}]`, tag, 0, tag.length)],
      );
    });
    return spans.length ? [{ rule: 'image.tagging', spans }] : [];
  },
};
