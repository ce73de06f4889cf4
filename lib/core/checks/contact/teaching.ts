// Setting, collecting or helping with schoolwork over social media.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { handIn, learnersAddressed, setWork } from '../../phrases/contact.ts';
import { meaningOf } from '../../text/meaning.ts';
import { textOf } from '../../text/prose.ts';
import { compileRows, wholeWords } from '../../text/rows.ts';

const alone = compileRows(handIn);
const inCompany = compileRows(setWork);
const learners = wholeWords(learnersAddressed, {}, '');
/** Work that waits elsewhere is information, not teaching. */
const elsewhere = wholeWords(
  "(?:on|via|through|using|to) (?:the |our )?(?:platform|learning platform|google classroom|classroom|teams|hwb|seesaw|class charts|show my homework|satchel|moodle|website|portal|canvas|app|school office)|ar (?:y |'r )?(?:platfform(?: dysgu)?|wefan|hwb|teams|google classroom)",
  {},
  '',
);

export const teachingCheck: Check = {
  id: 'contact-teaching',
  rules: [{ id: 'contact.teaching', school: 'confirm', linked: 'confirm', sentences: [14] }],
  run(draft, context) {
    const reading = textOf(draft, context);
    if (!reading) return [];
    const direct = alone.find(reading).filter((hit) => ['meant', 'taught'].includes(meaningOf(reading, hit.start, hit.end)));
    if (!direct.length && elsewhere.test(reading.text)) return [];
    const asked = draft.context.replyTo ? context.read(`${draft.context.replyTo.text} ${draft.context.replyTo.bio}`).text : '';
    const spoken = direct.length > 0 || learners.test(reading.text) || learners.test(asked);
    const hits = spoken ? [...direct, ...inCompany.find(reading)] : [];
    const found: Marked[] = hits.map((hit) => markedAt(reading, 'text', hit, 'confirm'));
    return gather('contact.teaching', found, draft).map((finding) => ({ ...finding, fixes: [] }));
  },
};
