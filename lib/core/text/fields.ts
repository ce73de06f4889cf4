// Every place in a draft where words stand that would be published, each with its path.
import type { Draft } from '../draft.ts';
import type { Field } from '../finding.ts';

export interface FieldText {
  readonly field: Field;
  readonly text: string;
}

/** The draft's own words: text, then each picture's description, file name, tags, text read in it and its metadata, then link addresses. Empty ones are left out. */
export const publishedFields = (draft: Draft): FieldText[] => {
  const out: FieldText[] = [];
  const add = (field: Field, text: string) => {
    if (text) out.push({ field, text });
  };
  add('text', draft.text);
  draft.pictures.forEach((picture, p) => {
    add(`pictures[${p}].alt`, picture.alt);
    add(`pictures[${p}].fileName`, picture.fileName);
    picture.taggedAccounts.forEach((tag, t) => {
      add(`pictures[${p}].taggedAccounts[${t}]`, tag);
    });
    picture.lines?.forEach((line, l) => {
      add(`pictures[${p}].lines[${l}]`, line);
    });
    for (const [key, value] of Object.entries(picture.metadata ?? {})) add(`pictures[${p}].metadata.${key}`, value);
  });
  draft.links?.forEach((link, l) => {
    add(`links[${l}]`, link);
  });
  return out;
};

/** What people read as prose: the text and the pictures' descriptions. */
export const proseFields = (draft: Draft): FieldText[] =>
  publishedFields(draft).filter((f) => f.field === 'text' || f.field.endsWith('.alt'));
