// "Somebody asked not to be shown" on the settings page.

import type { VNode } from 'preact';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { QuickAddForm, type QuickAddFormProps } from '../ui/QuickAddForm.tsx';

export const QuickAddCard = (props: QuickAddFormProps): VNode => (
  <section class="sl-card" data-card="quick-add">
    <h2>{quickAddWords[props.lang].title}</h2>
    <p class="sl-hint">{quickAddWords[props.lang].lead}</p>
    <QuickAddForm {...props} />
  </section>
);
