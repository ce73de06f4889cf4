// How the practice sites take chosen files: a hidden input as the real ones, one made for each press, or one that refuses scripts.
import { params } from './params.ts';

/** Files of a change event; none where the page was asked to refuse scripted events. */
export const chosen = (event: Event): File[] => {
  const input = event.target as HTMLInputElement;
  return params.files === 'trusted' && !event.isTrusted ? [] : [...(input.files ?? [])];
};

/** The picture button: presses the hidden input, or makes one that is never put in the document. */
export const pick = (hidden: HTMLInputElement | null | undefined, onFiles: (files: File[]) => void): void => {
  if (params.files !== 'detached') {
    hidden?.click();
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', (event) => onFiles(chosen(event)));
  input.click();
};
