// Somebody else's work taken without a word about permission: in the text, or in the credit a picture carries inside its file.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft } from '../../draft.ts';
import { type Field, spanOf } from '../../finding.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { taken } from '../../phrases/sharing.ts';
import { meaningOf } from '../../text/meaning.ts';
import { proseOf } from '../../text/prose.ts';
import { compileRows } from '../../text/rows.ts';

const rows = compileRows(taken);

/** Metadata fields in which a photographer or agency signs. */
const creditField = /^(?:copyright|rights|credit|byline|by-line|artist|creator|source|usageterms)/i;
/** What cameras, phones and programs write there by themselves. */
const machine =
  /^(?:canon|nikon|sony|olympus|fuji\w*|panasonic|apple|samsung|google|pixel|iphone|adobe|canva|picasa|gimp|microsoft|dji|gopro|none|unknown|default|owner|user|copyright|\(c\)|©)?[\s\W\d]*(?:imaging corp\.?|corporation)?$/i;

const signed = (draft: Draft, context: CheckContext): Marked[] =>
  draft.pictures.flatMap((picture, at) =>
    Object.entries(picture.metadata ?? {}).flatMap(([key, value]) => {
      if (!creditField.test(key) || machine.test(value.trim())) return [];
      const reading = context.read(value);
      const ours =
        context.school.all(reading).length > 0 ||
        context.policy.staff.some((name) => reading.text.includes(context.read(name).text));
      const field: Field = `pictures[${at}].metadata.${key}`;
      return ours ? [] : [{ span: spanOf(field, value, 0, value.length), level: 'advise' as const, variant: 'signed' }];
    }),
  );

export const copyrightCheck: Check = {
  id: 'share-copyright',
  rules: [{ id: 'share.copyright', school: 'confirm', linked: 'confirm', sentences: [52, 95, 102] }],
  run(draft, context) {
    const found: Marked[] = signed(draft, context);
    for (const { field, reading } of proseOf(draft, context))
      for (const hit of rows.find(reading))
        if (['meant', 'taught'].includes(meaningOf(reading, hit.start, hit.end)))
          found.push(markedAt(reading, field, hit, 'confirm'));
    return gather('share.copyright', found, draft).map((finding) => ({ ...finding, fixes: [] }));
  },
};
