// @vitest-environment happy-dom
// Taking a picture out by the site's own cross: the right one, or none at all.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createBuilder } from '../../../lib/composer/build-draft.ts';
import { placesIn } from '../../../lib/composer/locate.ts';
import { createStates } from '../../../lib/composer/state.ts';
import { takeOut } from '../../../lib/composer/take-out.ts';
import { x } from '../../../lib/platforms/x.ts';
import { first, giveLayout, loadFixture } from '../../support/page.ts';

beforeAll(giveLayout);
beforeEach(() => {
  vi.useFakeTimers();
  loadFixture('2026-11/x-home');
});
afterEach(() => vi.useRealTimers());

const attached = (html: string) => {
  first('[data-testid="attachments"]').innerHTML = html;
  for (const cross of document.querySelectorAll('[aria-label^="Remove"]'))
    if (!cross.hasAttribute('data-dead')) cross.addEventListener('click', () => cross.parentElement?.remove());
};
const one = (n: number, cross = '<button aria-label="Remove media"></button>') =>
  `<div><img src="blob:https://x.com/${n}">${cross}</div>`;

const takesOut = async (picture: number): Promise<boolean> => {
  const place = placesIn(x, document)[0];
  if (!place) throw new Error('no composer');
  const builder = createBuilder(x, document, createStates(), () => null, { of: (account) => account });
  const done = takeOut(x, builder.ofPlace(place), picture);
  await vi.advanceTimersByTimeAsync(2000);
  return done;
};
const left = () =>
  [...document.querySelectorAll('[data-testid="attachments"] img')].map((img) => img.getAttribute('src')?.at(-1));

test.each([
  [0, ['2', '3']],
  [1, ['1', '3']],
  [2, ['1', '2']],
])('picture %i of three goes, the others stay', async (picture, stay) => {
  attached(one(1) + one(2) + one(3));
  expect(await takesOut(picture)).toBe(true);
  expect(left()).toEqual(stay);
});

test.each([
  ['no cross', one(1, '') + one(2, '')],
  ['one cross for all of them', `<section>${one(1, '')}${one(2, '')}<button aria-label="Remove all"></button></section>`],
  [
    'two crosses on one picture',
    one(1, '<button aria-label="Remove"></button><button aria-label="Remove tags"></button>') + one(2),
  ],
  ['a cross that does nothing', one(1, '<button aria-label="Remove media" data-dead></button>') + one(2)],
  ['a cross that is switched off', one(1, '<button aria-label="Remove media" disabled></button>') + one(2)],
])('%s: left to the person', async (_, html) => {
  attached(html);
  expect(await takesOut(0)).toBe(false);
  expect(left()).toEqual(['1', '2']);
});

test('a picture that is no longer there', async () => {
  attached(one(1));
  expect(await takesOut(3)).toBe(false);
});

test('in Welsh', async () => {
  attached(one(1, '<button aria-label="Tynnu’r cyfryngau" onclick=""></button>'));
  first('[aria-label^="Tynnu"]').addEventListener('click', (event) => (event.target as Element).parentElement?.remove());
  expect(await takesOut(0)).toBe(true);
});
