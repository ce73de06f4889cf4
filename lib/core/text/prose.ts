// The draft's prose, field by field, as the run's shared readings.
import type { Draft } from '../draft.ts';
import type { Field } from '../finding.ts';
import { proseFields } from './fields.ts';
import type { Reading } from './reading.ts';

export interface Prose {
  readonly field: Field;
  readonly reading: Reading;
}

/** The draft's text and its pictures' descriptions, read. */
export const proseOf = (draft: Draft, { read }: { readonly read: (text: string) => Reading }): readonly Prose[] =>
  proseFields(draft).map(({ field, text }) => ({ field, reading: read(text) }));

/** The text alone, read; null when there is none. */
export const textOf = (draft: Draft, { read }: { readonly read: (text: string) => Reading }): Reading | null =>
  draft.text ? read(draft.text) : null;
