// Marks the exact words in the editor without touching its nodes. A page can see which words are marked (it has them anyway), not why.
import { PART_BREAK } from '../core/draft.ts';
import type { Span } from '../core/finding.ts';
import { type Reading, rangeOver } from './read.ts';

const NAME = 'second-look';
const STYLE = `::highlight(${NAME}) {
  background-color: rgb(255 200 60 / 35%);
  text-decoration: underline wavy #b45309 2px;
}`;

/** Which part of a thread a character of the joined text stands in, and where there. Null: in a break between parts. */
export const inPart = (
  readings: readonly Reading[],
  start: number,
  end: number,
): { part: number; start: number; end: number } | null => {
  let from = 0;
  for (const [part, reading] of readings.entries()) {
    const to = from + reading.text.length;
    if (start >= from && end <= to) return { part, start: start - from, end: end - from };
    from = to + PART_BREAK.length;
  }
  return null;
};

/** Ranges over the words of `text` spans that still read as they were checked. */
export const rangesFor = (readings: readonly Reading[], spans: readonly Span[]): Range[] =>
  spans.flatMap((span) => {
    if (span.field !== 'text') return [];
    const at = inPart(readings, span.start, span.end);
    const reading = at && readings[at.part];
    if (!reading || reading.text.slice(at.start, at.end) !== span.words) return [];
    return rangeOver(reading, at.start, at.end) ?? [];
  });

export const createHighlights = (page: Document) => {
  let sheet: CSSStyleSheet | null = null;
  const registry = (): HighlightRegistry | null => (typeof Highlight === 'function' ? (CSS.highlights ?? null) : null);
  const clear = () => {
    registry()?.delete(NAME);
    if (sheet) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    sheet = null;
  };
  return {
    /** How many words could be marked: none in form fields, or in a browser without highlights. */
    show(readings: readonly Reading[], spans: readonly Span[]): number {
      const ranges = rangesFor(readings, spans);
      if (ranges.length === 0) {
        clear();
        return 0;
      }
      const known = registry();
      if (!known) return 0;
      known.set(NAME, new Highlight(...ranges));
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
      }
      return ranges.length;
    },
    clear,
  };
};

export type Highlights = ReturnType<typeof createHighlights>;
