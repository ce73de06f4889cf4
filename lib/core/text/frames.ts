// Frames: short patterns over words and word sets ("WHO ~4 BE ~3 HARSH"), matched word by word. They say who is spoken of and how, in any order of filling
// words, where a table of phrases would have to know every wording.
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { mutations } from './welsh.ts';

export interface FrameRow {
  /**
   * Parts with spaces between them: `word|word` one of these words (apostrophes dropped), `WHO|HARSH` a word of one of these sets,
   * `#` a number, `~3` up to three other words of the same sentence (never past a negation or an "if"), `~~9` up to nine of this sentence or the next,
   * whatever they are. A `?` at the end makes a part optional. The first and the last part may be neither optional nor a gap.
   */
  readonly say: string;
  /** What it is, for whoever maintains the table. */
  readonly note: string;
  /** `sure` asks for a reason; `fair` is a hint; `faint` is a hint only where the second opinion leans the same way. */
  readonly strength: 'sure' | 'fair' | 'faint';
  /** Which of the rule's messages to show when the frame is sure. */
  readonly variant?: string;
}

/** Set name (capitals), then its words. Plurals in -s are found from the plain word; `cy` sets in every initial mutation. */
export interface WordSets {
  readonly en: Readonly<Record<string, string>>;
  readonly cy: Readonly<Record<string, string>>;
}

export interface FrameHit<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

type Part =
  | { readonly kind: 'gap'; readonly most: number; readonly wide: boolean }
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly sets: number;
      readonly number: boolean;
      readonly optional: boolean;
    };

/** Words that a narrow gap never passes: after them the sentence may say the opposite. */
const turns = new Set(
  'not no never isnt arent wasnt werent aint nobody none neither nor without if unless hardly whether nid ddim dim byth heb os nad'.split(
    ' ',
  ),
);

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** A table of frames, ready to search. */
export const compileFrames = <Row extends FrameRow>(rows: readonly Row[], sets: WordSets) => {
  const names = [...new Set([...Object.keys(sets.en), ...Object.keys(sets.cy)])];
  if (names.length > 31) throw new Error('A frame knows its sets by the bits of one number: 31 at most.');
  const bitOf = new Map(names.map((name, i) => [name, 1 << i]));
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const name of names) {
    const bit = bitOf.get(name) as number;
    for (const word of words(sets.en[name] ?? '')) add(word, bit);
    for (const word of words(sets.cy[name] ?? ''))
      for (const form of [word, ...mutations(word).filter((m) => m.length > 2)]) add(form, bit);
  }
  const setsOf = (word: string): number =>
    bits.get(word) ?? (word.length > 3 && word.endsWith('s') ? (bits.get(word.slice(0, -1)) ?? 0) : 0);

  const partOf = (source: string): Part => {
    const gap = /^(~~?)(\d+)$/.exec(source);
    if (gap) return { kind: 'gap', most: Number(gap[2]), wide: gap[1] === '~~' };
    const optional = source.endsWith('?');
    const options = (optional ? source.slice(0, -1) : source).split('|');
    let mask = 0;
    for (const one of options.filter((o) => /^[A-Z]/.test(o))) {
      const bit = bitOf.get(one);
      if (!bit) throw new Error(`Unknown word set ${one}`);
      mask |= bit;
    }
    return {
      kind: 'word',
      words: new Set(options.filter((o) => !/^[A-Z#]/.test(o))),
      sets: mask,
      number: options.includes('#'),
      optional,
    };
  };
  const compiled = rows.map((row) => ({ row, parts: row.say.split(' ').map(partOf) }));

  // By the first part, so that a text costs what its words ask for and not what the table holds.
  const byWord = new Map<string, number[]>();
  const bySet = new Map<number, number[]>();
  const note = <Key>(map: Map<Key, number[]>, key: Key, frame: number): void =>
    void map.set(key, [...(map.get(key) ?? []), frame]);
  compiled.forEach(({ row, parts }, frame) => {
    const first = parts[0];
    if (first?.kind !== 'word' || first.optional || parts.at(-1)?.kind !== 'word') throw new Error(`Not a frame: ${row.say}`);
    for (const word of first.words) note(byWord, word, frame);
    for (const bit of bitOf.values()) if (first.sets & bit) note(bySet, bit, frame);
  });

  const matches = (part: Part & { kind: 'word' }, word: string, mask: number): boolean =>
    (mask & part.sets) !== 0 || part.words.has(word) || (part.number && /^\d+$/.test(word));

  return {
    find(reading: Pick<Reading, 'tokens' | 'sentences'>): FrameHit<Row>[] {
      const { tokens, sentences } = reading;
      const masks = tokens.map((token) => (token.tag === '@' ? 0 : setsOf(token.word)));
      const sentenceOf: number[] = [];
      for (let i = 0, s = 0; i < tokens.length; i++) {
        while (s + 1 < sentences.length && (sentences[s]?.end ?? 0) <= (tokens[i] as Token).start) s++;
        sentenceOf.push(s);
      }
      /** The last word of the rest of a frame that begins at this token; -1 when it does not match. */
      const follow = (parts: readonly Part[], at: number, part: number, home: number): number => {
        const want = parts[part];
        if (!want) return at - 1;
        if (want.kind === 'gap') {
          for (let skipped = 0; skipped <= want.most; skipped++) {
            const next = at + skipped;
            if (next >= tokens.length) break;
            if ((sentenceOf[next] as number) - home > (want.wide ? 1 : 0)) break;
            const end = follow(parts, next, part + 1, want.wide ? (sentenceOf[next] as number) : home);
            if (end >= 0) return end;
            if (!want.wide && turns.has((tokens[next] as Token).word)) break;
          }
          return -1;
        }
        const token = tokens[at];
        if (token && sentenceOf[at] === home && matches(want, token.word, masks[at] as number)) {
          const end = follow(parts, at + 1, part + 1, home);
          if (end >= 0) return end;
        }
        return want.optional ? follow(parts, at, part + 1, home) : -1;
      };
      const hits: FrameHit<Row>[] = [];
      const tried = new Set<number>();
      for (let i = 0; i < tokens.length; i++) {
        const { word, start } = tokens[i] as Token;
        const tryAll = (some: readonly number[] | undefined): void => {
          for (const frame of some ?? []) {
            if (tried.has(frame)) continue;
            tried.add(frame);
            const { row, parts } = compiled[frame] as (typeof compiled)[number];
            const end = follow(parts, i + 1, 1, sentenceOf[i] as number);
            if (end >= 0) hits.push({ row, start, end: (tokens[end] as Token).end });
          }
        };
        tried.clear();
        tryAll(byWord.get(word));
        const mask = masks[i] as number;
        if (mask) for (const [bit, some] of bySet) if (mask & bit) tryAll(some);
      }
      return hits;
    },
  };
};
