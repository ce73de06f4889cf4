// Which year groups the school has: they are offered when somebody says who is in a picture.

import type { VNode } from 'preact';
import type { PageWords } from '../../lib/words/pages.ts';
import { YearChoice } from '../ui/YearChoice.tsx';

export interface YearFieldsProps {
  readonly years: readonly number[];
  readonly locked: boolean;
  readonly words: PageWords;
  onYears(years: readonly number[]): void;
}

export const YearFields = ({ years, locked, words, onYears }: YearFieldsProps): VNode => (
  <div class="sl-stack">
    <YearChoice legend={words.school.years} words={words.years} chosen={years} disabled={locked} onChosen={onYears} />
    {locked ? <p class="sl-hint">{words.options.locked}</p> : null}
  </div>
);
