// Which parts of a text stand in quotation marks: words mentioned are not words meant.
import type { Range } from './sentences.ts';

const opens = (text: string, i: number): boolean =>
  (i === 0 || /[\s([/:,;-]/.test(text[i - 1] as string)) && i + 1 < text.length && !/\s/.test(text[i + 1] as string);

const closes = (text: string, i: number): boolean =>
  i > 0 && !/\s/.test(text[i - 1] as string) && (i + 1 >= text.length || !/[\p{L}\p{N}]/u.test(text[i + 1] as string));

/**
 * Quotations in a folded text (curly and angled marks are already straight), marks included. A mark without its partner quotes nothing,
 * an apostrophe never opens one, and no quotation runs over a blank line. A line that begins with `>` is a quotation too.
 */
export const quotations = (text: string): Range[] => {
  const out: Range[] = [];
  for (const sign of ['"', "'"]) {
    let open = -1;
    for (let i = 0; i < text.length; i++) {
      const char = text[i];
      if (char === '\n' && text[i + 1] === '\n') open = -1;
      if (char !== sign) continue;
      if (open < 0 && opens(text, i)) open = i;
      else if (open >= 0 && closes(text, i)) {
        if (i - open > 1 && i - open < 1200) out.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
  }
  for (const line of text.matchAll(/(?:^|\n)(>[^\n]+)/g)) {
    const start = line.index + line[0].indexOf('>');
    out.push({ start, end: start + (line[1] as string).length });
  }
  return out.sort((a, b) => a.start - b.start);
};

/** Does a range lie inside one of these? */
export const inside = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some((r) => start >= r.start && end <= r.end);
