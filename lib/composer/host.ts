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

/** Events to listen to in capture on the window so that {@link Host.owns} can keep them from the page. */
export const contained: readonly string[] = [...COPIED, ...SILENCED];

/** `mode` is closed in the shipped build, so that no script of the page reaches the interface; tests need it open. */
export const createHost = (page: Document, name: string, mode: ShadowRootMode, styles: readonly string[]): Host => {
  const element = page.createElement(name);
  const root = element.attachShadow({ mode });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  // The page's own rules for unknown elements (display: none, transforms) must not reach the host.
  element.style.cssText = 'all: initial !important; display: contents !important; color-scheme: light dark !important;';

  const copy = (event: Event): Event | null => {
    if (event.type.startsWith('key')) {
      const key = event as KeyboardEvent;
      const { code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey, keyCode } = key;
      return new KeyboardEvent(event.type, {
        key: key.key,
        code,
        location,
        repeat,
        isComposing,
        ctrlKey,
        shiftKey,
        altKey,
        metaKey,
        keyCode,
        bubbles: true,
        cancelable: true,
      } as KeyboardEventInit);
    }
    // Without `data`: what is typed into a reason is nobody's business, not even ours.
    return new Event(event.type, { bubbles: true, cancelable: event.cancelable });
  };

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
      if (!event.composedPath().includes(element)) return false;
      if (SILENCED.has(event.type)) event.stopImmediatePropagation();
      if (COPIED.has(event.type)) {
        event.stopImmediatePropagation();
        // A closed root hides the real target from window listeners; keys and text always belong to the focused element.
        const target = root.activeElement ?? root.firstElementChild;
        const inner = copy(event);
        if (target && inner && !target.dispatchEvent(inner)) event.preventDefault();
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
