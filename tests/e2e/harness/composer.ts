// Drives one open composer: types, publishes by a gesture, attaches files. No waiting by the clock.
import type { Page } from 'puppeteer-core';
import { addressOf, type Gesture, type Surface, type Wish } from './surfaces.ts';

export interface OpenComposer {
  readonly page: Page;
  readonly surface: Surface;
  /** Types with real keys, at the end of what is there. */
  type(text: string): Promise<void>;
  /** Makes the gesture; does not wait for what it leads to. */
  publish(gesture?: Gesture): Promise<void>;
  /** Chooses files in the site's own (hidden) file input. */
  attach(...paths: string[]): Promise<void>;
}

/** Loads the surface in the tab and puts the caret in its editor. */
export const open = async (page: Page, surface: Surface, wish: Wish = {}): Promise<OpenComposer> => {
  await page.goto(addressOf(surface, wish));
  await page.bringToFront();
  if (surface.path !== '/practice/form') await page.waitForFunction('window.practice?.ready');
  await surface.enter?.(page);
  const editor = await page.waitForSelector(surface.editor, { visible: true });
  await editor?.click();
  if (surface.starts) await page.keyboard.press('End');
  return {
    page,
    surface,
    async type(text) {
      await focusEditor(page, surface);
      const lines = text.split('\n');
      for (const [i, line] of lines.entries()) {
        if (i > 0) await newLine(page, surface.softBreaks === true);
        await page.keyboard.type(line);
      }
    },
    async publish(gesture = 'mouse') {
      if (gesture === 'enter' || gesture === 'ctrl-enter') return key(page, surface, gesture);
      await surface.proceed?.(page);
      await press(page, surface.button, gesture);
    },
    async attach(...paths) {
      const input = await page.$(
        surface.editor.startsWith('[role=dialog]') ? '[role=dialog] input[type=file]' : 'input[type=file]',
      );
      await input?.uploadFile(...paths);
    },
  };
};

const focusEditor = (page: Page, surface: Surface) =>
  page.$eval(surface.editor, (e) => {
    if (document.activeElement !== e) (e as HTMLElement).focus();
  });

const newLine = async (page: Page, soft: boolean): Promise<void> => {
  if (soft) await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  if (soft) await page.keyboard.up('Shift');
};

const key = async (page: Page, surface: Surface, gesture: 'enter' | 'ctrl-enter'): Promise<void> => {
  await focusEditor(page, surface);
  if (gesture === 'ctrl-enter') await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  if (gesture === 'ctrl-enter') await page.keyboard.up('Control');
};

/** Presses a control by mouse, touch or keyboard once it is in sight and enabled. */
export const press = async (page: Page, selector: string, gesture: Gesture = 'mouse'): Promise<void> => {
  const button = await page.waitForSelector(`${selector}:not(:disabled):not([aria-disabled="true"])`, { visible: true });
  if (!button) throw new Error(`no button ${selector}`);
  if (gesture === 'mouse') return button.click();
  if (gesture === 'touch') return button.tap();
  await button.focus();
  await page.keyboard.press(gesture === 'space-on-button' ? ' ' : 'Enter');
};

/** Resolves when everything the page had already begun to send has reached the back end. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await fetch('/favicon.ico');
  });
};
