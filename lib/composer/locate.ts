// Finds a composer from what an event touched: its editors, its publish control, the smallest element that holds both. Nothing is cached.

import { type Action, fits, type Place, type Platform, type Selector, type Surface } from '../platforms/platform.ts';
import { above, all, closest, disabled, elementsOf, visible } from '../platforms/shared-dom.ts';

/** What a publish gesture would send off. `remembered` = a later step of a dialog whose editor is no longer shown. */
export type Target =
  | { readonly kind: 'composer'; readonly place: Place }
  | { readonly kind: 'remembered'; readonly surface: Surface; readonly boundary: Element }
  | { readonly kind: 'action'; readonly action: Action; readonly control: Element };

export const surfaceOf = (platform: Platform, editor: Element): Surface | null =>
  platform.surfaces.find((surface) => fits(editor, surface.editor) && (surface.accepts?.(editor) ?? true)) ?? null;

/** The editor that an event happened in, if it is one of a composer. Reads no layout: safe for every keystroke. */
export const editorIn = (platform: Platform, path: readonly Element[]): { editor: Element; surface: Surface } | null => {
  for (const element of path) {
    if (!isEditable(element)) continue;
    const surface = surfaceOf(platform, element);
    if (surface) return { editor: element, surface };
  }
  return null;
};

const isEditable = (element: Element): boolean =>
  element.getAttribute('contenteditable') === 'true' || element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

const query = (root: ParentNode, candidates: readonly Selector[], pierce: boolean): Element[] => {
  const found = new Set<Element>();
  for (const candidate of candidates)
    for (const element of all(root, candidate.css, pierce)) if (fits(element, [candidate])) found.add(element);
  return [...found];
};

const editorsIn = (root: Element, platform: Platform, surface: Surface): Element[] => {
  const own = root.matches('[contenteditable="true"], textarea') ? [root] : [];
  return [...own, ...query(root, surface.editor, platform.pierce)]
    .filter((editor) => surfaceOf(platform, editor) === surface && visible(editor))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
};

const publishersIn = (root: Element, platform: Platform, surface: Surface): Element[] =>
  query(root, surface.publish, platform.pierce).filter(visible);

const follows = (control: Element, editors: readonly Element[]): boolean =>
  editors.every((editor) => editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);

/**
 * The nearest common ancestor of a control and visible editors of its surface, not above the surface's boundary;
 * then wider, for further parts of a thread, as long as no second publish control comes in.
 */
const around = (platform: Platform, surface: Surface, control: Element): Place | null => {
  for (let at: Element | null = control; at; at = above(at)) {
    const editors = editorsIn(at, platform, surface);
    if (editors.length > 0) {
      if (surface.publishFollows && !follows(control, editors)) return null;
      return widen(platform, surface, { surface, editors, root: at, publish: control });
    }
    if (at.matches(surface.boundary)) return null;
  }
  return null;
};

const widen = (platform: Platform, surface: Surface, place: Place): Place => {
  if (!surface.thread) return place;
  let best = place;
  for (let at = above(place.root); at && !best.root.matches(surface.boundary); at = above(at)) {
    if (at.matches('body, html') || publishersIn(at, platform, surface).some((other) => other !== place.publish)) break;
    const editors = editorsIn(at, platform, surface);
    if (hasTwins(editors)) break;
    if (editors.length > best.editors.length) best = { ...best, editors, root: at };
    if (at.matches(surface.boundary)) break;
  }
  return best;
};

/** Two editors with the same test id are twins of one composer, never two parts of a thread. */
const hasTwins = (editors: readonly Element[]): boolean => {
  const ids = editors.map((editor) => editor.getAttribute('data-testid')).filter(Boolean);
  return new Set(ids).size < ids.length;
};

/** The composer of an editor: climbs to the first ancestor that also holds a publish control; without one, the editor stands alone. */
export const placeOf = (platform: Platform, surface: Surface, editor: Element): Place => {
  let outermost: Element = editor;
  for (let at: Element | null = editor; at; at = above(at)) {
    outermost = at;
    const publish = publishersIn(at, platform, surface)[0];
    if (publish && (!surface.publishFollows || follows(publish, [editor]))) {
      const found = around(platform, surface, publish);
      if (found?.editors.includes(editor)) return found;
      return { surface, editors: editorsIn(at, platform, surface), root: at, publish };
    }
    if (at.matches(surface.boundary)) break;
  }
  const guessed = outermost === editor || outermost.tagName === 'BODY' ? null : (surface.guess?.(outermost) ?? null);
  const root = outermost.matches('body, html, main, [role="main"]') ? (editor.parentElement ?? editor) : outermost;
  return { surface, editors: [editor], root, publish: guessed };
};

const CONTROL = 'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"], [data-testid]';

/**
 * The publish control in an event's path and what it would send. Disabled controls do nothing and are not ours to hold.
 * A control of a dialog without a visible editor is the last step of a longer way: the draft was remembered for it.
 */
export const targetOfControl = (platform: Platform, event: Event): { control: Element; target: Target } | null => {
  for (const control of elementsOf(event)) {
    if (!control.matches(CONTROL)) continue;
    if (disabled(control)) return null;
    const action = platform.actions.find((candidate) => fits(control, candidate.control));
    if (action) return { control, target: { kind: 'action', action, control } };
    for (const surface of platform.surfaces) {
      const target = publishes(platform, surface, control);
      if (target) return { control, target };
    }
  }
  return null;
};

const publishes = (platform: Platform, surface: Surface, control: Element): Target | null => {
  if (fits(control, surface.onward)) return null;
  if (fits(control, surface.publish)) {
    const place = around(platform, surface, control);
    if (place) return { kind: 'composer', place };
    const boundary = closest(control, '[role="dialog"]');
    return boundary && surface.onward.length > 0 ? { kind: 'remembered', surface, boundary } : null;
  }
  if (!surface.guess) return null;
  const boundary = closest(control, '[role="dialog"]');
  if (!boundary || publishersIn(boundary, platform, surface).length > 0 || surface.guess(boundary) !== control) return null;
  const place = around(platform, surface, control);
  return place ? { kind: 'composer', place } : null;
};

/** Does the event press a control that leads to the next step? */
export const leadsOn = (platform: Platform, event: Event): Place | null => {
  for (const control of elementsOf(event))
    for (const surface of platform.surfaces)
      if (surface.onward.length > 0 && fits(control, surface.onward)) return around(platform, surface, control);
  return null;
};

/** The composer inside a form that is being submitted. */
export const placeInForm = (platform: Platform, form: Element): Place | null => {
  for (const surface of platform.surfaces) {
    const editor = editorsIn(form, platform, surface)[0];
    if (editor) return placeOf(platform, surface, editor);
  }
  return null;
};

/** Every composer that can be seen now: one for each publish control, or each editor without one. */
export const placesIn = (platform: Platform, page: Document): Place[] => {
  const places: Place[] = [];
  for (const surface of platform.surfaces)
    for (const editor of editorsIn(page.body ?? page.documentElement, platform, surface))
      if (!places.some((place) => place.editors.includes(editor))) places.push(placeOf(platform, surface, editor));
  return places;
};
