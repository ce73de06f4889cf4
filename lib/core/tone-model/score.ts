// The second opinion on tone: how likely a post is unkind, heated or coarse, from the trained weights. It points at no words; the phrase rules do that.
import { unpackBytes } from './base64.ts';
import { BUCKETS, featuresOf } from './features.ts';
import { trained } from './weights.ts';

/** One set of weights and how its sum becomes a likelihood. */
interface Side {
  readonly scale: number;
  readonly bias: number;
  readonly slope: number;
  readonly offset: number;
  readonly packed: string;
}

const opened = new Map<Side, Int8Array>();

const weightsOf = (side: Side): Int8Array => {
  let weights = opened.get(side);
  if (!weights) {
    // Only now, at the first post, so that starting the background costs nothing.
    weights = unpackBytes(side.packed, BUCKETS);
    opened.set(side, weights);
  }
  return weights;
};

const likelihood = (side: Side, features: Uint32Array): number => {
  const weights = weightsOf(side);
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  const raw = side.bias + (sum * side.scale) / Math.sqrt(features.length);
  return 1 / (1 + Math.exp(-(side.slope * raw + side.offset)));
};

/**
 * How likely the text is to be unkind, heated, coarse or abusive, 0 to 1; 0 for a text without words. A text that reads like a school post is judged
 * mostly by what was learnt from school posts, any other mostly by what was learnt from public sets of abuse. Calibrated on texts of which about
 * half were bad, so in real use it is far too pessimistic: compare it with a threshold, never read it as a probability.
 */
export const toneScore = (text: string): number => {
  const features = featuresOf(text);
  if (!features.length) return 0;
  const school = likelihood(trained.domain, features);
  return school * likelihood(trained.school, features) + (1 - school) * likelihood(trained.general, features);
};

/** The school side alone: steadier on school posts, no use on anything else. Same scale and caution as {@link toneScore}. */
export const schoolToneScore = (text: string): number => {
  const features = featuresOf(text);
  return features.length ? likelihood(trained.school, features) : 0;
};
