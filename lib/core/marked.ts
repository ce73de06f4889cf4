// Turns marked words into findings: one finding a rule and strength, overlaps merged, with removal or calmer wording to offer.
import type { Draft } from './draft.ts';
import { type Field, type Fix, type RawFinding, type Severity, type Span, spanOf, worse } from './finding.ts';
import { sentenceOf } from './text/meaning.ts';
import { type Reading, spanIn } from './text/reading.ts';
import type { RowHit } from './text/rows.ts';

/** One marked place. `level` is how serious it is at most. */
export interface Marked {
  readonly span: Span;
  readonly level: Severity;
  readonly variant?: string;
  /** Calmer wording; empty = the words can simply go; absent = their sentence can. */
  readonly instead?: string;
  /** The sentence they stand in. */
  readonly sentence?: Span;
}

/** A row's hit as a marked place. */
export const markedAt = (reading: Reading, field: Field, { row, start, end }: RowHit, level: Severity): Marked => {
  const sentence = sentenceOf(reading, start);
  return {
    span: spanIn(reading, field, start, end),
    level,
    ...(row.variant ? { variant: row.variant } : {}),
    ...(row.instead === undefined ? {} : { instead: row.instead }),
    sentence: spanIn(reading, field, sentence.start, Math.max(sentence.end, end)),
  };
};

const sourceOf = (draft: Draft, span: Span): string => {
  if (span.field === 'text') return draft.text;
  const alt = /^pictures\[(\d+)\]\.alt$/.exec(span.field);
  return alt ? (draft.pictures[Number(alt[1])]?.alt ?? '') : '';
};

/** Take words out so that spaces and a sentence's first capital stay right. Null when nothing would be left. */
export const removal = (draft: Draft, span: Span): Fix | null => {
  const source = sourceOf(draft, span);
  if (!(source.slice(0, span.start) + source.slice(span.end)).trim()) return null;
  const opens = /(?:^|[.!?…]\s+|\n)$/.test(source.slice(0, span.start));
  // "In my view, it is" becomes "It is".
  const gap = (opens ? /^,? +/ : /^ +/).exec(source.slice(span.end))?.[0].length ?? 0;
  if (gap && opens) {
    const next = source.slice(span.end + gap);
    const letter = /^\p{L}/u.exec(next)?.[0];
    if (letter)
      return {
        kind: 'replace',
        span: spanOf(span.field, source, span.start, span.end + gap + letter.length),
        text: letter.toUpperCase(),
      };
  }
  if (gap) return { kind: 'remove', span: spanOf(span.field, source, span.start, span.end + gap) };
  const before = / +$/.exec(source.slice(0, span.start))?.[0].length ?? 0;
  return { kind: 'remove', span: spanOf(span.field, source, span.start - before, span.end) };
};

/** Calmer wording in the place of the words, with the same first capital. */
export const rewording = (draft: Draft, span: Span, instead: string): Fix | null => {
  if (!instead) return removal(draft, span);
  const capital = /^\p{Lu}/u.test(span.words) && !/^\p{Lu}{2}/u.test(span.words);
  return { kind: 'replace', span, text: capital ? instead[0]?.toUpperCase() + instead.slice(1) : instead };
};

const fixOf = (draft: Draft, { span, instead, sentence }: Marked): Fix | null => {
  if (instead !== undefined) return rewording(draft, span, instead);
  return sentence ? removal(draft, sentence) : null;
};

const overlaps = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** Reading order; of overlapping places the longer stays, with the worse level of the two. */
const merge = (marked: readonly Marked[]): Marked[] => {
  const out: Marked[] = [];
  for (const one of [...marked].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))) {
    const at = out.findIndex((kept) => overlaps(kept.span, one.span));
    if (at < 0) out.push(one);
    else if (worse(one.level, (out[at] as Marked).level) < 0) out[at] = { ...(out[at] as Marked), level: one.level };
  }
  return out.sort((a, b) => (a.span.field === b.span.field ? a.span.start - b.span.start : a.span.field < b.span.field ? 1 : -1));
};

/**
 * Findings of one rule from marked places: one for each message variant. The worst place decides how serious it is;
 * `{words}` holds the distinct marked words.
 */
export const gather = (rule: string, marked: readonly Marked[], draft: Draft): RawFinding[] => {
  const byVariant = new Map<string, Marked[]>();
  for (const one of merge(marked)) {
    const key = one.variant ?? '';
    byVariant.set(key, [...(byVariant.get(key) ?? []), one]);
  }
  return [...byVariant].map(([variant, places]) => {
    const atMost = places.map((p) => p.level).sort(worse)[0] as Severity;
    const fixes = places.flatMap((p) => fixOf(draft, p) ?? []);
    return {
      rule,
      spans: places.map((p) => p.span),
      ...(variant ? { message: variant } : {}),
      values: { words: [...new Set(places.map((p) => p.span.words))].join('”, “') },
      ...(atMost === 'block' ? {} : { atMost }),
      fixes,
    };
  });
};
