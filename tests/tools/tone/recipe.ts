// How the tone model is made. Three sets of weights over the same features: one for abuse in general (public sets), one for school posts, and one
// that tells which of the two a text belongs to. Beside them a small set for each label, which says what kind of unkindness it is.
import { featuresOf } from '../../../lib/core/tone-model/features.ts';
import { type Label, labels } from '../../../lib/core/tone-model/labels.ts';
import type { Post, Voice } from './corpus.ts';
import { calibrate, type Row, type Sparse, sigmoid, sparseScore, trainMargin, trainSparse } from './learn.ts';
import type { Labelled } from './public-sets.ts';

/** Chosen by leaving voices out over the dev voices; nothing here has seen a kept voice. */
const GENERAL = { epochs: 3, rate: 0.3, decay: 1e-6 };
const SCHOOL_COST = 1;
const DOMAIN = { epochs: 3, rate: 0.3, decay: 1e-5 };
const LABEL = { epochs: 8, rate: 0.2, decay: 1e-3 };
/** How many features each set keeps: four bytes each. Fewer than half as many would do nearly as well. */
const KEEP = { general: 16_384, school: 24_576, domain: 4096, label: 2048 };
const OTHER_WEIGHT = 0.3;
/** One Welsh sentence in four goes into the school weights too: with all of them, Welsh itself becomes a sign of harmlessness. */
const WELSH_FOR_SCHOOL = 4;
/** The domain is easy to tell, so a fifth of the public texts will do. */
const PUBLIC_FOR_DOMAIN = 5;
/** A few public texts, counting for little, keep plain abuse in the school weights' view; more of them would drown the school posts. */
const PUBLIC_FOR_SCHOOL = 6;
const PUBLIC_WEIGHT = 0.04;
const WELSH_WEIGHT = 0.1;

const row = (text: string, bad: boolean, weight: number): Row => ({ features: featuresOf(text), bad, weight });

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What no fold needs to repeat. */
export interface Base {
  readonly general: Sparse;
  readonly generalScale: Calibration;
  readonly welsh: readonly Row[];
  /** Welsh sentences the school weights are not trained on. */
  readonly aside: readonly string[];
  readonly elsewhere: readonly Row[];
  readonly abuse: readonly Row[];
}

export const trainBase = (sets: readonly Labelled[], welsh: readonly string[]): Base => {
  const rows = sets.filter(({ part }) => part === 'train').map(({ text, bad }) => row(text, bad, OTHER_WEIGHT));
  const welshRows = welsh.map((text) => row(text, false, OTHER_WEIGHT));
  const general = trainSparse([...rows, ...welshRows], GENERAL, KEEP.general);
  const aside = sets.filter(({ part }) => part === 'calibrate');
  return {
    general,
    generalScale: calibrate(aside.map(({ text, bad }) => ({ raw: sparseScore(general, featuresOf(text)), bad }))),
    welsh: welshRows.filter((_, i) => i % WELSH_FOR_SCHOOL === 0).map((one) => ({ ...one, weight: WELSH_WEIGHT })),
    abuse: rows.filter((_, i) => i % PUBLIC_FOR_SCHOOL === 0).map((one) => ({ ...one, weight: PUBLIC_WEIGHT })),
    aside: welsh.filter((_, i) => i % WELSH_FOR_SCHOOL !== 0),
    elsewhere: rows
      .filter((_, i) => i % PUBLIC_FOR_DOMAIN === 0)
      .map(({ features }) => ({ features, bad: false, weight: OTHER_WEIGHT })),
  };
};

export interface Heads {
  readonly school: Sparse;
  readonly domain: Sparse;
}

/** One set of weights a label, each against all other unkind posts. */
export const trainLabels = (posts: readonly Post[]): Readonly<Record<Label, Sparse>> => {
  const unkind = posts.filter(({ bad }) => bad).map((post) => ({ label: post.label, features: featuresOf(post.text) }));
  const one = (label: Label): Sparse =>
    trainSparse(
      unkind.map((post) => ({ features: post.features, bad: post.label === label, weight: 1 })),
      LABEL,
      KEEP.label,
    );
  return Object.fromEntries(labels.map((label) => [label, one(label)])) as Record<Label, Sparse>;
};

export const trainOnPosts = (base: Base, posts: readonly Post[]): Heads => {
  const rows = posts.map((post) => row(post.text, post.bad, 1));
  return {
    school: trainMargin([...base.welsh, ...base.abuse, ...rows], SCHOOL_COST, KEEP.school),
    // Here "bad" means "a school post".
    domain: trainSparse(
      [...base.elsewhere, ...rows.map(({ features }) => ({ features, bad: true, weight: 1 }))],
      DOMAIN,
      KEEP.domain,
    ),
  };
};

/** The answer for a text, 0 to 1: each side's likelihood, weighed by how much the text is a school post. Mirrors lib/core/tone-model/score.ts. */
export const blend = (base: Base, heads: Heads, schoolScale: Calibration, features: Uint32Array): number => {
  const part = sigmoid(sparseScore(heads.domain, features));
  const general = sigmoid(base.generalScale.slope * sparseScore(base.general, features) + base.generalScale.offset);
  const school = sigmoid(schoolScale.slope * sparseScore(heads.school, features) + schoolScale.offset);
  return part * school + (1 - part) * general;
};

export interface Unseen {
  readonly voice: string;
  readonly post: Post;
  readonly bad: boolean;
  /** The school weights' raw answer. */
  readonly raw: number;
  /** The blended answer, 0 to 1. */
  readonly likely: number;
}

/** Voices that one person wrote in one go leave together. */
const family = (voice: string): string => voice.replace(/-\d$/, '');
const FOLDS = 8;

/** Every dev post scored by weights that never saw its voice, and the calibration those scores give. */
export const scoreUnseen = (base: Base, voices: readonly Voice[]): { unseen: Unseen[]; scale: Calibration } => {
  const families = [...new Set(voices.map(({ name }) => family(name)))];
  const foldOf = ({ name }: Voice): number => families.indexOf(family(name)) % FOLDS;
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const heads = trainOnPosts(
      base,
      voices.filter((voice) => foldOf(voice) !== fold).flatMap(({ posts }) => posts),
    );
    return voices
      .filter((voice) => foldOf(voice) === fold)
      .flatMap((voice) =>
        voice.posts.map((post) => {
          const features = featuresOf(post.text);
          return { voice: voice.name, post, bad: post.bad, raw: sparseScore(heads.school, features), heads, features };
        }),
      );
  }).flat();
  const scale = calibrate(scored);
  return {
    scale,
    unseen: scored.map(({ voice, post, bad, raw, heads, features }) => ({
      voice,
      post,
      bad,
      raw,
      likely: blend(base, heads, scale, features),
    })),
  };
};
