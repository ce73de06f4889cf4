// A labelled form field with its hint and its error, tied together for screen readers.

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Common {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly readOnly?: boolean;
  readonly first?: boolean;
  onInput(value: string): void;
}

export interface TextFieldProps extends Common {
  readonly value: string;
  /** More than one line. */
  readonly tall?: boolean;
  /** A passphrase: shown as dots. */
  readonly secret?: boolean;
  readonly maxLength?: number;
  readonly lang?: string;
}

export interface SelectFieldProps extends Common {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface DateFieldProps extends Common {
  /** ISO dates. */
  readonly value: string;
  readonly min: string;
}

interface Ids {
  readonly id: string;
  readonly describedBy: string | undefined;
}

const useFieldIds = ({ hint, error }: Common): Ids => {
  const id = useId();
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return { id, describedBy: parts.length > 0 ? parts.join(' ') : undefined };
};

const Around = ({ ids, field, children }: { ids: Ids; field: Common; children: VNode }): VNode => (
  <div class="sl-field">
    <label class="sl-label" for={ids.id}>
      {field.label}
    </label>
    {field.hint ? (
      <span class="sl-hint" id={`${ids.id}-hint`}>
        {field.hint}
      </span>
    ) : null}
    {children}
    {field.error ? (
      <span class="sl-error" id={`${ids.id}-error`}>
        <Icon name="care" size={16} />
        {field.error}
      </span>
    ) : null}
  </div>
);

export const TextField = (props: TextFieldProps): VNode => {
  const ids = useFieldIds(props);
  const shared = {
    id: ids.id,
    class: 'sl-input',
    value: props.value,
    readOnly: props.readOnly ?? false,
    maxLength: props.maxLength,
    lang: props.lang,
    'data-first': props.first ? '' : undefined,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': ids.describedBy,
    onInput: (event: Event) => props.onInput((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value),
  };
  return (
    <Around ids={ids} field={props}>
      {/* Without "off", browsers write what is typed to the disk, for the next session. */}
      {props.tall ? (
        <textarea {...shared} autocomplete="off" />
      ) : props.secret ? (
        <input {...shared} type="password" autocomplete="off" />
      ) : (
        <input {...shared} type="text" autocomplete="off" />
      )}
    </Around>
  );
};

export const SelectField = (props: SelectFieldProps): VNode => {
  const ids = useFieldIds(props);
  return (
    <Around ids={ids} field={props}>
      <select
        id={ids.id}
        class="sl-input"
        disabled={props.readOnly ?? false}
        aria-describedby={ids.describedBy}
        value={props.value}
        onChange={(event) => props.onInput(event.currentTarget.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
};

export const DateField = (props: DateFieldProps): VNode => {
  const ids = useFieldIds(props);
  return (
    <Around ids={ids} field={props}>
      <input
        class="sl-input"
        id={ids.id}
        type="date"
        value={props.value}
        min={props.min}
        aria-describedby={ids.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Around>
  );
};
