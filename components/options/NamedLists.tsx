// The lists on this device by name, each with its count, age and a way to take it off; and which of them the next file replaces.

import type { VNode } from 'preact';
import type { Lang } from '../../lib/messaging/protocol.ts';
import type { ListSetupWords } from '../../lib/words/list-setup.ts';
import { fill } from '../../lib/words/types.ts';
import { dateInWords, numberInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import type { NamedList } from './props.ts';

export interface NamedListsProps {
  readonly words: ListSetupWords;
  readonly lang: Lang;
  readonly lists: readonly NamedList[];
  onErase(name: string): void;
}

const labelOf = (name: string, words: ListSetupWords): string =>
  name === 'Main' ? words.targetMain : name === 'Temporary' ? words.temporary : name;

export const NamedLists = ({ words, lang, lists, onErase }: NamedListsProps): VNode => (
  <div class="sl-stack">
    <h3>{words.lists}</h3>
    <table class="sl-table">
      <tbody>
        {lists.map(({ name, count, updated }) => (
          <tr key={name}>
            <th scope="row">{labelOf(name, words)}</th>
            <td class="sl-number">{numberInWords(count)}</td>
            <td>{dateInWords(updated, lang)}</td>
            <td>
              <Button small kind="careful" onClick={() => onErase(name)}>
                {fill(words.eraseNamed, { name: labelOf(name, words) })}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export interface TargetProps {
  readonly words: ListSetupWords;
  readonly lists: readonly NamedList[];
  /** Lists that come from the school. */
  readonly followed: readonly string[];
  readonly target: string;
  onTarget(name: string): void;
}

/** Every list but the temporary one and the school's own can be replaced by a file, and a new one can be named. */
export const TargetList = ({ words, lists, followed, target, onTarget }: TargetProps): VNode => {
  const known = ['Main', ...lists.map((list) => list.name).filter((name) => name !== 'Main' && name !== 'Temporary')].filter(
    (name) => !followed.includes(name),
  );
  const other = !known.includes(target);
  return (
    <>
      <SelectField
        label={words.target}
        value={other ? ' ' : target}
        options={[
          ...known.map((name) => ({ value: name, label: labelOf(name, words) })),
          { value: ' ', label: words.targetOther },
        ]}
        onInput={onTarget}
      />
      {other ? (
        <TextField label={words.targetName} value={target.trim()} maxLength={60} onInput={(name) => onTarget(name || ' ')} />
      ) : null}
    </>
  );
};
