// Folds what a person typed into plain lower-case letters for matching, and remembers where every letter came from.

/** Text ready for matching. Offsets into `text` lead back to exact UTF-16 offsets of `source`. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** For each unit of `text`: where its source character starts and ends. Null when nothing moved. */
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

export interface FoldOptions {
  /** Also read `sh1t`, `id!ot` and the like as letters. Only for swear words: it would spoil numbers and addresses. */
  readonly leet?: boolean;
}

// Format characters (zero width, soft hyphen, direction marks) and the two blank Hangul letters.
const zeroWidth = /\p{Cf}|\u115f|\u1160/u;
const mark = /\p{M}/u;
const marks = /\p{M}/gu;

/** `ab cd` becomes { a: 'b', c: 'd' }: the first character of each word reads as the rest of it. */
const pairs = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Letters that Unicode does not take apart, and look-alikes from other alphabets (by shape, so capitals differ). */
const letters: Readonly<Record<string, string>> = {
  ...pairs('łl Łl øo Øo đd Đd ðd Ðd þth Þth ßss ẞss æae Æae œoe Œoe ıi ħh Ħh ŧt Ŧt ŋng Ŋng əe ɑa ɡg ɩi ʟl'),
  ...pairs('аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw ӏl Аa Вb Еe Кk Мm Нh Оo Рp Сc Тt Хx Уy Іi Јj Ѕs'),
  ...pairs('αa οo ιi νv ρp τt κk υu εe ϲc Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx ոn օo սu հh'),
  ...pairs("’' ‘' ʼ' ʻ' ´' `' ′' ＇' ‛' ‹' ›'"),
  ...pairs('“" ”" „" ‟" «" »" ″"'),
  ...pairs('‐- ‑- ‒- –- —- ―- −- ﹘- ⁃-'),
  '…': '...',
};

const leetLetters = pairs('@a 4a 3e 1i !i 0o $s 5s 7t +t');

/** How one character reads: lower-case, without accents; empty for marks and invisible characters. */
const foldChar = (char: string): string => {
  const known = letters[char];
  if (known !== undefined) return known;
  if (zeroWidth.test(char) || mark.test(char)) return '';
  const plain = char.normalize('NFKD').replace(marks, '');
  if (/^\s+$/.test(char) && char !== '\n' && char !== '\r') return ' ';
  if (plain.length === 1) return letters[plain] ?? plain.toLowerCase();
  let out = '';
  for (const part of plain) out += letters[part] ?? part.toLowerCase();
  return out;
};

const cache = new Map<string, string>();

const foldCharCached = (char: string): string => {
  let folded = cache.get(char);
  if (folded === undefined) {
    folded = foldChar(char);
    // One entry a distinct character, so a page of emoji cannot grow it without end.
    if (cache.size > 4000) cache.clear();
    cache.set(char, folded);
  }
  return folded;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant.
const ascii = /^[\x00-\x7f]*$/;

/**
 * Fold text for matching: lower case, no accents, no invisible characters, straight quotes, plain hyphens and spaces, look-alike letters read as Latin.
 * A mark on its own letter belongs to the letter, so marked words never lose their accents.
 */
export const fold = (source: string, options: FoldOptions = {}): Folded => {
  const plain = ascii.test(source)
    ? { source, text: source.replaceAll('\t', ' ').toLowerCase(), starts: null, ends: null }
    : foldWide(source);
  return options.leet ? { ...plain, text: readLeet(plain.text) } : plain;
};

const foldWide = (source: string): Folded => {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const char of source) {
    const next = offset + char.length;
    const code = char.charCodeAt(0);
    const folded = code < 0x80 ? (char === '\t' ? ' ' : char.toLowerCase()) : foldCharCached(char);
    if (folded) {
      parts.push(folded);
      for (let i = 0; i < folded.length; i++) {
        // A pair of surrogates keeps its halves apart, so that a match can end between two emoji.
        starts.push(offset);
        ends.push(next);
      }
    } else if (ends.length && mark.test(char) && ends[ends.length - 1] === offset) {
      for (let i = ends.length - 1; i >= 0 && ends[i] === offset; i--) ends[i] = next;
    }
    offset = next;
  }
  return { source, text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

/** Figures and signs between letters read as the letters they stand for; a word without any letter stays as it is. */
const readLeet = (text: string): string =>
  text.replace(/[a-z0-9@$!+]+/g, (word) =>
    /[a-z]/.test(word) && /[0-9@$!+]/.test(word)
      ? word.replace(/[0-9@$!+](?=[a-z0-9@$]|$)/g, (sign, at: number) =>
          (sign === '!' || sign === '@') && (at === 0 || at === word.length - 1) ? sign : (leetLetters[sign] ?? sign),
        )
      : word,
  );

/** Source offset where the folded position begins. */
export const sourceStart = (folded: Folded, at: number): number =>
  folded.starts ? (at < folded.starts.length ? (folded.starts[at] as number) : folded.source.length) : at;

/** Source offset where a folded range ending (exclusively) at `end` stops. */
export const sourceEnd = (folded: Folded, end: number): number =>
  end <= 0 ? 0 : folded.ends ? (folded.ends[end - 1] as number) : end;

/** Only the letters, folded: what two spellings of one word share. */
export const lettersOf = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');
