// Every way to publish on every composer: a held draft reaches the back end once, after approval; a clear one by the person's own event.
import { describe, expect, test } from 'vitest';
import { open } from './harness/composer.ts';
import { approve, decided, postsAfter, UNKIND } from './harness/guarded.ts';
import { inGuardedTab, page, running } from './harness/guarded-tab.ts';
import { type Gesture, surfaces } from './harness/surfaces.ts';
import { warningSays } from './harness/warning.ts';

const HELD = `${UNKIND} 👨‍👩‍👧\n\nŵŷ & <b>two  spaces`;
const CLEAR = 'Sports day is on Friday ☀️\n\nDewch i gyd! Ŵ & <b>two  spaces';

inGuardedTab();

const byKeys = (gestures: readonly Gesture[]) => gestures.filter((g) => g === 'mouse' || g === 'ctrl-enter' || g === 'enter');

describe.each(surfaces)('$name', (surface) => {
  const before = surface.starts ? 1 : 0;
  const start = surface.starts ?? '';

  test.each(surface.gestures)('held: %s', async (gesture) => {
    const composer = await open(page, surface);
    await composer.type(HELD);
    await composer.publish(gesture);
    await warningSays(page);
    expect(running.backend.posts.slice(before)).toEqual([]);
    await approve(page);
    expect(await postsAfter(running, page, before)).toMatchObject([{ operation: surface.operation, text: start + HELD }]);
  });

  test.each(byKeys(surface.gestures))('clear: %s', async (gesture) => {
    const composer = await open(page, surface);
    await composer.type(CLEAR);
    await decided(page);
    await composer.publish(gesture);
    expect(await postsAfter(running, page, before)).toMatchObject([
      { operation: surface.operation, text: start + CLEAR, trusted: true },
    ]);
  });
});
