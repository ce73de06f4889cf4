// How the tone model is made: first the public sets and Welsh sentences, then, from there, the school posts, which matter most.
import { BUCKETS, featuresOf } from '../../../lib/core/tone-model/features.ts';
import type { Post, Voice } from './corpus.ts';
import { type Model, type Row, rawScore, train } from './learn.ts';
import type { Labelled } from './public-sets.ts';

/** Chosen by leaving one voice out at a time over the dev voices; nothing here has seen a kept voice. */
const FIRST = { buckets: BUCKETS, epochs: 3, rate: 0.3, decay: 1e-6 };
const THEN = { buckets: BUCKETS, epochs: 8, rate: 0.3, decay: 1e-4, keep: 0.5 };
const SCHOOL_WEIGHT = 3;
const OTHER_WEIGHT = 0.3;
/** One Welsh sentence in four goes into the second step too: with all of them, Welsh itself becomes a sign of harmlessness. */
const WELSH_IN_SECOND_STEP = 4;

const row = (text: string, bad: boolean, weight: number): Row => ({ features: featuresOf(text), bad, weight });

export interface Base {
  readonly model: Model;
  readonly welsh: readonly Row[];
}

/** The first step, which no fold needs to repeat. */
export const trainBase = (sets: readonly Labelled[], welsh: readonly string[]): Base => {
  const welshRows = welsh.map((text) => row(text, false, OTHER_WEIGHT));
  return {
    model: train([...sets.map(({ text, bad }) => row(text, bad, OTHER_WEIGHT)), ...welshRows], FIRST),
    welsh: welshRows.filter((_, i) => i % WELSH_IN_SECOND_STEP === 0),
  };
};

/** The second step. */
export const trainOnPosts = (base: Base, posts: readonly Post[]): Model =>
  train([...base.welsh, ...posts.map((post) => row(post.text, post.bad, SCHOOL_WEIGHT))], { ...THEN, from: base.model });

export interface Scored {
  readonly voice: string;
  readonly post: Post;
  readonly raw: number;
  readonly bad: boolean;
}

/** Voices that one person wrote in one go leave together. */
const family = (voice: string): string => voice.replace(/-\d$/, '');

/** Every dev post scored by a model that never saw its voice. */
export const scoreUnseen = (base: Base, voices: readonly Voice[]): Scored[] =>
  voices.flatMap((voice) => {
    const others = voices.filter((other) => family(other.name) !== family(voice.name));
    const model = trainOnPosts(
      base,
      others.flatMap((other) => other.posts),
    );
    return voice.posts.map((post) => ({
      voice: voice.name,
      post,
      raw: rawScore(model, featuresOf(post.text)),
      bad: post.bad,
    }));
  });
