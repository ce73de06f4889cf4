// Which patterns of a table can begin at a place of a text, by the two letters that stand there.
import type { FirstLetters } from './first-letters.ts';

export interface StartIndex {
  /** Numbers of the patterns, lowest first, that can begin at this offset. */
  at(text: string, offset: number): readonly number[];
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
    at(text, offset) {
      const pair = text.slice(offset, offset + 2);
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
