// Year groups to tick, from Nursery to Year 13.

import type { VNode } from 'preact';
import { fill } from '../../lib/words/types.ts';

/** -1 = Nursery, 0 = Reception. */
export const everyYear: readonly number[] = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

export interface YearWords {
  readonly nursery: string;
  readonly reception: string;
  readonly year: string;
}

export interface YearChoiceProps {
  readonly legend: string;
  readonly words: YearWords;
  readonly offered?: readonly number[];
  readonly chosen: readonly number[];
  readonly disabled?: boolean;
  onChosen(years: readonly number[]): void;
}

export const YearChoice = ({ legend, words, offered = everyYear, chosen, disabled, onChosen }: YearChoiceProps): VNode => (
  <fieldset disabled={disabled ?? false}>
    <legend class="sl-label">{legend}</legend>
    <div class="sl-years">
      {offered.map((year) => (
        <label key={year} class="sl-year">
          <input
            type="checkbox"
            checked={chosen.includes(year)}
            onChange={() =>
              onChosen(chosen.includes(year) ? chosen.filter((one) => one !== year) : [...chosen, year].sort((a, b) => a - b))
            }
          />
          <span>{yearLabel(year, words)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

export const yearLabel = (year: number, words: YearWords): string => {
  if (year === -1) return words.nursery;
  if (year === 0) return words.reception;
  return fill(words.year, { n: String(year) });
};
