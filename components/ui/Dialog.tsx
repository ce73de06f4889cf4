// A modal dialog: opens in the browser's top layer, puts the focus where asked, keeps it when its element goes, and gives Escape a meaning.

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly lang: string;
  /** Id of the heading that names the dialog. */
  readonly labelledBy: string;
  readonly class?: string;
  /** When this changes, the focus goes to the element marked `data-first` again. */
  readonly focusKey: string;
  readonly children: ComponentChildren;
  /** Escape, or the browser's own way of closing. */
  onEscape(): void;
}

export const Dialog = ({ lang, labelledBy, class: extra = '', focusKey, children, onEscape }: DialogProps): VNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const focused = useRef<Element | null>(null);
  const closing = useRef(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => {
      closing.current = true;
      if (element?.open) element.close();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the reason to move the focus, not a value read here
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [focusKey]);

  // A button that does its work may vanish with it; the focus would fall out of the dialog.
  useEffect(() => {
    if (focused.current && !focused.current.isConnected) {
      focused.current = null;
      dialog.current?.querySelector<HTMLElement>('[data-refocus], [data-first]')?.focus();
    }
  });

  return (
    <dialog
      ref={dialog}
      lang={lang}
      class={`sl sl-dialog ${extra}`}
      aria-labelledby={labelledBy}
      onFocusIn={(event) => {
        focused.current = event.target as Element;
      }}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      // A browser may close a dialog without asking (a second Escape in Chromium). One that is open again was only stepping aside:
      // the event for that comes late, as a task of its own.
      onClose={() => {
        if (!closing.current && !dialog.current?.open) onEscape();
      }}
    >
      {children}
    </dialog>
  );
};
