// A second opinion where no rule has spoken: the trained model reads the post, and asks for one more look when it is nearly sure.
// It marks no words, because it cannot say which ones it was; it never holds a post.

import type { Check } from '../../check.ts';
import { schoolToneScore } from '../../tone-model/score.ts';
import { trained } from '../../tone-model/weights.ts';

const saysWhy = /^(?:tone\.|conduct\.(?:grievance|defamation)$)/;

export const toneWorthALook: Check = {
  id: 'tone-worth-a-look',
  // Off unless the school asks for it: beside the phrase rules it finds little more on unseen posts (docs/quality.md).
  rules: [{ id: 'tone.worth-a-look', school: 'advise', linked: 'advise', offByDefault: true, sentences: [37, 39, 104] }],
  run(draft, _context, found) {
    if (found.some(({ rule }) => saysWhy.test(rule))) return [];
    return schoolToneScore(draft.text) > trained.worthALook
      ? [{ rule: 'tone.worth-a-look', field: 'text', atMost: 'advise' }]
      : [];
  },
};
