// Where the person was before something of ours opened, and how they get back there.

export interface Focus {
  readonly element: HTMLElement | null;
  readonly range: Range | null;
}

export const focusNow = (page: Document): Focus => {
  let element = page.activeElement as HTMLElement | null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  const selection = page.getSelection();
  return { element, range: selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null };
};

/** `instead` when the element is gone. A press in a dialog of ours moves the page's selection (Chromium), so that is put back too. */
export const giveFocusBack = (focus: Focus, instead: Element | undefined): void => {
  const element = focus.element?.isConnected ? focus.element : (instead as HTMLElement | undefined);
  if (!element?.isConnected) return;
  element.focus({ preventScroll: true });
  if (focus.range && element.contains(focus.range.startContainer) && focus.range.startContainer.isConnected) {
    const selection = element.ownerDocument.getSelection();
    selection?.setBaseAndExtent(
      focus.range.startContainer,
      focus.range.startOffset,
      focus.range.endContainer,
      focus.range.endOffset,
    );
  }
};
