// What a detector found becomes what the checks may know: an empty result is never "nobody".
import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/composer/picture-facts.ts';
import type { CheckContext } from '../../../lib/core/check.ts';
import { peopleCheck } from '../../../lib/core/checks/image/people-check.ts';
import { emptyDraft, type Picture } from '../../../lib/core/draft.ts';
import { unexamined } from '../../../lib/pictures/features.ts';

const picture = (people: Picture['people']): Picture =>
  ({
    id: '1',
    kind: 'image',
    fileName: 'IMG_0001.jpg',
    alt: '',
    taggedAccounts: [],
    hasLocation: false,
    ...factsOf(unexamined({ people })),
  }) as Picture;

test.each(['none', 'some', 'unknown'] as const)('a detector that says "%s" still leaves the question to the person', (people) => {
  const draft = emptyDraft({ pictures: [picture(people)] });
  expect(peopleCheck.run(draft, { scope: 'school' } as CheckContext, []).map((f) => f.rule)).toEqual(['image.people-check']);
});
