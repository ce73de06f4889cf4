// The practice pages by themselves, without the extension: each publishes by each of its gestures, once, with the exact text.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { bareSession, closeBare } from './harness/session.ts';
import { surfaces } from './harness/surfaces.ts';

const TEXT = 'Tîm pêl-rwyd & <b>hockey</b>  👨‍👩‍👧 two  spaces\n\n#Aberhelyg: 2–1, da iawn! 🏴󠁧󠁢󠁷󠁬󠁳󠁿';

let bare: Session;
let page: Page;
beforeAll(async () => {
  bare = await bareSession();
  page = await bare.newPage();
});
afterAll(closeBare);
beforeEach(() => bare.backend.reset());

describe.each(surfaces)('$name', (surface) => {
  const before = surface.starts ? 1 : 0;

  test.each(surface.gestures)('%s', async (gesture) => {
    const composer = await open(page, surface);
    await composer.type(TEXT);
    expect(bare.backend.posts).toHaveLength(before);
    await composer.publish(gesture);
    await expect.poll(() => bare.backend.posts.length).toBe(before + 1);
    if (surface.path !== '/practice/form') await settled(page);
    expect(bare.backend.posts.slice(before)).toMatchObject([
      { operation: surface.operation, text: (surface.starts ?? '') + TEXT, trusted: true, site: surface.site },
    ]);
  });
});
