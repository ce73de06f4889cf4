// The heading of a section, which takes the focus when the section opens.

import type { VNode } from 'preact';

export interface HeadingProps {
  readonly title: string;
  readonly lead: string;
}

export const Heading = ({ title, lead }: HeadingProps): VNode => (
  <header class="sl-stack">
    <h1 tabIndex={-1}>{title}</h1>
    <p class="sl-lead">{lead}</p>
  </header>
);
