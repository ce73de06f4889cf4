// A line that opens to say more. The browser's own element, so it works with every key and reader.

import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export const Disclosure = ({ summary, open, children }: DisclosureProps): VNode => (
  <details class="sl-disclosure" open={open ?? false}>
    <summary>
      <Icon name="next" size={14} />
      {summary}
    </summary>
    <div>{children}</div>
  </details>
);
