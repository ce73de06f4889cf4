// Takes a number or an address out together with the words that only lead up to it, so that what is left still reads.
import type { Draft } from './draft.ts';
import { type Fix, type Span, spanOf } from './finding.ts';
import { removal } from './marked.ts';

/** `leads`: pattern of the words before it that make no sense without it (matched at the end of what stands before). */
export const takeOut = (draft: Draft, span: Span, leads: RegExp): Fix[] => {
  if (span.field !== 'text') return [];
  const before = draft.text.slice(0, span.start);
  // What goes on behind keeps its space and the comma before it.
  const goesOn = /^ \S/.test(draft.text.slice(span.end));
  const lead = (leads.exec(before)?.[0] ?? '').replace(goesOn ? /^[, ]+/ : /^ +/, '');
  const start = span.start - lead.length;
  // Words that open a sentence are its subject: they stay.
  const opens = /(?:^|[.!?…]\s*|\n)$/.test(before.slice(0, before.length - lead.length));
  const fix = removal(draft, opens ? span : spanOf('text', draft.text, start, span.end));
  return fix ? [fix] : [];
};
