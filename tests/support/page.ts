// Puts saved markup into the test's document and gives its elements a size, which the stand-in for a browser does not work out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Everything is seen, except inside `[hidden]`; `[data-tiny]` is the 0x0 twin that some sites keep. */
export const giveLayout = (): void => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const side = this.closest('[hidden], [data-tiny]') ? 0 : 40;
    return { x: 10, y: 10, left: 10, top: 10, right: 10 + side, bottom: 10 + side, width: side, height: side } as DOMRect;
  });
  Element.prototype.checkVisibility = function (this: Element) {
    return this.isConnected && !this.closest('[hidden]');
  };
};

/** Loads one of tests/fixtures (the folder's name is the month in which the sites looked like that). */
export const loadFixture = (name: string): void => {
  document.body.innerHTML = readFileSync(join(import.meta.dirname, '../fixtures', `${name}.html`), 'utf8');
};

export const byId = <E extends Element = HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found as unknown as E;
};

export const first = (css: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};

/** Runs `look` with the event as a window capture listener sees it. */
export const seen = <T>(target: Element, event: Event, look: (event: Event) => T): T => {
  const results: T[] = [];
  const listener = (at: Event) => results.push(look(at));
  window.addEventListener(event.type, listener, { capture: true, once: true });
  target.dispatchEvent(event);
  window.removeEventListener(event.type, listener, { capture: true });
  return results[0] as T;
};
