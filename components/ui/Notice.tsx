// A short message set apart: good news, something to know, something to take care of, something that stops the post.

import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  readonly tone: 'info' | 'ok' | 'care' | 'stop';
  /** Read out as soon as it appears. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
}

const icons = { info: 'info', ok: 'ok', care: 'care', stop: 'care' } as const;

export const Notice = ({ tone, live, children }: NoticeProps): VNode => (
  <div class={`sl-notice sl-notice--${tone}`} role={live ? 'status' : undefined}>
    <Icon name={icons[tone]} />
    <div>{children}</div>
  </div>
);
