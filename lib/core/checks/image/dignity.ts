// Swimming, gymnastics, changing, first aid: pictures that need a second thought about dress and dignity.
import type { Check } from '../../check.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { RawFinding } from '../../finding.ts';
import { publishedFields } from '../../text/fields.ts';
import { findPattern, wordPattern } from '../../text/phrases.ts';
import { spanIn } from '../../text/reading.ts';

const activities = wordPattern(
  [
    'swim(?:ming)?(?: (?:gala|lessons?|team|squad|club|badge|competition|trip|pool))?|swimmers?|swimwear|swimsuits?|bikinis?|trunks|(?:paddling|splash|hydrotherapy) pool|water ?polo|diving|surfing|wild swim',
    'gymnastics?(?: (?:display|club|team|competition))?|gymnasts?|leotards?|trampolin(?:e|ing)|cheerleading|ballet|dance (?:show|display|competition|festival|troupe|performance|recital)|dancers',
    '(?:getting |got )?changed for pe|changing rooms?|getting changed|in (?:their|his|her) (?:pants|underwear|pyjamas|pjs)|nappy|nappies|potty',
    'first aid|being sick|nosebleed|plaster cast|in tears|crying|asleep|fell over|wet through|soaked to the skin|mud bath',
    '(?:gala |gwersi? |clwb |tim |trip )?nofio|nofwyr|gwisg nofio|gymnasteg|ystafell(?:oedd)? newid|newid dillad|cymorth cyntaf|dawns (?:werin|flodau)|dawnswyr|yn crio|yn cysgu|pyjamas',
  ].join('|'),
);

export const dignityCheck: Check = {
  id: 'dignity',
  rules: [{ id: 'image.dignity', school: 'advise', linked: 'advise', sentences: [63, 64] }],
  run(draft, context): RawFinding[] {
    if (!ownPictures(draft).some(mayShowPeople)) return [];
    const spans = publishedFields(draft)
      .filter((f) => f.field === 'text' || f.field.endsWith('.alt') || f.field.endsWith('.fileName'))
      .flatMap(({ field, text }) => {
        const reading = context.read(text.replaceAll('_', ' '));
        // The words as they stand in the draft, underscores of a file name included.
        const own = { source: text, text: reading.text, starts: reading.starts, ends: reading.ends };
        return findPattern(reading, activities).map((hit) => spanIn(own, field, hit.start, hit.end));
      });
    return spans.length ? [{ rule: 'image.dignity', spans }] : [];
  },
};
