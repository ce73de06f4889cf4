// Which patterns of a table can begin at a place of a text, by the two letters that stand there.
import type { FirstLetters } from './first-letters.ts';

export interface StartIndex {
  /** Numbers of the patterns, lowest first, that can begin with these two letters (one at the end of a text). */
  with(pair: string): readonly number[];
}

export const startIndex = (beginnings: readonly FirstLetters[]): StartIndex => {
  const anywhere: number[] = [];
  const byLetters = new Map<string, number[]>();
  beginnings.forEach((letters, number) => {
    if (!letters) {
      anywhere.push(number);
      return;
    }
    for (const one of letters) {
      const there = byLetters.get(one);
      if (there) there.push(number);
      else byLetters.set(one, [number]);
    }
  });
  const merged = new Map<string, readonly number[]>();
  return {
    with(pair) {
      let found = merged.get(pair);
      if (!found) {
        found = [...new Set([...anywhere, ...(byLetters.get(pair) ?? []), ...(byLetters.get(pair.charAt(0)) ?? [])])].sort(
          (a, b) => a - b,
        );
        // Emoji and other scripts make many pairs; letters make few.
        if (merged.size > 2000) merged.clear();
        merged.set(pair, found);
      }
      return found;
    },
  };
};

/** Where a word or sign begins, with the two letters that stand there. */
export interface WordStart {
  readonly at: number;
  readonly pair: string;
}

const known = new WeakMap<object, { readonly text: string; readonly starts: readonly WordStart[] }[]>();

/** The beginnings in a text. `owner` is the reading it belongs to: dozens of tables ask for the same text, and the answer goes when the reading goes. */
export const wordStarts = (owner: object, text: string): readonly WordStart[] => {
  let texts = known.get(owner);
  if (!texts) {
    texts = [];
    known.set(owner, texts);
  }
  const there = texts.find((one) => one.text === text);
  if (there) return there.starts;
  const starts: WordStart[] = [];
  for (let at = 0; at < text.length; at++) if (beginsHere(text, at)) starts.push({ at, pair: text.slice(at, at + 2) });
  texts.push({ text, starts });
  return starts;
};

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** A word or sign begins here: not a space, and no letter or figure directly before. */
const beginsHere = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 32 && (at === 0 || !isWord(text.charCodeAt(at - 1)));
