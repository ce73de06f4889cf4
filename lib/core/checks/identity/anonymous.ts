// An account without a person's name writes about the school.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../finding.ts';
import { words } from '../../names/forms.ts';
import { commonSurnames, isOrdinary, isUsualForename } from '../../names/vocabulary.ts';
import { anonymousNames } from '../../phrases/school-voice.ts';
import { soundsLikeTheSchool } from '../../scope-of.ts';
import { sourceEnd, sourceStart } from '../../text/fold.ts';
import { spanIn } from '../../text/reading.ts';
import { wholeWords } from '../../text/rows.ts';

const hides = wholeWords(anonymousNames, {}, '');
/** Given name and surname, in either order of capitals: "Grace Tudor", "J. Whitby", "Siân ap Rhys". */
const personName = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’.-]*(?:\s+(?:ap|ab|ferch|van|de|al|bin|O['’])?\s*\p{Lu}[\p{L}'’-]+)+/u;

/** "Tired Chalk": an everyday word first, and nothing in it that people are called. */
const madeUp = (name: string): boolean => {
  const parts = words(name);
  return isOrdinary(parts[0] ?? '') && !parts.some((part) => isUsualForename(part) || commonSurnames.has(part));
};

/** A text with the school's names taken out: "High School" is nobody. */
const withoutSchool = (text: string, { read, school }: CheckContext): string => {
  const reading = read(text);
  return school
    .all(reading)
    .reduceRight((rest, m) => rest.slice(0, sourceStart(reading, m.start)) + rest.slice(sourceEnd(reading, m.end)), text);
};

/** Does the profile say who this is: a person's name in the display name or the bio, or a member of staff? */
const saysWho = (draft: Draft, context: CheckContext): boolean => {
  const { displayName, bio } = draft.account;
  const shown = `${displayName} ${bio}`;
  const folded = context.read(shown).text;
  if (context.policy.staff.some((name) => folded.includes(context.read(name).text))) return true;
  if (hides.test(context.read(displayName).text)) return false;
  // The school's own name is not a person's.
  return personName.test(displayName) && !madeUp(displayName) && context.school.all(context.read(displayName)).length === 0;
};

export const anonymousCheck: Check = {
  id: 'identity-anonymous',
  rules: [{ id: 'identity.anonymous', school: 'off', linked: 'advise', sentences: [42, 43] }],
  run(draft, context) {
    if (context.scope === 'school' || draft.mode === 'follow' || draft.mode === 'delete-comment') return [];
    const { handle, displayName, bio } = draft.account;
    if (!(handle || displayName) || saysWho(draft, context)) return [];
    // Where the page did not show the name, the words of the bio are no sign that there is none.
    const told = `${handle.replace(/[@_.\d]+/g, ' ')}${displayName === '' ? '' : ` ${displayName} ${bio}`}`;
    const telling = hides.test(context.read(told).text);
    // One word and no bio is a nickname we know nothing of, and so is a name the page did not show; a department's account is another rule's matter.
    if (
      !telling &&
      (bio === '' ||
        displayName === '' ||
        personName.test(withoutSchool(bio, context)) ||
        soundsLikeTheSchool(draft.account, context.school, context.read))
    )
      return [];
    if (!telling && displayName.trim().split(/\s+/).length < 2 && /\p{Lu}/u.test(displayName)) return [];
    const reading = context.read(draft.text);
    const spans: Span[] = context.mentions.draft.length
      ? context.school.named(reading).map((m) => spanIn(reading, 'text', m.start, m.end))
      : [];
    return [
      { rule: 'identity.anonymous', spans, field: spans.length ? 'text' : 'account.displayName', about: handle || displayName },
    ];
  },
};
