// What was found in a picture decides what the person is asked: nobody in it, no question; somebody, or nothing known, a question.
import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/composer/picture-facts.ts';
import type { CheckContext } from '../../../lib/core/check.ts';
import { peopleCheck } from '../../../lib/core/checks/image/people-check.ts';
import { emptyDraft, type Picture } from '../../../lib/core/draft.ts';
import { type PictureFeatures, unexamined } from '../../../lib/pictures/features.ts';

const asked = (features: Partial<PictureFeatures>): boolean => {
  const base = { id: '1', kind: 'image', fileName: 'IMG_0001.jpg', alt: '', taggedAccounts: [] } as const;
  const draft = emptyDraft({ pictures: [{ ...base, ...factsOf(unexamined(features)) } as Picture] });
  return peopleCheck.run(draft, { scope: 'school' } as CheckContext, []).length > 0;
};

test.each<[string, Partial<PictureFeatures>, boolean]>([
  ['nobody found', { people: 'none' }, false],
  ['somebody without a face', { people: 'some' }, true],
  ['a file that cannot be opened', { people: 'unknown', cannot: { picture: 'unsupported' } }, true],
  ['models that did not answer', { people: 'unknown', cannot: { faces: 'no-answer' } }, true],
])('%s', (_, features, question) => {
  expect(asked(features)).toBe(question);
});

test('faces are counted, boxes stay behind', () => {
  const face = { x: 0, y: 0, w: 0.1, h: 0.1, score: 1 };
  const facts = factsOf(unexamined({ people: 'some', faces: [face, face], identifiable: true }));
  expect(facts).toMatchObject({ faces: 2, identifiable: true, crowd: false });
  expect(JSON.stringify(facts)).not.toContain('score');
});
