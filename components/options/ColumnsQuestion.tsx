// "Which column is which?": a file whose headings nobody knows, named by hand, with a look at how its first rows would be read.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListSetupWords } from '../../lib/words/list-setup.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import type { ColumnChoice, ColumnsAnswer } from './props.ts';

export interface ColumnsQuestionProps {
  readonly words: ListSetupWords;
  readonly cancel: string;
  readonly fileName: string;
  readonly sample: readonly (readonly string[])[];
  onColumns(answer: ColumnsAnswer): void;
  onCancel(): void;
}

const nameUses: readonly ColumnChoice[] = ['legalForename', 'legalSurname', 'fullName', 'preferredForename', 'preferredSurname'];

export const ColumnsQuestion = ({ words, cancel, fileName, sample, onColumns, onCancel }: ColumnsQuestionProps): VNode => {
  const [uses, setUses] = useState<readonly (ColumnChoice | '')[]>([]);
  const [headed, setHeaded] = useState(true);
  const width = Math.max(0, ...sample.map((row) => row.length));
  const first = sample[0] ?? [];
  const columns: Partial<Record<ColumnChoice, number>> = {};
  uses.forEach((use, at) => {
    if (use) columns[use] ??= at;
  });
  const named = nameUses.some((use) => columns[use] !== undefined);
  const at = (row: readonly string[], use: ColumnChoice) => row[columns[use] ?? -1] ?? '';
  const readAs = sample
    .slice(headed ? 1 : 0, headed ? 4 : 3)
    .map((row) =>
      `${at(row, 'legalForename') || at(row, 'preferredForename')} ${at(row, 'legalSurname')} ${at(row, 'fullName')}`.trim(),
    )
    .filter(Boolean);

  return (
    <section class="sl-card" data-question="columns">
      <h2>{words.columnsTitle}</h2>
      <p>{fill(words.columnsText, { name: fileName })}</p>
      <label class="sl-option">
        <input type="checkbox" checked={headed} onChange={() => setHeaded(!headed)} />
        <span>{words.firstRow}</span>
      </label>
      {Array.from({ length: width }, (_, index) => (
        <SelectField
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={index}
          label={headed && first[index] ? first[index] : fill(words.column, { n: String(index + 1) })}
          hint={sample
            .slice(headed ? 1 : 0)
            .map((row) => row[index] ?? '')
            .filter(Boolean)
            .slice(0, 3)
            .join(' · ')
            .slice(0, 80)}
          value={uses[index] ?? ''}
          options={[
            { value: '', label: words.unused },
            ...(Object.keys(words.uses) as ColumnChoice[]).map((use) => ({ value: use, label: words.uses[use] })),
          ]}
          onInput={(use) =>
            setUses(Array.from({ length: width }, (_u, i) => (i === index ? (use as ColumnChoice | '') : (uses[i] ?? ''))))
          }
        />
      ))}
      <p role="status">{named ? fill(words.readsAs, { names: readAs.join(', ') }) : words.needName}</p>
      <div class="sl-row">
        <Button kind="primary" disabled={!named} onClick={() => onColumns({ header: headed ? 0 : -1, columns })}>
          {words.kindGo}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </section>
  );
};
