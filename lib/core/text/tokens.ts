// Words of a folded text with their places. Apostrophes are dropped inside a word (`don't` reads `dont`); hyphens separate.

export interface Token {
  /** Folded letters and figures, apostrophes dropped. */
  readonly word: string;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** `#` or `@` stands directly before it. */
  readonly tag: '#' | '@' | '';
}

const pattern = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

export const tokenise = (text: string): Token[] => {
  const out: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = match[0];
    const before = match.index > 0 ? text[match.index - 1] : '';
    out.push({
      word: found.includes("'") ? found.replaceAll("'", '') : found,
      start: match.index,
      end: match.index + found.length,
      tag: before === '#' || before === '@' ? before : '',
    });
  }
  return out;
};
