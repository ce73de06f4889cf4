// The main job: what should be held is held and goes out exactly once when approved; what is clear is not touched; private posts meet silence.
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guard } from '../../lib/words/en/guard.ts';
import type { Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { readySession, sharedTab } from './harness/session.ts';
import { fbComment, xHome } from './harness/surfaces.ts';
import { pressInWarning, traces, warningGone, warningOpen, warningSays } from './harness/warning.ts';

/** A private telephone number: to be confirmed with a reason on a school account, in every kind of post. */
const HELD = 'Tîm pêl-rwyd & <b>hockey</b> 🏑  two  spaces: ring Bev on 07700 900456 tonight';
const CLEAR = 'Tîm pêl-rwyd & <b>hockey</b> 🏑  two  spaces, da iawn bawb!';

let running: Session;
let page: Page;
beforeAll(async () => {
  running = await readySession();
  page = await sharedTab();
});
beforeEach(() => running.backend.reset());

const guarded = [xHome, fbComment];

describe.each(guarded)('$name', (surface) => {
  const before = surface.starts ? 1 : 0;

  test.each(surface.gestures)('%s: held, then out once with every letter', async (gesture) => {
    const composer = await open(page, surface);
    await composer.type(HELD);
    await composer.publish(gesture);
    const words = await warningSays(page, guard.decide.title);
    expect(words).toContain('07700 900456');
    await settled(page);
    expect(running.backend.posts).toHaveLength(before);

    await pressInWarning(page, guard.button.postAnyway, 'button');
    await pressInWarning(page, guard.reason.choices[0] as string, 'label');
    await pressInWarning(page, guard.button.postWithReason, 'button');
    await expect.poll(() => running.backend.posts.length).toBe(before + 1);
    await warningGone(page);
    await settled(page);
    expect(running.backend.posts.slice(before)).toMatchObject([
      { operation: surface.operation, text: (surface.starts ?? '') + HELD, site: surface.site },
    ]);
  });

  test('a clear post is the person’s own: nothing shows, once, every letter', async () => {
    const composer = await open(page, surface);
    await composer.type(CLEAR);
    await composer.publish(surface.gestures[0]);
    await expect.poll(() => running.backend.posts.length).toBe(before + 1);
    await settled(page);
    expect(await warningOpen(page)).toBe(false);
    expect(running.backend.posts.slice(before)).toMatchObject([{ text: (surface.starts ?? '') + CLEAR }]);
  });

  test('a private account meets silence', async () => {
    const composer = await open(page, surface, { as: 'unlinked' });
    await composer.type(HELD);
    await composer.publish(surface.gestures[0]);
    await expect.poll(() => running.backend.posts.length).toBe(before + 1);
    await settled(page);
    expect(await warningOpen(page)).toBe(false);
    expect((await traces(page)).highlights).toBe(0);
  });
});
