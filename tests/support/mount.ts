// Renders a component the way the guard does, into a shadow root, and finds things by what a person would call them.
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

export interface Mounted {
  readonly root: ShadowRoot;
  /** Shows other props in the same place. */
  update(node: VNode): Promise<void>;
  /** Buttons by the words on them, in reading order. */
  buttons(): string[];
  /** Presses the button, label, link or summary with exactly these words (or this accessible name). */
  press(name: string): Promise<void>;
  has(name: string): boolean;
  type(label: string, value: string): Promise<void>;
  /** What a reader sees: all text, spaces collapsed. */
  text(): string;
  /** The words of whatever has the focus. */
  focused(): string;
  key(key: string): Promise<void>;
  all<E extends Element>(selector: string): E[];
  close(): void;
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const mount = async (node: VNode): Promise<Mounted> => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const all = <E extends Element>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
  const named = (name: string): HTMLElement | undefined =>
    all<HTMLElement>('button, label, summary, a').find((element) => nameOf(element) === name);
  const draw = async (what: VNode): Promise<void> => {
    await act(async () => render(what, root as unknown as Element));
  };
  await draw(node);
  return {
    root,
    update: draw,
    all,
    buttons: () => all('button').map(nameOf),
    has: (name) => named(name) !== undefined,
    press: async (name) => {
      const element = named(name);
      if (!element)
        throw new Error(
          `Nothing to press called “${name}”; there is: ${all('button, label, summary, a').map(nameOf).join(' | ')}`,
        );
      element.focus();
      await act(async () => element.click());
      // What a press started (a question to the list, say) answers in its own time.
      await act(async () => {});
    },
    type: async (label, value) => {
      const field = all<HTMLLabelElement>('label').find((one) => nameOf(one) === label);
      const input = field && root.getElementById(field.htmlFor);
      if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
        throw new Error(`No field called “${label}”`);
      await act(async () => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    focused: () => (root.activeElement ? nameOf(root.activeElement) : ''),
    key: async (key) => {
      await act(async () => {
        (root.activeElement ?? root).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
      });
    },
    close: () => {
      render(null, root as unknown as Element);
      host.remove();
    },
  };
};
