// Finds whole words and phrases from a list in time that does not grow with the list, and runs patterns at word boundaries.
import { firstLetters } from './first-letters.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { type StartIndex, startIndex } from './start-index.ts';
import { type Token, tokenise } from './tokens.ts';
import { mutations } from './welsh.ts';

export interface PhraseHit<Row> {
  readonly row: Row;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface PhraseSet<Row> {
  find(reading: Reading): PhraseHit<Row>[];
}

interface Compiled<Row> {
  readonly row: Row;
  /** Words after the first; a trailing `*` means "begins with". */
  readonly rest: readonly string[];
}

/** What may stand between two words of one phrase: spaces, one line break, hyphens, marks of emphasis. */
const joining = /^(?:[ \-_/*'"~#&]|\r?\n(?!\r?\n))*$/;

/**
 * Compile phrases to look up by first word. A phrase is folded words with single spaces; `word*` matches every word that begins so
 * (not as first word of fewer than three letters). `welsh` rows match in every initial mutation of their first word.
 */
export const phraseSet = <Row>(
  rows: readonly Row[],
  phraseOf: (row: Row) => string,
  options: { readonly welsh?: (row: Row) => boolean } = {},
): PhraseSet<Row> => {
  const byFirst = new Map<string, Compiled<Row>[]>();
  const byPrefix = new Map<string, { prefix: string; compiled: Compiled<Row> }[]>();
  for (const row of rows) {
    const words = phraseOf(row)
      .split(/\s+/)
      .flatMap((part) => {
        const found = tokenise(fold(part).text).map((t) => t.word);
        if (part.endsWith('*') && found.length) found[found.length - 1] += '*';
        return found;
      });
    const [first, ...rest] = words;
    if (!first) continue;
    const compiled = { row, rest };
    const firsts = [
      first,
      ...(options.welsh?.(row) ? mutations(first.replace('*', '')).map((m) => (first.endsWith('*') ? `${m}*` : m)) : []),
    ];
    for (const one of firsts)
      if (one.endsWith('*')) push(byPrefix, one.slice(0, 3), { prefix: one.slice(0, -1), compiled });
      else push(byFirst, one, compiled);
  }
  return {
    find(reading) {
      const hits: PhraseHit<Row>[] = [];
      const { tokens, text } = reading;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const tryOne = (compiled: Compiled<Row>) => {
          const end = follow(tokens, text, i, compiled.rest);
          if (end) hits.push({ row: compiled.row, start: token.start, end });
        };
        byFirst.get(token.word)?.forEach(tryOne);
        for (const { prefix, compiled } of byPrefix.get(token.word.slice(0, 3)) ?? [])
          if (token.word.startsWith(prefix)) tryOne(compiled);
      }
      return hits;
    },
  };
};

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const follow = (tokens: readonly Token[], text: string, at: number, rest: readonly string[]): number => {
  let last = tokens[at] as Token;
  for (let j = 0; j < rest.length; j++) {
    const next = tokens[at + 1 + j];
    const want = rest[j] as string;
    if (!next || !joining.test(text.slice(last.end, next.start))) return 0;
    if (want.endsWith('*') ? !next.word.startsWith(want.slice(0, -1)) : next.word !== want) return 0;
    last = next;
  }
  return last.end;
};

export interface PatternHit {
  readonly start: number;
  readonly end: number;
  /** Captured groups, folded. */
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/**
 * Letter and figure classes by plain ranges: folded text is Latin letters and figures, and plain classes run twice as fast as Unicode ones.
 * `\\p{L}` and `\\p{N}` may stand inside a class or on their own.
 */
export const latin = (source: string): string => {
  let out = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (char === '\\') {
      const letter = source.startsWith('\\p{L}', i);
      if (letter || source.startsWith('\\p{N}', i)) {
        const range = letter ? 'a-z' : '0-9';
        out += inClass ? range : `[${range}]`;
        i += 4;
      } else {
        out += char + (source[i + 1] ?? '');
        i++;
      }
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    out += char;
  }
  return out;
};

/** How a word pattern is searched: only where its first letters stand at the beginning of a word. */
interface Search {
  readonly starts: StartIndex;
  readonly sticky: RegExp;
}
const searches = new WeakMap<RegExp, Search>();

/**
 * Build a pattern for {@link findPattern} from alternatives: whole words only, a space stands for any white space or hyphen, an apostrophe may be missing.
 * Write it folded (lower case, no accents), without spaces inside character classes.
 */
export const wordPattern = (source: string): RegExp => {
  const plain = latin(source).replaceAll(' ', '(?:[\\s-]+)').replaceAll("'", "'?");
  const pattern = new RegExp(`(?<![a-z0-9])(?:${plain})(?![a-z0-9])`, 'g');
  const letters = firstLetters(plain);
  if (letters) searches.set(pattern, { starts: startIndex([letters]), sticky: new RegExp(`(?:${plain})(?![a-z0-9])`, 'y') });
  return pattern;
};

/** Every match of a global pattern over the folded text. */
export const findPattern = (reading: Pick<Reading, 'text'>, pattern: RegExp): PatternHit[] => {
  const out: PatternHit[] = [];
  const { text } = reading;
  const keep = (match: RegExpExecArray): void => {
    out.push({ start: match.index, end: match.index + match[0].length, groups: match.slice(1), named: match.groups ?? {} });
  };
  const search = searches.get(pattern);
  if (search) {
    let done = 0;
    for (const { at } of search.starts.candidates(reading, text)) {
      if (at < done) continue;
      search.sticky.lastIndex = at;
      const match = search.sticky.exec(text);
      if (!match?.[0]) continue;
      keep(match);
      done = at + match[0].length;
    }
    return out;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0]) keep(match);
    else pattern.lastIndex++;
  }
  return out;
};
