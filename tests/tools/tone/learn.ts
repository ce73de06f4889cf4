// Logistic regression over hashed features: training, calibration and packing into one byte a weight. Deterministic: the same rows give the same bytes.

/** One text as the weights it touches. `weight` says how much it counts. */
export interface Row {
  readonly features: Uint32Array;
  readonly bad: boolean;
  readonly weight: number;
}

export interface Model {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface Settings {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero. */
  readonly decay: number;
  /** Start from another model, shrunk by `keep`. */
  readonly from?: Model;
  readonly keep?: number;
}

/** Damps the first steps of a weight. Without it, a rare feature jumps as far as a frequent one (measured: AUC on an unseen Welsh voice .68 without, .78 with). */
const DAMPING = 0.1;

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
export const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const shuffle = (order: Uint32Array, random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
};

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The model's raw answer (log odds) for a row. */
export const rawScore = (model: Model, features: Uint32Array): number => {
  let sum = 0;
  for (const bucket of features) sum += model.weights[bucket] as number;
  return model.bias + sum / Math.sqrt(features.length || 1);
};

/** Stochastic gradient descent with a step size of its own for each weight (Adagrad). */
export const train = (rows: readonly Row[], settings: Settings): Model => {
  const { from, keep = 1, rate, decay } = settings;
  const weights = from ? from.weights.map((w) => w * keep) : new Float32Array(settings.buckets);
  const seen = new Float32Array(settings.buckets).fill(DAMPING);
  let bias = from ? from.bias * keep : 0;
  let biasSeen = 1e-8;
  const order = Uint32Array.from(rows, (_, i) => i);
  const random = numbersFrom(7);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, bad, weight } = rows[index] as Row;
      if (!features.length) continue;
      const value = 1 / Math.sqrt(features.length);
      const error = (sigmoid(rawScore({ weights, bias }, features)) - (bad ? 1 : 0)) * weight;
      biasSeen += error * error;
      bias -= (rate * 0.1 * error) / Math.sqrt(biasSeen);
      for (const bucket of features) {
        const gradient = error * value + decay * (weights[bucket] as number);
        seen[bucket] = (seen[bucket] as number) + gradient * gradient;
        weights[bucket] = (weights[bucket] as number) - (rate * gradient) / Math.sqrt(seen[bucket] as number);
      }
    }
  }
  return { weights, bias };
};

/** Platt scaling: the slope and offset that turn raw scores into honest likelihoods on these rows. */
export const calibrate = (scored: readonly { raw: number; bad: boolean }[]): { slope: number; offset: number } => {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 2000; step++) {
    let forSlope = 0;
    let forOffset = 0;
    for (const { raw, bad } of scored) {
      const error = sigmoid(slope * raw + offset) - (bad ? 1 : 0);
      forSlope += error * raw;
      forOffset += error;
    }
    slope -= (0.3 * forSlope) / scored.length;
    offset -= (0.3 * forOffset) / scored.length;
  }
  return { slope, offset };
};

export interface Packed {
  readonly bytes: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** One signed byte a weight. */
export const pack = ({ weights, bias }: Model): Packed => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127 || 1;
  return { bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias };
};

export const unpacked = ({ bytes, scale, bias }: Packed): Model => ({
  weights: Float32Array.from(bytes, (byte) => byte * scale),
  bias,
});

/** Area under the ROC curve: how often a bad post scores above a good one. */
export const areaUnderCurve = (scored: readonly { raw: number; bad: boolean }[]): number => {
  const sorted = [...scored].sort((a, b) => a.raw - b.raw);
  let rank = 0;
  let bad = 0;
  sorted.forEach((row, i) => {
    if (!row.bad) return;
    rank += i + 1;
    bad++;
  });
  return (rank - (bad * (bad + 1)) / 2) / (bad * (sorted.length - bad));
};
