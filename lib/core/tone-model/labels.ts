// The kinds of unkindness the second opinion can tell apart.

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
