// The page's side of file inputs that are in no document: their events never pass the window, so they are told of by an event of ours. Runs among the page's own scripts.

/** Heard by the guard; its `relatedTarget` is the input, cancelling it holds the choice. */
export const DETACHED_EVENT = 'second-look-file';
/** `detail` of the telling: which of the input's two events it stands for. */
export const DETACHED_INPUT = 1;
export const DETACHED_CHANGE = 2;

/**
 * Makes `input.click()` and `input.showPicker()` known for inputs that are not in the document (seen on sites that make one for each
 * press of their picture button). Nothing else about the input changes, and without a guard to answer nothing is held.
 */
export const tellOfDetachedInputs = (page: Window & typeof globalThis): void => {
  const known = new WeakSet<HTMLInputElement>();
  const tell = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    // In the document after all: the window sees it.
    if (input.isConnected) return;
    const detail = event.type === 'change' ? DETACHED_CHANGE : DETACHED_INPUT;
    const ask = new page.MouseEvent(DETACHED_EVENT, { cancelable: true, relatedTarget: input, detail });
    if (!page.dispatchEvent(ask)) event.stopImmediatePropagation();
  };
  const watch = (input: HTMLInputElement): void => {
    if (input.type !== 'file' || input.isConnected || known.has(input)) return;
    known.add(input);
    // In capture: before the page's own listeners, which are there already.
    input.addEventListener('input', tell, true);
    input.addEventListener('change', tell, true);
  };
  for (const [owner, name] of [
    [page.HTMLElement.prototype, 'click'],
    [page.HTMLInputElement.prototype, 'showPicker'],
  ] as const) {
    const own = Reflect.get(owner, name) as () => void;
    const wrapped = new Proxy(own, {
      apply(target, self, args) {
        if (self instanceof page.HTMLInputElement) watch(self);
        return Reflect.apply(target, self, args);
      },
    });
    Object.defineProperty(owner, name, { value: wrapped, configurable: true, enumerable: true, writable: true });
  }
};
