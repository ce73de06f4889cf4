// Small questions to a page's tree, through open shadow roots: several sites moved composers into them, and the rest cost nothing.

/** The node above, stepping from a shadow root to its host. */
export const above = (node: Node): Element | null => {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
};

/** The element itself or the nearest one above it that matches, across shadow roots. */
export const closest = (start: Element | null, css: string): Element | null => {
  for (let at = start; at; at = above(at)) if (at.matches(css)) return at;
  return null;
};

/** Every element under `root` that matches, in document order; `pierce` looks into open shadow roots too, which walks every element. */
export const all = (root: ParentNode, css: string, pierce = false): Element[] => {
  const found = [...root.querySelectorAll(css)];
  if (pierce)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) found.push(...all(element.shadowRoot, css, true));
  return found;
};

/**
 * Can a person see it? Twin composers and 0x0 twin buttons are common (X, YouTube).
 * Reads layout: for gestures and pauses, never for single keystrokes.
 */
export const visible = (element: Element): boolean => {
  if (!element.isConnected) return false;
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
};

/** A name or label as a person reads it: no zero-width or direction marks (Business Suite, Bluesky), spaces tidied. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a control says: its label, else its text. */
export const saying = (control: Element): string => tidy(control.getAttribute('aria-label')) || tidy(control.textContent);

/** A control that would do nothing when pressed. Mastodon keeps `aria-disabled="false"` beside `disabled`: either counts. */
export const disabled = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** Elements that an event passes through, innermost first. */
export const elementsOf = (event: Event): Element[] =>
  event.composedPath().filter((target): target is Element => (target as Node).nodeType === Node.ELEMENT_NODE);
