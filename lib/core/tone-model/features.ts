// Turns a post into the hashed n-grams the tone model knows: words, pairs of words, and 3 to 5 letters in a row inside a word.
// Changing anything here makes the committed weights wrong: train again (npm run train:tone).
import { wordKind } from './word-kinds.ts';

/** log2 of the number of weights of one model. */
export const BITS = 16;
export const BUCKETS = 2 ** BITS;

/** Beyond this many characters nothing is read: a tone that shows only after it would be lost in the average anyway. */
const LONGEST = 4000;

const PRIME = 0x01000193;
const SEED_WORD = 0x811c9dc5;
const SEED_PAIR = 0x4b1d3f27;
const SEED_KIND = 0x7f4a1c95;
const SEED_LETTERS = 0x2c9277b5;

const token = /[\p{L}\p{N}][\p{L}\p{N}'*]*|!+\??|\?+!?|\.{3}|["()]|\p{Extended_Pictographic}/gu;

/** Lower case without accents; addresses, handles and figures become one sign each. Exported for the word baselines. */
export const wordsOf = (text: string): string[] => {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = head
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/https?:\/\/\S+|www\.\S+/gi, ' urladdress ')
    .replace(/@[\w.]+/g, ' someaccount ');
  const words = plain.toLowerCase().match(token) ?? [];
  const out = words.map((word) =>
    /^\d+(?:st|nd|rd|th|am|pm)?$/.test(word) ? '0' : word.replace(/'+$/, '').replace(/^(!!)!+/, '!!!'),
  );
  if (shouts(plain)) out.push('\u0001shouting');
  return out;
};

/** Most letters of a text that is more than a word or two are capitals. */
const shouts = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 12 && letters.replace(/\P{Lu}/gu, '').length / letters.length > 0.7;
};

const mix = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> (32 - BITS);
};

const hashText = (seed: number, text: string): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};

/** The distinct weights a post touches, in no particular order. Empty for a post without words. */
export const featuresOf = (text: string): Uint32Array => {
  const words = wordsOf(text);
  const found = new Set<number>();
  let before = '\u0002';
  let beforeKind = '';
  const kinds: string[] = [];
  for (const word of words) {
    found.add(mix(hashText(SEED_WORD, word)));
    found.add(mix(hashText(hashText(SEED_PAIR, before) ^ 32, word)));
    const kind = wordKind(word);
    if (kind || beforeKind) found.add(mix(hashText(hashText(SEED_KIND, beforeKind || before) ^ 91, kind || word)));
    beforeKind = kind;
    before = word;
    if (kind) kinds.push(kind);
    if (word.length < 3) continue;
    const padded = `<${word}>`;
    for (let from = 0; from < padded.length - 2; from++) {
      let hash = SEED_LETTERS;
      for (let at = from; at < padded.length && at < from + 5; at++) {
        hash = Math.imul(hash ^ padded.charCodeAt(at), PRIME);
        if (at >= from + 2) found.add(mix(hash));
      }
    }
  }
  // Kinds in the order they come, whatever stands between them: "parents ... clueless", "he ... useless".
  for (let i = 0; i < kinds.length; i++) {
    const hash = hashText(SEED_KIND, kinds[i] as string);
    found.add(mix(hash));
    for (let j = i + 1; j < kinds.length && j <= i + 3; j++) found.add(mix(hashText(hash ^ 32, kinds[j] as string)));
  }
  return Uint32Array.from(found);
};
