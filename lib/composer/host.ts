// Our own corner of the page: one element on <html> with a shadow root, whose keys and presses the page does not get to see.

export interface Host {
  /** Where the interface is rendered. */
  readonly root: ShadowRoot;
  readonly attached: boolean;
  attach(): void;
  detach(): void;
  /** True when the event is ours; it has then been dealt with, and the caller leaves it alone. */
  owns(event: Event): boolean;
  /** Makes the page reachable (not inert) while `work` runs, with the dialog still showing. */
  yieldModal<T>(work: () => Promise<T>): Promise<T>;
}

/** Handlers of ours that need these still get them: as a copy that cannot leave the shadow tree. */
const COPIED = new Set(['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']);
/** Nothing of ours listens to these; the browser's own behaviour (focus, selection, click) does not depend on who hears them. */
const SILENCED = new Set([
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'drop',
  'submit',
]);

const KEY_PROPERTIES = [
  'key',
  'code',
  'location',
  'repeat',
  'isComposing',
  'keyCode',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
] as const;

/** Events to listen to in capture on the window so that {@link Host.owns} can keep them from the page. */
export const contained: readonly string[] = [...COPIED, ...SILENCED];

/** `mode` is closed in the shipped build, so that no script of the page reaches the interface; tests need it open. */
export const createHost = (page: Document, name: string, mode: ShadowRootMode, styles: readonly string[]): Host => {
  // Firefox ends our script with the extension and starts the new version's in the same page: what it drew stays behind, dead.
  for (const left of page.querySelectorAll(name)) left.remove();
  const element = page.createElement(name);
  const root = element.attachShadow({ mode });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  // The page's own rules for unknown elements (display: none, transforms) must not reach the host.
  element.style.cssText = 'all: initial !important; display: contents !important; color-scheme: light dark !important;';

  /**
   * A plain event with the key's properties: Firefox makes every KeyboardEvent cross shadow roots, whatever its `composed` says
   * (seen in 153), and then the page would get to see it. What is typed is left out.
   */
  const copy = (event: Event): Event => {
    const inner = new Event(event.type, { bubbles: true, cancelable: event.cancelable });
    if (event.type.startsWith('key'))
      for (const name of KEY_PROPERTIES)
        Object.defineProperty(inner, name, { value: (event as KeyboardEvent)[name], enumerable: true });
    return inner;
  };

  /** Keys pressed in our interface and not yet up. */
  const down = new Set<string>();

  return {
    root,
    get attached() {
      return element.isConnected;
    },
    attach() {
      if (!element.isConnected) page.documentElement.append(element);
    },
    detach() {
      element.remove();
    },
    owns(event) {
      const inside = event.composedPath().includes(element);
      const { code } = event as KeyboardEvent;
      if (event.type === 'keydown' && inside) down.add(code);
      // The key that closed the warning is let go outside it: still ours. Sites close their own dialogs on such an Escape.
      if (event.type === 'keyup' && down.delete(code) && !inside) {
        event.stopImmediatePropagation();
        return true;
      }
      if (!inside) return false;
      if (SILENCED.has(event.type)) event.stopImmediatePropagation();
      if (COPIED.has(event.type)) {
        event.stopImmediatePropagation();
        // A closed root hides the real target from window listeners; keys and text always belong to the focused element.
        const target = root.activeElement ?? root.firstElementChild;
        const inner = copy(event);
        if (target && !target.dispatchEvent(inner)) event.preventDefault();
      }
      return true;
    },
    async yieldModal(work) {
      const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
      if (!dialog) return work();
      const focus = root.activeElement as HTMLElement | null;
      const hush = (event: Event) => event.stopImmediatePropagation();
      root.addEventListener('close', hush, true);
      dialog.close();
      dialog.show();
      try {
        return await work();
      } finally {
        if (dialog.isConnected) {
          dialog.close();
          dialog.showModal();
          focus?.focus();
        }
        // `close` is delivered as a task of its own, after this one.
        setTimeout(() => root.removeEventListener('close', hush, true), 0);
      }
    },
  };
};
