// One text read once: folded letters, words, sentences, quotations and language, shared by all checks of a run.
import { type Field, type Span, spanOf } from '../finding.ts';
import { type Folded, fold, sourceEnd, sourceStart } from './fold.ts';
import { guessLanguage, type LangGuess } from './language.ts';
import { quotations } from './quotes.ts';
import { type Range, sentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** All offsets are into `text` (folded); {@link spanIn} leads back to the source. */
export interface Reading extends Folded {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly quotations: readonly Range[];
  readonly lang: LangGuess;
  /** The same text with `sh1t`-like spellings read as letters; same offsets. */
  readonly leet: string;
}

/** Parts are worked out when first asked for: most drafts need few of them. */
export const readText = (source: string): Reading => {
  const folded = fold(source);
  let tokens: Token[] | undefined;
  let ranges: Range[] | undefined;
  let quotes: Range[] | undefined;
  let lang: LangGuess | undefined;
  let leet: string | undefined;
  return {
    ...folded,
    get tokens() {
      tokens ??= tokenise(folded.text);
      return tokens;
    },
    get sentences() {
      ranges ??= sentences(folded.text);
      return ranges;
    },
    get quotations() {
      quotes ??= quotations(folded.text);
      return quotes;
    },
    get lang() {
      lang ??= guessLanguage(this.tokens);
      return lang;
    },
    get leet() {
      leet ??= fold(source, { leet: true }).text;
      return leet;
    },
  };
};

/** A span of the source from offsets into the folded text. */
export const spanIn = (reading: Folded, field: Field, start: number, end: number): Span =>
  spanOf(field, reading.source, sourceStart(reading, start), sourceEnd(reading, end));

/** The source's own characters of a folded range, capitals and accents included. */
export const sourceWords = (reading: Folded, start: number, end: number): string =>
  reading.source.slice(sourceStart(reading, start), sourceEnd(reading, end));
