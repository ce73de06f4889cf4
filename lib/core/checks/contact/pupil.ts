// A personal account engages with a current pupil (family excepted), or with a former one. Nothing about the pupil is kept.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { RawFinding } from '../../finding.ts';
import { adultSigns, formerSigns, pupilSigns, schoolMeeting } from '../../phrases/contact.ts';
import { spanIn } from '../../text/reading.ts';
import { compileRows, wholeWords } from '../../text/rows.ts';
import { aboutOther, type OtherIn, othersOf } from './others.ts';

const pupil = wholeWords(pupilSigns, {}, '');
const adult = wholeWords(adultSigns, {}, '');
const former = wholeWords(formerSigns, {}, '');
const meeting = compileRows(schoolMeeting);

const engages = (draft: Draft): OtherIn[] => {
  if (draft.mode === 'follow' || draft.mode === 'message') return othersOf(draft, ['target', 'replyTo']);
  return draft.mode === 'reply' || draft.mode === 'comment' || draft.mode === 'quote'
    ? othersOf(draft, ['replyTo', 'shared'])
    : [];
};

/** Does the other profile name our school? A weak alias is enough: the pupil's year or age stands beside it. */
const ourSchool = ({ other }: OtherIn, context: CheckContext): boolean =>
  [other.bio, other.displayName].some((text) => text !== '' && context.school.all(context.read(text)).length > 0);

export const pupilContactCheck: Check = {
  id: 'contact-pupil',
  rules: [
    { id: 'contact.pupil-personal', school: 'off', linked: 'confirm', sentences: [71] },
    { id: 'contact.former-pupil', school: 'off', linked: 'advise', sentences: [72] },
  ],
  run(draft, context): RawFinding[] {
    if (context.scope === 'school' || draft.context.family) return [];
    for (const one of engages(draft)) {
      if (!ourSchool(one, context)) continue;
      const bio = context.read(one.other.bio).text;
      if (former.test(bio) && !/class of 20(?:2[7-9]|3\d)/.test(bio)) {
        if (
          /\b(?:teach(?:er|ing)|staff|colleague|lecturer|governor|ta|now (?:teaching|working) (?:at|here)|athro|athrawes)\b/.test(
            bio,
          )
        )
          continue;
        return [
          {
            rule: 'contact.former-pupil',
            field: `context.${one.role}.bio`,
            about: aboutOther(one),
            fixes: [{ kind: 'remember-family' }],
          },
        ];
      }
      if (!pupil.test(bio) || adult.test(bio)) continue;
      const reading = context.read(draft.text);
      const spans = meeting.find(reading).map((hit) => spanIn(reading, 'text', hit.start, hit.end));
      return [
        {
          rule: 'contact.pupil-personal',
          spans,
          field: spans.length ? 'text' : `context.${one.role}.bio`,
          about: aboutOther(one),
          fixes: [{ kind: 'remember-family' }],
        },
      ];
    }
    return [];
  },
};
