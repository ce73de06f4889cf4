// Our mark: spectacles in a speech bubble, for a second look at what is about to be said.

import type { VNode } from 'preact';

export interface MarkProps {
  /** Edge length in CSS pixels. */
  readonly size: number;
}

export const Mark = ({ size }: MarkProps): VNode => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M8 3h16a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-7.5l-6 5.4c-.9.8-2.2.2-2.2-1V25H8a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6Z"
      fill="#0d5f5a"
    />
    <circle cx="10.2" cy="13.8" r="4.7" fill="#fff8e8" />
    <circle cx="21.8" cy="13.8" r="4.7" fill="#fff8e8" />
    <path d="M14.4 12.6c1-1 2.2-1 3.2 0" stroke="#fff8e8" stroke-width="2" fill="none" stroke-linecap="round" />
    <circle cx="11.4" cy="14.6" r="2" fill="#0d3f3c" />
    <circle cx="23" cy="14.6" r="2" fill="#0d3f3c" />
  </svg>
);
