// Line icons, drawn for this product. Decoration only: the words beside them carry the meaning.

import type { VNode } from 'preact';

const paths = {
  /** Change this: a pencil. */
  block: 'M4 20l1-4.200L16.3 4.500a2 2 0 0 1 2.8 0l.4.4a2 2 0 0 1 0 2.800L8.2 19 4 20ZM14.5 6.500l3 3',
  /** Give a reason: a speech bubble with words. */
  confirm:
    'M5 4.500h14a1.5 1.5 0 0 1 1.5 1.500v9.500A1.5 1.5 0 0 1 19 17h-7l-4.5 3.500V17H5a1.5 1.5 0 0 1-1.5-1.500V6A1.5 1.5 0 0 1 5 4.500ZM8 9h8M8 12.500h5',
  /** Worth a look: an eye. */
  advise: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  /** Note: a slip of paper. */
  record:
    'M6 3.500h8.500L19 8v11a1.5 1.5 0 0 1-1.5 1.500h-11A1.5 1.5 0 0 1 5 19V5a1.5 1.5 0 0 1 1-1.500ZM14 4v4.500h4.500M8.5 13h7M8.5 16.500h4.5',
  ok: 'M4.5 12.500l5 5L19.5 7',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.500M12 7.500v.1',
  care: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v6M12 16.400v.1',
  next: 'M9 5.500l6.5 6.500L9 18.5',
  close: 'M6 6l12 12M18 6L6 18',
  reload: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.300L20 9.400M20 4.500v5h-5',
  lock: 'M6.5 11h11A1.5 1.5 0 0 1 19 12.500V19a1.5 1.5 0 0 1-1.5 1.500h-11A1.5 1.5 0 0 1 5 19v-6.500A1.5 1.5 0 0 1 6.5 11ZM8 11V8a4 4 0 0 1 8 0v3',
  picture:
    'M5 4.500h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.500H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.500ZM4 17l4.5-5 4 4.5 3-3 4.5 4.500M15.5 9.500a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.500a3.5 3.5 0 0 1 0 6.300M18 14.500c2.2.8 3.5 2.9 3.5 5.5',
  file: 'M12 16V4.500M7.5 8.5 12 4l4.5 4.500M4.5 15v3.500A1.5 1.5 0 0 0 6 20h12a1.5 1.5 0 0 0 1.5-1.500V15',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  external:
    'M13.5 4.500h6v6M19 5l-8.5 8.500M18 14v4.500a1.5 1.5 0 0 1-1.5 1.500h-11A1.5 1.5 0 0 1 4 18.500v-11A1.5 1.5 0 0 1 5.5 6H10',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  /** Edge length in CSS pixels; 20 when absent. */
  readonly size?: number;
}

export const Icon = ({ name, size = 20 }: IconProps): VNode => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
