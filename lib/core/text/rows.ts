// Phrase rows: patterns kept as data, each with its note and source, compiled into one scan of the folded text.
import type { Severity } from '../finding.ts';
import { firstLetters } from './first-letters.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './sentences.ts';
import { startIndex } from './start-index.ts';

/** One pattern of a phrase table. Patterns are written folded (lower case, no accents, straight apostrophes). */
export interface PhraseRow {
  /** Words; `(?:a|b)` alternatives, `{slot}` word classes, a space for any gap between words. An apostrophe may be missing in the text. */
  readonly say: string;
  /** What it is, for whoever maintains the table. */
  readonly note: string;
  /** Where it was met: `own` knowledge of the language, or the public set it was seen in. */
  readonly source: 'own' | 'davidson' | 'toxic-spans' | 'edos' | 'policy';
  /** Weak or mild: the finding is this serious at most. */
  readonly atMost?: Severity;
  /** Pattern that cancels the row when it stands in the same sentence. */
  readonly unless?: string;
  /** Pattern that must stand in the same sentence. */
  readonly needs?: string;
  /** Said of oneself it is self-mockery: silent. */
  readonly ofOthers?: true;
  /** Which of the rule's messages to show. */
  readonly variant?: string;
  /** Calmer wording to offer in place of the words; empty = offer to take them out. */
  readonly instead?: string;
}

export interface RowHit {
  readonly row: PhraseRow;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface RowSet {
  find(reading: Reading): RowHit[];
}

export type Slots = Readonly<Record<string, string>>;

const gap = '(?:[ -]{1,3}|\\n)';

/** A row's pattern as regular-expression source: slots filled in (slots may use slots), spaces and apostrophes made tolerant. */
export const patternSource = (say: string, slots: Slots = {}): string => {
  let out = say;
  for (let depth = 0; depth < 6 && /\{[a-z]\w*\}/i.test(out); depth++)
    out = out.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`Unknown slot {${name}} in "${say}"`);
      return `(?:${slot})`;
    });
  // Character classes stay as they are.
  return out.replace(/\[[^\]]*\]|'\??| /g, (part) => (part === ' ' ? gap : part[0] === "'" ? "'?" : part));
};

/** Whole words only. Folded text is Latin letters and figures, so plain classes are enough (and twice as fast as Unicode ones). */
export const wholeWords = (say: string, slots: Slots = {}, flags = 'g'): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${patternSource(say, slots)})(?![a-z0-9])`, flags);

/** A regular expression made when it is first needed: most rows of a table are never met in a day. */
const lazy = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * Compile a table. `read: 'leet'` scans the text with figures and signs read as letters. Earlier rows win where two match at one place.
 * A row is tried only where its first letters stand at the beginning of a word: one big pattern of all rows would take a second to build in a fresh worker.
 */
export const compileRows = (rows: readonly PhraseRow[], slots: Slots = {}, read: 'text' | 'leet' = 'text'): RowSet => {
  const each = rows.map((row) => {
    const source = patternSource(row.say, slots);
    return {
      row,
      source,
      at: lazy(() => new RegExp(`(?:${source})(?![a-z0-9])`, 'y')),
      unless: row.unless ? lazy(() => wholeWords(row.unless as string, slots, '')) : null,
      needs: row.needs ? lazy(() => wholeWords(row.needs as string, slots, '')) : null,
    };
  });
  const starts = startIndex(each.map(({ source }) => firstLetters(source)));

  /** The first row that matches at this offset, and where its words end; null when none does. */
  const rowAt = (text: string, start: number, rows: readonly number[], reading: Reading): RowHit | null => {
    for (const number of rows) {
      const { row, at, unless, needs } = each[number] as (typeof each)[number];
      const pattern = at();
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      if (!found) continue;
      if (unless || needs) {
        const around = sentenceAt(reading.sentences, start, text.length);
        const sentence = reading.text.slice(around.start, Math.max(around.end, start + found[0].length));
        if (unless?.().test(sentence) || (needs && !needs().test(sentence))) continue;
      }
      return { row, start, end: start + found[0].trimEnd().length };
    }
    return null;
  };

  return {
    find(reading) {
      const text = read === 'leet' ? reading.leet : reading.text;
      const hits: RowHit[] = [];
      let done = 0;
      for (const { at, rows } of starts.candidates(reading, text)) {
        if (at < done) continue;
        const hit = rowAt(text, at, rows, reading);
        if (!hit) continue;
        hits.push(hit);
        done = Math.max(hit.end, at + 1);
      }
      return hits;
    },
  };
};
