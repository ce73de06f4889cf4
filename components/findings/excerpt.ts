// Cuts the sentences around marked words out of a longer text, so that a person sees where the words stand.

import type { Span } from '../../lib/core/finding.ts';

/** A run of text, marked or not. Pieces of one excerpt joined give a stretch of the original, with `…` where it was cut. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** At most this many characters of a sentence are shown on either side of the words. */
const REACH = 90;
const SENTENCE_END = /[.!?…](?=\s)|\n/g;

/**
 * One excerpt per sentence that holds marked words, in reading order.
 * Spans whose words no longer stand where they say (the text was edited since) are shown by themselves.
 */
export const excerpts = (text: string, spans: readonly Span[]): readonly (readonly Piece[])[] => {
  const here = spans.filter((span) => text.slice(span.start, span.end) === span.words && span.words !== '');
  const lost = spans.filter((span) => !here.includes(span));
  const groups: { start: number; end: number; spans: Span[] }[] = [];
  for (const span of [...here].sort((a, b) => a.start - b.start)) {
    const bounds = sentenceAround(text, span.start, span.end);
    const last = groups.at(-1);
    if (last && bounds.start < last.end) {
      last.end = Math.max(last.end, bounds.end);
      last.spans.push(span);
    } else groups.push({ ...bounds, spans: [span] });
  }
  return [...groups.map((group) => pieces(text, group)), ...lost.map((span) => [{ text: span.words, marked: true }])];
};

const sentenceAround = (text: string, from: number, to: number): { start: number; end: number } => {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + 1;
    if (after <= from) start = after;
    else if (after >= to) {
      end = after;
      break;
    }
  }
  return { start, end };
};

const pieces = (text: string, group: { start: number; end: number; spans: readonly Span[] }): readonly Piece[] => {
  const first = group.spans[0]?.start ?? group.start;
  const last = Math.max(...group.spans.map((span) => span.end));
  const start = cutBefore(text, group.start, first);
  const end = cutAfter(text, last, group.end);
  const out: Piece[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (to > from) out.push({ text: text.slice(from, to), marked });
  };
  if (start > group.start) out.push({ text: '… ', marked: false });
  let at = start;
  for (const span of group.spans) {
    add(at, span.start, false);
    add(Math.max(at, span.start), span.end, true);
    at = Math.max(at, span.end);
  }
  add(at, end, false);
  if (end < group.end) out.push({ text: ' …', marked: false });
  return trimEnds(out);
};

/** Cuts fall on spaces only, so that no letter or emoji is torn apart. */
const cutBefore = (text: string, start: number, words: number): number => {
  if (words - start <= REACH) return start;
  const space = text.indexOf(' ', words - REACH);
  return space === -1 || space >= words ? words : space + 1;
};

const cutAfter = (text: string, words: number, end: number): number => {
  if (end - words <= REACH) return end;
  const space = text.lastIndexOf(' ', words + REACH);
  return Math.max(space, words);
};

const trimEnds = (list: Piece[]): readonly Piece[] => {
  const first = list[0];
  if (first && !first.marked) list[0] = { ...first, text: first.text.replace(/^\s+/, '') };
  const last = list.at(-1);
  if (last && !last.marked) list[list.length - 1] = { ...last, text: last.text.replace(/\s+$/, '') };
  return list.filter((piece) => piece.text !== '');
};
