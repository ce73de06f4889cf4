// What the tone model is compared with: a word list, a linear bag of words, and averaged word embeddings in the manner of fastText. All are trained
// on exactly the rows the model gets, in the same two steps.
import { wordsOf } from '../../../lib/core/tone-model/features.ts';
import { type Model, numbersFrom, rawScore, sigmoid, train } from './learn.ts';

export interface Example {
  readonly text: string;
  readonly bad: boolean;
  readonly weight: number;
}

/** A trained system: true = bad. */
export type Judge = (text: string) => boolean;

/** Learns general texts first, then school posts (if any). */
export type Baseline = (first: readonly Example[], then: readonly Example[]) => Judge;

const BUCKETS = 2 ** 17;

const bucketOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % BUCKETS;
};

const bagOf = (text: string): Uint32Array => Uint32Array.from(new Set(wordsOf(text).map(bucketOf)));

/** Words seen at least five times, four times in five in a bad text: the list that the training texts themselves suggest. */
export const wordList: Baseline = (first, then) => {
  const seen = new Map<string, { bad: number; all: number }>();
  for (const { text, bad } of [...first, ...then])
    for (const word of new Set(wordsOf(text))) {
      const count = seen.get(word) ?? { bad: 0, all: 0 };
      count.all++;
      if (bad) count.bad++;
      seen.set(word, count);
    }
  const list = new Set([...seen].filter(([, { bad, all }]) => all >= 5 && bad / all >= 0.8).map(([word]) => word));
  return (text) => wordsOf(text).some((word) => list.has(word));
};

export const wordBag: Baseline = (first, then) => {
  const rows = (examples: readonly Example[]) =>
    examples.map(({ text, bad, weight }) => ({ features: bagOf(text), bad, weight }));
  let model: Model = train(rows(first), { buckets: BUCKETS, epochs: 3, rate: 0.3, decay: 1e-6 });
  if (then.length) model = train(rows(then), { buckets: BUCKETS, epochs: 8, rate: 0.3, decay: 1e-4, from: model, keep: 0.5 });
  return (text) => rawScore(model, bagOf(text)) > 0;
};

const SIZE = 10;

/** Averaged embeddings of words and pairs of words, then one linear layer. */
export const averagedEmbeddings: Baseline = (first, then) => {
  const random = numbersFrom(11);
  const table = Float32Array.from({ length: BUCKETS * SIZE }, () => (random() - 0.5) / SIZE);
  const out = new Float32Array(SIZE);
  let bias = 0;
  const piecesOf = (text: string): Uint32Array => {
    const words = wordsOf(text);
    return Uint32Array.from([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)].map(bucketOf));
  };
  const meanOf = (pieces: Uint32Array): Float32Array => {
    const mean = new Float32Array(SIZE);
    for (const piece of pieces)
      for (let d = 0; d < SIZE; d++) mean[d] = (mean[d] as number) + (table[piece * SIZE + d] as number) / pieces.length;
    return mean;
  };
  const answer = (mean: Float32Array): number => mean.reduce((sum, value, d) => sum + value * (out[d] as number), bias);
  const learn = (examples: readonly Example[], epochs: number, rate: number): void => {
    const rows = examples
      .map(({ text, bad, weight }) => ({ pieces: piecesOf(text), bad, weight }))
      .filter(({ pieces }) => pieces.length);
    const order = rows.map((_, i) => i);
    const steps = rows.length * epochs;
    for (let step = 0; step < steps; step++) {
      const at = step % rows.length;
      const other = at + Math.floor(random() * (rows.length - at));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
      const { pieces, bad, weight } = rows[order[at] as number] as (typeof rows)[number];
      const mean = meanOf(pieces);
      const move = rate * (1 - step / steps) * weight * (sigmoid(answer(mean)) - (bad ? 1 : 0));
      bias -= move;
      for (let d = 0; d < SIZE; d++) {
        const before = out[d] as number;
        out[d] = before - move * (mean[d] as number);
        for (const piece of pieces)
          table[piece * SIZE + d] = (table[piece * SIZE + d] as number) - (move * before) / Math.sqrt(pieces.length);
      }
    }
  };
  learn(first, 5, 0.5);
  if (then.length) learn(then, 15, 0.2);
  return (text) => answer(meanOf(piecesOf(text))) > 0;
};
