// What is shown while pictures are being attached, as a person meets it.
import type { Page } from 'puppeteer-core';

const inside = (selector: string, text: string) => {
  const root = document.querySelector('second-look-attach')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (e) => e.checkVisibility() && (e.textContent ?? '').includes(text),
  );
};

/** The words of the question (or of the `section` beside the work), once it is there and says `text`. */
export const attachSays = async (page: Page, text = '', kind: 'dialog' | 'section' = 'dialog'): Promise<string> => {
  const found = await page.waitForFunction(
    inside,
    { timeout: 20_000 },
    kind === 'dialog' ? 'dialog[open]' : 'section.sl-attach-aside',
    text,
  );
  // biome-ignore lint/performance/useDomNodeTextContent: what can be read on the screen
  return (found.asElement() as import('puppeteer-core').ElementHandle<HTMLElement>).evaluate((e) => e.innerText);
};

export const press = async (page: Page, text: string): Promise<void> => {
  const button = await page.waitForFunction(inside, {}, 'button, label', text);
  await (button.asElement() as import('puppeteer-core').ElementHandle<HTMLElement>).click();
};

export const noAttachUi = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector('second-look-attach'));
};
