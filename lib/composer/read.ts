// Reads an editor exactly as the site would publish it, and remembers which character stands where in the page.

/** Characters [start, end) of the text come from this node. For text nodes `offset` is where they start in it; atoms (emoji images) have none. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly offset: number | null;
}

export interface Reading {
  readonly text: string;
  /** In reading order; line breaks between blocks belong to no piece. */
  readonly pieces: readonly Piece[];
}

const BLOCK = /^(P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|UL|OL|SECTION|ARTICLE|FIGURE)$/;
/** Editors put these in for the caret; they are not part of the text. */
const FILLER = /[\u200B\uFEFF]/g;

/** The text of a form field or a contenteditable, line breaks as `\n`. */
export const readEditor = (editor: Element): Reading =>
  isField(editor) ? { text: editor.value, pieces: [] } : readEditable(editor);

export const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';

/**
 * Draft.js, Lexical, ProseMirror, Quill and plain contenteditables: blocks are lines, a lone `<br>` is an empty line, other `<br>` are
 * breaks except those that an editor adds to hold a line open; images stand for their alt text (X's emoji).
 */
export const readEditable = (root: Element): Reading => {
  const pieces: Piece[] = [];
  let text = '';
  /** Has the current line begun? A block that follows then starts a new one. */
  let open = false;
  let lines = 0;

  const begin = () => {
    if (open) return;
    if (lines > 0) text += '\n';
    open = true;
    lines += 1;
  };
  const add = (words: string, node: Node, offset: number | null) => {
    if (words === '') return;
    pieces.push({ start: text.length, end: text.length + words.length, node, offset });
    text += words;
  };

  const addText = (node: Text) => {
    begin();
    let from = 0;
    for (const filler of node.data.matchAll(FILLER)) {
      add(node.data.slice(from, filler.index), node, from);
      from = filler.index + 1;
    }
    add(node.data.slice(from), node, from);
  };

  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return addText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.tagName === 'BR') {
      if (element.classList.contains('ProseMirror-trailingBreak') || element.hasAttribute('data-lexical-managed-linebreak'))
        return;
      begin();
      if (element.parentNode?.childNodes.length !== 1) add('\n', element, null);
      return;
    }
    if (element.tagName === 'IMG') {
      begin();
      return add(element.getAttribute('alt') ?? '', element, null);
    }
    if (element !== root && BLOCK.test(element.tagName)) {
      open = false;
      if (![...element.children].some((child) => BLOCK.test(child.tagName))) begin();
      for (const child of element.childNodes) walk(child);
      open = false;
      return;
    }
    for (const child of element.childNodes) walk(child);
  };

  walk(root);
  return { text, pieces };
};

/** A DOM range over characters [start, end) of a reading; null when the page no longer has them. */
export const rangeOver = (reading: Reading, start: number, end: number): Range | null => {
  if (end <= start) return null;
  const first = reading.pieces.find((piece) => piece.end > start);
  const last = reading.pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  if (first.offset === null) range.setStartBefore(first.node);
  else range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  if (last.offset === null) range.setEndAfter(last.node);
  else range.setEnd(last.node, last.offset + Math.min(last.end, end) - last.start);
  return range;
};
