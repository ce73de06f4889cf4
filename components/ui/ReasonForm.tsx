// Asks for a reason: a few to choose from, or one's own words. It cannot be sent empty.

import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { TextField } from './Field.tsx';
import { Icon } from './Icon.tsx';

export interface ReasonFormProps {
  readonly legend: string;
  /** A heading above says the same already. */
  readonly legendHidden?: boolean;
  readonly choices: readonly string[];
  readonly words: {
    readonly own: string;
    readonly ownLabel: string;
    readonly need: string;
    readonly needOwn: string;
    readonly submit: string;
    readonly cancel: string;
  };
  /** A quiet line below: what becomes of the reason. */
  readonly note?: string;
  onSubmit(reason: string): void;
  onCancel(): void;
}

const OWN = -1;

export const ReasonForm = ({ legend, legendHidden, choices, words, note, onSubmit, onCancel }: ReasonFormProps): VNode => {
  const name = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const [choice, setChoice] = useState<number | null>(null);
  const [own, setOwn] = useState('');
  const [error, setError] = useState('');

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const submit = (): void => {
    const reason = choice === OWN ? own.trim() : choice === null ? '' : (choices[choice] ?? '');
    if (reason) onSubmit(reason);
    else setError(choice === OWN ? words.needOwn : words.need);
  };
  const choose = (index: number): void => {
    setChoice(index);
    setError('');
  };

  return (
    <fieldset class="sl-reason" ref={form} aria-describedby={error ? `${name}-error` : undefined}>
      <legend class={legendHidden ? 'sl-hidden' : 'sl-label'}>{legend}</legend>
      {[...choices.keys(), OWN].map((index) => (
        <label class="sl-option" key={index}>
          <input type="radio" name={name} checked={choice === index} onChange={() => choose(index)} />
          <span>{index === OWN ? words.own : choices[index]}</span>
        </label>
      ))}
      {choice === OWN ? <TextField label={words.ownLabel} value={own} maxLength={200} onInput={setOwn} /> : null}
      <p class="sl-error" role="alert" id={`${name}-error`} hidden={!error}>
        {error ? <Icon name="care" size={16} /> : null}
        {error}
      </p>
      {note ? <p class="sl-hint">{note}</p> : null}
      <div class="sl-row">
        <Button small kind="primary" onClick={submit}>
          {words.submit}
        </Button>
        <Button small onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
};
