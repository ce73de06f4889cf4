// Something is going on and it is not known for how long.

import type { VNode } from 'preact';

export const Progress = ({ label }: { readonly label: string }): VNode => (
  <div class="sl-progress" role="progressbar" aria-label={label} />
);
