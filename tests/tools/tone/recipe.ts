// How the tone model is made. Three sets of weights over the same features: one for abuse in general (public sets), one for school posts
// (starting from the first, then the labelled posts, which matter most), and one that tells which of the two a text belongs to.
import { BUCKETS, featuresOf } from '../../../lib/core/tone-model/features.ts';
import type { Post, Voice } from './corpus.ts';
import { calibrate, type Model, type Row, rawScore, sigmoid, train } from './learn.ts';
import type { Labelled } from './public-sets.ts';

/** Chosen by leaving one voice out at a time over the dev voices; nothing here has seen a kept voice. */
const GENERAL = { buckets: BUCKETS, epochs: 3, rate: 0.3, decay: 1e-6 };
const SCHOOL = { buckets: BUCKETS, epochs: 8, rate: 0.3, decay: 1e-4, keep: 0.5 };
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
    elsewhere: rows
      .filter((_, i) => i % PUBLIC_FOR_DOMAIN === 0)
      .map(({ features }) => ({ features, bad: false, weight: OTHER_WEIGHT })),
  };
};

export interface Heads {
  readonly school: Model;
  readonly domain: Model;
}

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

/** Every dev post scored by weights that never saw its voice, and the calibration those scores give. */
export const scoreUnseen = (base: Base, voices: readonly Voice[]): { unseen: Unseen[]; scale: Calibration } => {
  const scored = voices.flatMap((voice) => {
    const others = voices.filter((other) => family(other.name) !== family(voice.name));
    const heads = trainOnPosts(
      base,
      others.flatMap((other) => other.posts),
    );
    return voice.posts.map((post) => {
      const features = featuresOf(post.text);
      return { voice: voice.name, post, bad: post.bad, raw: rawScore(heads.school, features), heads, features };
    });
  });
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
