// Cuts a text into words as names need them: tags, handles, file names and addresses taken apart, capitals and gaps noted.
import { type Reading, sourceWords } from '../text/reading.ts';
import type { Style } from './types.ts';

/** What stands between a word and the one before it: glued (hyphen, capitals inside), space, comma, a sign no name runs over, the end of a sentence. */
export type Gap = 'glued' | 'space' | 'comma' | 'break' | 'sentence';

export interface NameWord {
  readonly key: string;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly cap: boolean;
  /** All capitals, two letters and more. */
  readonly upper: boolean;
  readonly gap: Gap;
  /** Number of the tag, handle, file name or address it stands in; -1 in running text. */
  readonly region: number;
  /** Carries a possessive ending, so the name ends here. */
  readonly possessive: boolean;
}

export interface Region {
  readonly start: number;
  readonly end: number;
  readonly style: Exclude<Style, 'prose'> | 'tag';
  /** All its letters joined. */
  readonly letters: string;
}

export interface NameWords {
  readonly words: readonly NameWord[];
  readonly regions: readonly Region[];
}

const regionPattern =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|uk|wales|cymru|co|io|me|info|tv|ie|eu|page|link|example)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}]))|(?<mail>[\p{L}\p{N}.+_-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+)|(?<handle>@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_]))*(?:@[\p{L}\p{N}.-]+)?)|(?<tag>#[\p{L}\p{N}_]+)/gu;
const endings = /'(?:s|n|r|i|u|w|m|ch|th|ll|d|re|ve)$/;
/** Tags and handles by capitals: "WellDoneJayden" gives Well, Done, Jayden; "MrsTudor" Mrs, Tudor. */
const camel = /\p{Lu}+(?![\p{Ll}'])|\p{Lu}?[\p{Ll}']+|[\p{L}]+/gu;

/** Running text is cut once a reading: several checks of a run ask for it. */
const cutProse = new WeakMap<Reading, NameWords>();

export const nameWords = (reading: Reading, style: Style): NameWords => {
  if (style !== 'prose') return cut(reading, style);
  let words = cutProse.get(reading);
  if (!words) {
    words = cut(reading, style);
    cutProse.set(reading, words);
  }
  return words;
};

const cut = (reading: Reading, style: Style): NameWords => {
  const { text } = reading;
  const regions: Region[] = [];
  const out: NameWord[] = [];
  if (style !== 'prose') {
    addRegion(reading, 0, style === 'file' ? fileEnd(text) : text.length, style, regions, out);
    return { words: out, regions };
  }
  let at = 0;
  const marked = text.includes('#') || text.includes('@') || text.includes('.') ? text.matchAll(regionPattern) : [];
  const cuts = [...marked].map(
    (m) =>
      ({
        start: m.index,
        end: m.index + m[0].length,
        kind: m.groups?.tag ? 'tag' : m.groups?.handle ? 'handle' : 'link',
      }) as const,
  );
  let next = 0;
  let last = 0;
  for (const token of reading.tokens) {
    while (next < cuts.length && (cuts[next] as { end: number }).end <= token.start) {
      const region = cuts[next++] as (typeof cuts)[number];
      if (region.start >= at) {
        addRegion(reading, region.start, region.end, region.kind, regions, out);
        at = last = region.end;
      }
    }
    const open = cuts[next];
    if (open && token.start >= open.start && token.start < open.end) continue;
    addProse(reading, token.start, token.end, last, out);
    at = last = token.end;
  }
  for (; next < cuts.length; next++) {
    const region = cuts[next] as (typeof cuts)[number];
    addRegion(reading, region.start, region.end, region.kind, regions, out);
  }
  return { words: out, regions };
};

/** "jayden_trewent.jpg": the ending is no part of a name. */
const fileEnd = (text: string): number => {
  const dot = /\.[a-z0-9]{2,5}$/.exec(text);
  return dot ? dot.index : text.length;
};

const addProse = (reading: Reading, start: number, end: number, last: number, out: NameWord[]): void => {
  const raw = reading.text.slice(start, end);
  const bare = raw.includes("'") ? raw.replace(endings, '') : raw;
  const key = bare.includes("'") ? bare.replaceAll("'", '') : bare;
  if (!/\p{L}/u.test(key)) return;
  const written = sourceWords(reading, start, start + bare.length);
  out.push({
    key,
    start,
    end: start + bare.length,
    cap: /^\p{Lu}/u.test(written),
    upper: written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    gap: gapOf(reading.text, last, start, out.at(-1)),
    region: -1,
    possessive: bare.length < raw.length || reading.text[end] === "'",
  });
};

/** The sign between two words of running text. A full stop after an initial and an emoji between two names do not part them. */
const gapOf = (text: string, from: number, to: number, before: NameWord | undefined): Gap => {
  const between = text.slice(from, to);
  if (between === ' ') return 'space';
  if (!before || before.region >= 0) return between === '' ? 'glued' : /[.!?]\s/.test(between) || !before ? 'sentence' : 'break';
  if (between === '-' || between === '' || between === "'") return 'glued';
  if (between === '. ' || between === '.') return before.key.length === 1 ? 'space' : 'sentence';
  if (/[.!?]\s|[.!?]$|\n\s*\n/.test(between)) return 'sentence';
  // Results lists: "3 Trewent (Jayden)".
  if (between === ', ' || between === ',' || between === ' (') return 'comma';
  if (/[.,;:()[\]{}|\\/&+=<>0-9]|\s-+\s/.test(between))
    return /\n/.test(between) && /^[^\p{L}]*$/u.test(between) && between.includes('.') ? 'sentence' : 'break';
  return 'space';
};

/** One tag, handle or file name; an address gives a region for each of its parts, as names do not run over a slash. */
const addRegion = (
  reading: Reading,
  start: number,
  end: number,
  style: Region['style'],
  regions: Region[],
  out: NameWord[],
): void => {
  if (style !== 'link') {
    addPart(reading, start, end, style, regions, out);
    return;
  }
  for (const part of reading.text.slice(start, end).matchAll(/[^/?&=#:]+/g))
    addPart(reading, start + part.index, start + part.index + part[0].length, style, regions, out);
};

const addPart = (
  reading: Reading,
  start: number,
  end: number,
  style: Region['style'],
  regions: Region[],
  out: NameWord[],
): void => {
  const number = regions.length;
  const letters: string[] = [];
  let first = true;
  for (const match of reading.text.slice(start, end).matchAll(/[\p{L}']+/gu)) {
    const from = start + match.index;
    const written = sourceWords(reading, from, from + match[0].length);
    // Letters folded into two ("ß") would shift the pieces; then the word stays whole.
    const pieces =
      written.length === match[0].length
        ? [...written.matchAll(camel)].map((m) => [m.index, m[0].length] as const)
        : [[0, match[0].length] as const];
    let inner = false;
    for (const [offset, length] of pieces) {
      const key = reading.text.slice(from + offset, from + offset + length).replaceAll("'", '');
      if (!key) continue;
      const piece = written.slice(offset, offset + length);
      letters.push(key);
      out.push({
        key,
        start: from + offset,
        end: from + offset + length,
        cap: /^\p{Lu}/u.test(piece),
        upper: piece.length > 1 && piece === piece.toUpperCase(),
        gap: first ? 'break' : inner ? 'glued' : 'space',
        region: number,
        possessive: false,
      });
      first = false;
      inner = true;
    }
  }
  regions.push({ start, end, style, letters: letters.join('') });
};
