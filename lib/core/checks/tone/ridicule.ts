// Making fun of somebody in a picture: needs a picture that may show people, and words that tease.
import type { Check } from '../../check.ts';
import { gather, type Marked, markedAt } from '../../marked.ts';
import { laughter, mishaps, ridicule, shows, teasing } from '../../phrases/ridicule.ts';
import { aboutSelf, inAddress, meaningOf } from '../../text/meaning.ts';
import { pairsOf } from '../../text/pairs.ts';
import { proseOf } from '../../text/prose.ts';
import type { Reading } from '../../text/reading.ts';
import { compileRows, type RowHit } from '../../text/rows.ts';

const clear = compileRows(ridicule);
const weak = compileRows(teasing);
const show = compileRows(shows);
const mishap = compileRows(mishaps);

const meant = (reading: Reading, { start, end }: RowHit): boolean =>
  !inAddress(reading, start, end) && !aboutSelf(reading, start) && meaningOf(reading, start, end) === 'meant';

export const toneRidicule: Check = {
  id: 'tone-ridicule',
  rules: [{ id: 'tone.ridicule', school: 'confirm', linked: 'confirm', sentences: [65] }],
  run(draft, context) {
    const shown = draft.pictures.filter((picture) => picture.people !== 'none');
    // A known person in the picture makes teasing worth asking about; a picture nobody has looked at, or one still to come, only a hint.
    const level = shown.some((picture) => picture.people === 'some') ? 'confirm' : 'advise';
    const found: Marked[] = [];
    for (const { field, reading } of proseOf(draft, context)) {
      const keep = (hit: RowHit) => meant(reading, hit);
      for (const hit of pairsOf(reading, mishap, show, keep)) found.push(markedAt(reading, field, hit, level));
      if (!shown.length) continue;
      for (const hit of clear.find(reading).filter(keep)) found.push(markedAt(reading, field, hit, 'confirm'));
      if (!laughter.test(reading.source)) continue;
      for (const hit of weak.find(reading).filter(keep)) found.push(markedAt(reading, field, hit, level));
    }
    return gather('tone.ridicule', found, draft);
  },
};
