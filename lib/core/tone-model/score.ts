// The second opinion on tone: how likely a post is unkind, heated or coarse, from the trained weights. It points at no words; the phrase rules do that.
import { BUCKETS, featuresOf } from './features.ts';
import { trained } from './weights.ts';

let weights: Int8Array | undefined;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes; the language itself has no decoder in every place this runs. Exported for the test of the weights' checksum. */
export const unpack = (packed: string): Int8Array => {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[alphabet.charCodeAt(i)] = i;
  const at = (i: number): number => value[packed.charCodeAt(i)] ?? 0;
  const out = new Int8Array(BUCKETS);
  for (let from = 0, to = 0; to < out.length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    out[to] = bits >> 16;
    if (to + 1 < out.length) out[to + 1] = bits >> 8;
    if (to + 2 < out.length) out[to + 2] = bits;
  }
  return out;
};

/**
 * How likely the post is to need a second look for its tone, 0 to 1; 0 for a post without words. Calibrated on school posts of which about half
 * were unkind, so in real use it is far too pessimistic: compare it with a threshold, never read it as a probability.
 */
export const toneScore = (text: string): number => {
  const features = featuresOf(text);
  if (!features.length) return 0;
  weights ??= unpack(trained.packed);
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] as number;
  const raw = trained.bias + (sum * trained.scale) / Math.sqrt(features.length);
  return 1 / (1 + Math.exp(-(trained.slope * raw + trained.offset)));
};
