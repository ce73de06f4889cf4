// Which classes a word belongs to: whom a post is about, how somebody is belittled, what is alleged. They let the model carry what it learnt
// about "parents" over to "mums" and to "rhieni". Changing a list makes the committed weights wrong: train again.
import { wordClassesCy } from '../phrases/word-classes.cy.ts';
import { wordClassesEn } from '../phrases/word-classes.en.ts';
import { mutations } from '../text/welsh.ts';

/** Class names; a class is its place in this list. */
export const wordKinds: readonly string[] = Object.keys(wordClassesEn);

/** Classes that can carry unkindness. A post without a word of these is left alone whatever the model thinks of it: identity words are not among them. */
const telling = new Set(
  'dim lazy nasty dirty body weak mad insult thing swear harm crime rude drink laugh fedup sarcasm'
    .split(' ')
    .map((name) => wordKinds.indexOf(name)),
);

const none: readonly number[] = [];
/** `9c`, `10x4`, `y9`: a class or year written as a code. */
const classCode = /^(?:y(?:ea)?r?\d{1,2}s?|\d{1,2}[a-z]\d?)$/;

const build = (): Map<string, readonly number[]> => {
  const table = new Map<string, readonly number[]>();
  const add = (word: string, kind: number): void => {
    const there = table.get(word);
    if (!there) table.set(word, [kind]);
    else if (!there.includes(kind)) table.set(word, [...there, kind]);
  };
  wordKinds.forEach((name, kind) => {
    for (const word of wordClassesEn[name]?.split(/\s+/) ?? []) add(word, kind);
    for (const word of wordClassesCy[name]?.split(/\s+/) ?? []) {
      add(word, kind);
      for (const form of mutations(word)) if (form.length > 2) add(form, kind);
    }
  });
  return table;
};
// Made when the first word is asked for, so that starting the background costs nothing.
let known: Map<string, readonly number[]> | undefined;

/** What a word may have been before its ending: `dimmest` to `dim`, `lazier` to `lazy`, `scrounging` to `scrounge`. */
const stems = (word: string): string[] => {
  const out: string[] = [];
  if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('s')) out.push(word.slice(0, -1));
  for (const ending of ['ing', 'in', 'ed', 'er', 'est', 'ish', 'ly']) {
    const base = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || base.length < 3) continue;
    out.push(base, `${base}e`);
    if (base.at(-1) === base.at(-2)) out.push(base.slice(0, -1));
    if (base.endsWith('i')) out.push(`${base.slice(0, -1)}y`);
  }
  return out;
};

/** The classes of a word (lower case, no accents, apostrophes or not), lowest first found first; empty for most words. */
export const kindsOf = (word: string): readonly number[] => {
  known ??= build();
  const plain = word.includes("'") ? word.replaceAll("'", '') : word;
  const found = known.get(plain);
  if (found) return found;
  let kinds: readonly number[] = none;
  if (classCode.test(plain)) kinds = [0];
  else if (plain.length > 3)
    for (const stem of stems(plain)) {
      const there = known.get(stem);
      if (!there) continue;
      kinds = there;
      break;
    }
  // Remembered, so that the stems of ordinary words are tried once; a draft cannot fill the memory.
  if (known.size < 40_000) known.set(plain, kinds);
  return kinds;
};

/** Can this word carry unkindness? */
export const isTelling = (word: string): boolean => kindsOf(word).some((kind) => telling.has(kind));
