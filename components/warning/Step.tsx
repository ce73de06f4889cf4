// The frame every step of the warning shares: heading, scrolling middle, buttons below.

import type { ComponentChildren, VNode } from 'preact';
import { Mark } from '../ui/Mark.tsx';

export interface StepFrameProps {
  readonly titleId: string;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export const StepFrame = ({ titleId, title, lead, children, actions }: StepFrameProps): VNode => (
  <>
    <div class="sl-warning-scroll">
      <header class="sl-warning-head">
        <Mark size={38} />
        <h2 id={titleId} tabIndex={-1} data-refocus="">
          {title}
        </h2>
        {lead ? <p class="sl-soft">{lead}</p> : null}
      </header>
      {children ? <div class="sl-warning-body">{children}</div> : null}
    </div>
    {actions ? <div class="sl-warning-actions">{actions}</div> : null}
  </>
);
