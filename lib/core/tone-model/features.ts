// Turns a post into the hashed n-grams the tone model knows: words, pairs of words, 3 to 5 letters in a row inside a word, and the classes words belong to.
// Changing anything here makes the committed weights wrong: train again (npm run train:tone).
import { kindsOf, wordKinds } from './word-kinds.ts';

/** Features are numbers of this many bits: so many that two of them hardly ever share one. */
export const BITS = 24;

/** Beyond this many characters nothing is read: a tone that shows only after it would be lost in the average anyway. */
const LONGEST = 4000;

const PRIME = 0x01000193;
const SEED_WORD = 0x811c9dc5;
const SEED_PAIR = 0x4b1d3f27;
const SEED_KIND = 0x7f4a1c95;
const SEED_NEXT = 0x51ab3d07;
const SEED_LATER = 0x1d83c6bb;
const SEED_TOGETHER = 0x63e2490f;
const SEED_LETTERS = 0x2c9277b5;

const token = /[\p{L}\p{N}][\p{L}\p{N}'*]*|!+\??|\?+!?|\.{3}|\.(?=\s|$)|["()]|\p{Extended_Pictographic}/gu;

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

/** How far apart two words may stand to count as "this one, then that one". */
const NEAR = 5;
const manyKinds = wordKinds.length;
const hashPair = (seed: number, a: number, b: number): number => mix(Math.imul(seed ^ (a * manyKinds + b + 1), PRIME));

/** The distinct features of a post, in no particular order. Empty for a post without words. */
export const featuresOf = (text: string): Uint32Array => {
  const words = wordsOf(text);
  const found = new Set<number>();
  let before = '\u0002';
  let kindsBefore: readonly number[] = [];
  /** Kinds in the order they come: "parents ... clueless", "he ... useless", whatever stands between them. */
  const order: { readonly kind: number; readonly at: number }[] = [];
  const sentence = new Set<number>();
  const endSentence = (): void => {
    for (const a of sentence) for (const b of sentence) if (a < b) found.add(hashPair(SEED_TOGETHER, a, b));
    sentence.clear();
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    found.add(mix(hashText(SEED_WORD, word)));
    const pair = hashText(SEED_PAIR, before) ^ 32;
    found.add(mix(hashText(pair, word)));
    const kinds = kindsOf(word);
    for (const kind of kinds) {
      found.add(hashPair(SEED_KIND, 0, kind));
      found.add(mix(Math.imul(pair ^ (kind + 1), PRIME)));
      for (const earlier of kindsBefore) found.add(hashPair(SEED_NEXT, earlier, kind));
      for (let i = order.length - 1; i >= 0; i--) {
        const earlier = order[i] as (typeof order)[number];
        if (at - earlier.at > NEAR) break;
        if (earlier.at !== at) found.add(hashPair(SEED_LATER, earlier.kind, kind));
      }
      order.push({ kind, at });
      sentence.add(kind);
    }
    for (const earlier of kindsBefore) found.add(mix(hashText(Math.imul(SEED_NEXT ^ (earlier + 1), PRIME), word)));
    if (/^[.!?]/.test(word)) endSentence();
    kindsBefore = kinds;
    before = word;
    if (word.length < 3) continue;
    const padded = `<${word}>`;
    for (let from = 0; from < padded.length - 2; from++) {
      let hash = SEED_LETTERS;
      for (let end = from; end < padded.length && end < from + 5; end++) {
        hash = Math.imul(hash ^ padded.charCodeAt(end), PRIME);
        if (end >= from + 2) found.add(mix(hash));
      }
    }
  }
  endSentence();
  return Uint32Array.from(found);
};
