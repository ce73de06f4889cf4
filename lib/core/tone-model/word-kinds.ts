// Which classes a word belongs to: whom a post is about, how somebody is belittled, what is alleged. They let the model carry what it learnt
// about "parents" over to "mums" and to "rhieni". Changing a list makes the committed weights wrong: train again.
import { wordClassesCy } from '../phrases/word-classes.cy.ts';
import { wordClassesEn } from '../phrases/word-classes.en.ts';
import { mutations } from '../text/welsh.ts';

/** Class names; a class is its place in this list. */
export const wordKinds: readonly string[] = Object.keys(wordClassesEn);

/** Classes that can carry unkindness. A post without a word of these is left alone whatever the model thinks of it: identity words are not among them. */
const telling = new Set(
  'dim lazy nasty dirty body weak mad insult swear harm crime rude drink laugh fedup'
    .split(' ')
    .map((name) => wordKinds.indexOf(name)),
);

/** Words of those classes that are far too ordinary to be a reason by themselves. */
const ordinary = new Set(
  `view views date dates dating single value values valued respect respected support supported thanks thank care cares cut copies evidence stories bank dinner
    funding grant certificate qualification tax free contract court paid pays pay signs signed sign drop watch address dog dogs trip hurt hit kick rope cover
    money cash thousand funds float raffle expenses receipt answers bought buy fixed hands missing charged drinking legal dress skirt legs hot fit crush match
    single bottle port mug flask shots drink drinks pub wine beer cocktail laugh laughed laughing laughs giggle classic gem gems gold joke comedy bits bless crying
    cried fail fails done enough tired leave leaving left avoid run broken promise promises quit ignored nobody nothing listens listen had it cheek nerve dare worth
    treat treats treated angry mad exhausted beyond seriously failing failed mess lost cause bottom spare part poor terrible rubbish boring clumsy slow simple
    backward silly daft brain brains slack soft wet coast loud wild bitter sour mean pushy bossy attention drama mental animal animals sheep goat pig cow donkey
    monkey parrot goldfish witch dragon princess monster troll ogre demon snake worm slug beast nose ears teeth belly hair face feet perm tan cake pies crisps huge enormous
    weight makeup moustache wig diet bath wash washing soap shower toilet flea germs germ drain sewer smell rank rough fossil dinosaur clown puppet lemon
    teapot chocolate lettuce passenger burden dull bland limp drone relic stool tool potato cabbage turnip plank brick pudding lump melon spanner wally
    crow bat vulture toad rat barrel whale shrimp dwarf god lord christ jesus knob balls cock bum tit tits views break bite bury throw swing neck throat window
    bruise crush squash knock accident dark alley cliff lock locked gun bomb petrol torch doorstep trench coffin grave cemetery funeral hammer nail visit doorbell
    doorbells midnight boot boots skin gut caption roast roasting handsome jeans muscles cheeky accounts audit invoice invoices tender unit diolch da mynd gadael
    parch gwrando cefnogaeth addewid amynedd mynedd gorffen stop byth digon llond wedi malio blin peint gwin cwrw tafarn potel jin noeth coesau ffrog chwerthin
    doniol digri arian pres mil dwyn newid talu til poced graddau heddlu llys carchar colli golchi sebon chwain llau mochyn moch ci bran gwrach draig delw
    taro cicio torri malu dial gwthio llosgi boddi pen araf diniwed sillafu trwyn clustiau bol corff wyneb dannedd gwallgof cas balch tawel swnllyd dim gwael`.split(
    /\s+/,
  ),
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
export const isTelling = (word: string): boolean => !ordinary.has(word) && kindsOf(word).some((kind) => telling.has(kind));
