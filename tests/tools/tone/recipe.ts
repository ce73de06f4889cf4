// How the tone model is made. Three sets of weights over the same features: one for abuse in general (public sets), one for school posts
// (starting from the first, then the labelled posts, which matter most), and one that tells which of the two a text belongs to. Beside them
// a small set for each label, which says what kind of unkindness it is.
import { BUCKETS, featuresOf } from '../../../lib/core/tone-model/features.ts';
import { LABEL_BUCKETS, type Label, labelFeatures, labels } from '../../../lib/core/tone-model/labels.ts';
import type { Post, Voice } from './corpus.ts';
import { calibrate, type Model, type Row, rawScore, sigmoid, train } from './learn.ts';
import type { Labelled } from './public-sets.ts';

/** Chosen by leaving voices out over the dev voices; nothing here has seen a kept voice. */
const GENERAL = { buckets: BUCKETS, epochs: 3, rate: 0.3, decay: 1e-6 };
const SCHOOL = { buckets: BUCKETS, epochs: 8, rate: 0.3, decay: 3e-3, keep: 0.5 };
const LABEL = { buckets: LABEL_BUCKETS, epochs: 8, rate: 0.2, decay: 1e-3 };
const DOMAIN = { buckets: BUCKETS, epochs: 3, rate: 0.3, decay: 1e-5 };
const SCHOOL_WEIGHT = 3;
const OTHER_WEIGHT = 0.3;
/** One Welsh sentence in four goes into the school weights too: with all of them, Welsh itself becomes a sign of harmlessness. */
const WELSH_FOR_SCHOOL = 4;
/** The domain is easy to tell, so a fifth of the public texts will do. */
const PUBLIC_FOR_DOMAIN = 5;

const row = (text: string, bad: boolean, weight: number): Row => ({ features: featuresOf(text), bad, weight });

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What no fold needs to repeat. */
export interface Base {
  readonly general: Model;
  readonly generalScale: Calibration;
  readonly welsh: readonly Row[];
  /** Welsh sentences the school weights are not trained on. */
  readonly aside: readonly string[];
  readonly elsewhere: readonly Row[];
}

export const trainBase = (sets: readonly Labelled[], welsh: readonly string[]): Base => {
  const rows = sets.filter(({ part }) => part === 'train').map(({ text, bad }) => row(text, bad, OTHER_WEIGHT));
  const welshRows = welsh.map((text) => row(text, false, OTHER_WEIGHT));
  const general = train([...rows, ...welshRows], GENERAL);
  const aside = sets.filter(({ part }) => part === 'calibrate');
  return {
    general,
    generalScale: calibrate(aside.map(({ text, bad }) => ({ raw: rawScore(general, featuresOf(text)), bad }))),
    welsh: welshRows.filter((_, i) => i % WELSH_FOR_SCHOOL === 0),
    aside: welsh.filter((_, i) => i % WELSH_FOR_SCHOOL !== 0),
    elsewhere: rows
      .filter((_, i) => i % PUBLIC_FOR_DOMAIN === 0)
      .map(({ features }) => ({ features, bad: false, weight: OTHER_WEIGHT })),
  };
};

export interface Heads {
  readonly school: Model;
  readonly domain: Model;
}

/** One set of weights a label, each against all other unkind posts. */
export const trainLabels = (posts: readonly Post[]): Readonly<Record<Label, Model>> => {
  const unkind = posts
    .filter(({ bad }) => bad)
    .map((post) => ({ label: post.label, features: labelFeatures(featuresOf(post.text)) }));
  const one = (label: Label): Model =>
    train(
      unkind.map((post) => ({ features: post.features, bad: post.label === label, weight: 1 })),
      LABEL,
    );
  return Object.fromEntries(labels.map((label) => [label, one(label)])) as Record<Label, Model>;
};

export const trainOnPosts = (base: Base, posts: readonly Post[]): Heads => {
  const rows = posts.map((post) => row(post.text, post.bad, SCHOOL_WEIGHT));
  return {
    school: train([...base.welsh, ...rows], { ...SCHOOL, from: base.general }),
    // Here "bad" means "a school post".
    domain: train([...base.elsewhere, ...rows.map(({ features }) => ({ features, bad: true, weight: 1 }))], DOMAIN),
  };
};

/** The answer for a text, 0 to 1: each side's likelihood, weighed by how much the text is a school post. Mirrors lib/core/tone-model/score.ts. */
export const blend = (base: Base, heads: Heads, schoolScale: Calibration, features: Uint32Array): number => {
  const part = sigmoid(rawScore(heads.domain, features));
  const general = sigmoid(base.generalScale.slope * rawScore(base.general, features) + base.generalScale.offset);
  const school = sigmoid(schoolScale.slope * rawScore(heads.school, features) + schoolScale.offset);
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
const FOLDS = 12;

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
          return { voice: voice.name, post, bad: post.bad, raw: rawScore(heads.school, features), heads, features };
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
