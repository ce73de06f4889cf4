// Keeps the chip beside its editor: inside the window, never over anything that can be pressed or written in.

const GAP = 6;
/** What the chip must not cover: pressing Post has to press Post. */
const IN_THE_WAY =
  'button, a[href], input, textarea, select, label, summary, [role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [contenteditable="true"], [tabindex="0"]';
/** Pixels between the points looked at: nothing that people can press is smaller in both directions. */
const STEP = 12;

interface Box {
  readonly x: number;
  readonly y: number;
}

/**
 * Places `box` (a fixed element of ours) near `editor`. Listens to scrolling and resizing only while it is shown.
 * The editor itself is not touched.
 */
export const createBeside = (box: HTMLElement, view: Window) => {
  let editor: Element | null = null;
  let waiting = 0;
  const page = view.document;

  const free = ({ x, y }: Box, width: number, height: number): boolean => {
    if (x < GAP || y < GAP || x + width > view.innerWidth - GAP || y + height > view.innerHeight - GAP) return false;
    return along(x, width).every((px) => along(y, height).every((py) => clearAt(px, py)));
  };
  /** Our own host does not count, and neither does a large block that happens to be focusable. */
  const clearAt = (x: number, y: number): boolean => {
    const there = page.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('second-look'));
    const blocking = there?.closest(IN_THE_WAY);
    if (!blocking) return true;
    return (
      blocking.matches('[tabindex="0"], [role="link"]') &&
      !blocking.matches('button, a[href], [role="button"]') &&
      blocking.contains(editor)
    );
  };

  const place = () => {
    waiting = 0;
    if (!editor?.isConnected) return;
    const at = editor.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const seen = at.width > 0 && at.bottom > 0 && at.top < view.innerHeight;
    box.style.visibility = seen ? 'visible' : 'hidden';
    const right = at.right - width;
    const middle = at.left + (at.width - width) / 2;
    const under = at.bottom + GAP;
    const over = at.top - height - GAP;
    const spots: Box[] = [
      ...[right, middle, at.left].map((x) => ({ x, y: under })),
      ...[right, middle, at.left].map((x) => ({ x, y: over })),
      { x: at.right + GAP, y: at.top },
      { x: at.left - width - GAP, y: at.top },
      ...[right, at.left].map((x) => ({ x, y: under + height + GAP })),
      ...[right, at.left].map((x) => ({ x, y: under + 2 * (height + GAP) })),
    ];
    const far = { x: view.innerWidth - width - GAP, y: view.innerHeight - height - GAP };
    spots.push(far, { x: GAP, y: far.y }, { x: far.x, y: GAP }, { x: GAP, y: GAP });
    const spot = spots.find((candidate) => free(candidate, width, height));
    // No room at all: the page's own controls come first, and a post that needs a second look is held all the same.
    if (!spot) box.style.visibility = 'hidden';
    else box.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
  };
  const soon = () => {
    if (waiting === 0) waiting = view.requestAnimationFrame(place);
  };
  const options = { capture: true, passive: true };

  return {
    show(next: Element) {
      if (!editor) {
        view.addEventListener('scroll', soon, options);
        view.addEventListener('resize', soon, options);
      }
      editor = next;
      // Unseen until it has its place.
      box.style.visibility = 'hidden';
      soon();
    },
    moved() {
      if (editor) soon();
    },
    hide() {
      editor = null;
      view.cancelAnimationFrame(waiting);
      waiting = 0;
      view.removeEventListener('scroll', soon, options);
      view.removeEventListener('resize', soon, options);
    },
  };
};

/** Points from one end to the other, both included. */
const along = (from: number, length: number): number[] => {
  const parts = Math.max(1, Math.ceil(length / STEP));
  return Array.from({ length: parts + 1 }, (_, i) => from + (length * i) / parts);
};
