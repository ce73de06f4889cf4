// "Somebody asked not to be shown": from the settings, the popup and the warning, into this device's list, and at work at once.
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { ruleWords } from '../../lib/words/render.ts';
import { launch, type Session } from './harness/browser.ts';
import { open, settled } from './harness/composer.ts';
import { words } from './harness/guarded.ts';
import { ask, goToOwnPage, openOptions, setUpSample } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';
import { xHome } from './harness/surfaces.ts';
import { pressInWarning, warningGone, warningSays } from './harness/warning.ts';

const PHOTO = fileURLToPath(new URL('../fixtures/pictures/astronaut.jpg', import.meta.url));
const said = quickAddWords.en;

let running: Session;
let own: Page;
let page: Page;
beforeAll(async () => {
  running = await launch(browserName);
  await setUpSample(running);
  own = await openOptions(running, 'list');
  page = await running.newPage();
});
afterAll(() => running?.browser.close());
beforeEach(() => running.backend.reset());

/** The form, in the page itself or in the warning. */
const form = async (where: Page): Promise<ElementHandle<Element>> => {
  const found = await where.waitForFunction(() => {
    const roots = [document, document.querySelector('second-look')?.shadowRoot];
    const here = roots.map((root) => root?.querySelector('[data-form=quick-add]')).find((one) => one?.checkVisibility());
    return here ?? null;
  });
  return found.asElement() as ElementHandle<Element>;
};
const add = async (where: Page, forename: string, surname: string): Promise<void> => {
  const inputs = await (await form(where)).$$('input');
  await inputs[0]?.type(forename);
  await inputs[1]?.type(surname);
  await inputs[2]?.type('8');
  await (await (await form(where)).$('button'))?.click();
  await where.waitForFunction(
    (text) =>
      [document, document.querySelector('second-look')?.shadowRoot].some((root) =>
        root?.querySelector('[data-form=quick-add] [role=status]')?.textContent?.includes(text),
      ),
    {},
    said.added,
  );
};
const count = async () => (await ask<{ list: { count: number } }>(own, 'status.get')).list.count;

/** With a picture and this name: what the warning says. */
const heldFor = async (name: string): Promise<string> => {
  await page.bringToFront();
  const composer = await open(page, xHome, { as: 'school' });
  await composer.attach(PHOTO);
  await composer.type(`Player of the match: ${name}!`);
  await composer.publish();
  const shown = await warningSays(page, words.decide.title);
  await pressInWarning(page, words.button.edit);
  await warningGone(page);
  expect(running.backend.posts).toEqual([]);
  return shown;
};

describe('somebody who asked today', () => {
  test('settings: is on the list, and a post that names them is held', async () => {
    await own.bringToFront();
    await add(own, 'Hari', 'Bebb');
    await expect.poll(count).toBe(61);
    expect(await heldFor('Hari Bebb')).toContain(ruleWords.en['nophoto.named-with-image']?.title);
  });

  test('popup: the same', async () => {
    // The school's name shows once all is there: before that, what is pressed may still move.
    await goToOwnPage(running, own, 'popup.html', '.sl-popup-head .sl-hint');
    await (await own.$('#page summary'))?.click();
    await add(own, 'Anest', 'Huws');
    await expect.poll(count).toBe(62);
    expect(await heldFor('Anest Huws')).toContain(ruleWords.en['nophoto.named-with-image']?.title);
  });

  test('warning: is ticked at once, and the picture does not go out', async () => {
    await page.bringToFront();
    const composer = await open(page, xHome, { as: 'school' });
    await composer.attach(PHOTO);
    await composer.type('A fine afternoon in the hall.');
    await composer.publish();
    await warningSays(page, words.picture.title);
    await pressInWarning(page, said.asked, 'summary');
    await add(page, 'Ianto', 'Mostyn');
    await pressInWarning(page, words.picture.stop);
    expect(await warningSays(page, words.decide.title)).toContain('Ianto Mostyn');
    await pressInWarning(page, words.button.edit);
    await warningGone(page);
    await settled(page);
    expect(running.backend.posts).toEqual([]);
    expect(await count()).toBe(63);
  });
});
