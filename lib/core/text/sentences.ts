// Where sentences begin and end, so that nothing is read across a full stop.

export interface Range {
  readonly start: number;
  readonly end: number;
}

const abbreviations = new Set(
  'mr mrs ms miss dr st prof rev cllr sgt no nos vs etc eg ie approx tel ext yr yrs bl gyda dept co ltd jr sr am pm a.m p.m e.g i.e h.y'.split(
    ' ',
  ),
);

/**
 * Sentences of a text (folded or not) as ranges without the white space around them.
 * A full stop after an initial, a title or inside a number or address does not end one; a blank line and a line break always do.
 */
export const sentences = (text: string): Range[] => {
  const out: Range[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a] as string)) a++;
    while (b > a && /\s/.test(text[b - 1] as string)) b--;
    if (b > a) out.push({ start: a, end: b });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\n' || char === '\r') {
      close(i, i + 1);
      continue;
    }
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue;
    let end = i + 1;
    while (end < text.length && '.!?…'.includes(text[end] as string)) end++;
    const many = end - i > 1;
    while (end < text.length && `"')]”’`.includes(text[end] as string)) end++;
    const after = text[end];
    if (after !== undefined && !/\s/.test(after)) {
      // "aberhelyg.example", "3.5", "No!Way": only a sign that cannot stand inside a word or address ends a sentence here.
      if (char === '.' || /[\p{L}\p{N}]/u.test(after)) {
        i = end - 1;
        continue;
      }
    }
    if (char === '.' && !many && isAbbreviation(text, i)) continue;
    close(end, end);
    i = end - 1;
  }
  close(text.length, text.length);
  return out;
};

const isAbbreviation = (text: string, dot: number): boolean => {
  let from = dot;
  while (from > 0 && /[\p{L}\p{M}.]/u.test(text[from - 1] as string)) from--;
  const word = text.slice(from, dot).toLowerCase();
  if (word.length === 1 && word !== 'i' && word !== 'a') return true;
  return abbreviations.has(word) && dot + 1 < text.length;
};

/** The sentence that holds this offset, or the whole text. */
export const sentenceAt = (list: readonly Range[], offset: number, length: number): Range =>
  list.find((s) => offset >= s.start && offset < s.end) ?? { start: 0, end: length };
