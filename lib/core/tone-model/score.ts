// The second opinion on tone: how likely a post is unkind, heated or coarse, from the trained weights. It points at no words; the phrase rules do that.
import { featuresOf } from './features.ts';
import { type Label, labels } from './labels.ts';
import { openTable, type WeightTable } from './table.ts';
import { trained } from './weights.ts';

/** One set of weights and what its sum is multiplied with. */
interface Weights {
  readonly scale: number;
  readonly bias: number;
  readonly entries: number;
  readonly packed: string;
}

/** ... and how the sum becomes a likelihood. */
interface Side extends Weights {
  readonly slope: number;
  readonly offset: number;
}

const opened = new Map<Weights, WeightTable>();

const rawOf = (side: Weights, features: Uint32Array): number => {
  let table = opened.get(side);
  if (!table) {
    // Only now, at the first post, so that starting the background costs nothing.
    table = openTable(side.packed, side.entries);
    opened.set(side, table);
  }
  let sum = 0;
  for (const feature of features) sum += table.of(feature);
  return side.bias + (sum * side.scale) / Math.sqrt(features.length || 1);
};

const likelihood = (side: Side, features: Uint32Array): number =>
  1 / (1 + Math.exp(-(side.slope * rawOf(side, features) + side.offset)));

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

/** Which kind of unkindness a post that was found unkind is, when one kind is more likely than all others together; else null. */
export const kindOfUnkindness = (text: string): Label | null => {
  const features = featuresOf(text);
  const odds = labels.map((label) => Math.exp(rawOf(trained.labels[label], features)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const best = odds.indexOf(Math.max(...odds));
  return (odds[best] as number) > all / 2 ? (labels[best] as Label) : null;
};

/** How much a word by itself speaks for unkindness: above 0 it does. No likelihood, only good for comparing words of one post. */
export const weightOfWord = (word: string): number => {
  const features = featuresOf(word);
  return features.length ? rawOf(trained.school, features) - trained.school.bias : 0;
};
