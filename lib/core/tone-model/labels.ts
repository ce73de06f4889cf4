// The kinds of unkindness the second opinion can tell apart, and the fewer weights that tell them.

/** As the training posts are labelled (tests/corpus/README.md). */
export const labels = [
  'derogatory',
  'offensive',
  'discriminatory',
  'ridicule',
  'heated',
  'grievance',
  'defamation',
  'other-bad',
] as const;
export type Label = (typeof labels)[number];

/** Weights of one label: an eighth of the tone model's, which is plenty to tell a complaint from an allegation. */
export const LABEL_BUCKETS = 2 ** 13;

/** The label weights that a post's features touch. */
export const labelFeatures = (features: Uint32Array): Uint32Array =>
  Uint32Array.from(new Set(Array.from(features, (bucket) => bucket % LABEL_BUCKETS)));
