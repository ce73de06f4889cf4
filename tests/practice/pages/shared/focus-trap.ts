// Both sites pull the focus back into their dialog when it lands elsewhere on the page.
import { type RefObject, useEffect } from 'react';

export const useFocusTrap = (dialog: RefObject<HTMLElement>, onEscape: () => void): void => {
  useEffect(() => {
    const back = (event: FocusEvent) => {
      const root = dialog.current;
      if (!root || root.contains(event.target as Node)) return;
      root.querySelector<HTMLElement>('[contenteditable=true], textarea, [tabindex="0"]')?.focus();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('focusin', back, true);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('focusin', back, true);
      document.removeEventListener('keydown', leave);
    };
  }, [dialog, onEscape]);
};
