// Takes one file: by a button, or dropped onto it. What is in the file is the owner's business.

import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface FilePickerProps {
  /** Names the field for screen readers; a heading above says it to everybody else. */
  readonly label: string;
  readonly choose: string;
  readonly drop: string;
  readonly hint?: string;
  /** As an `accept` attribute: `.csv,text/csv`. */
  readonly accept: string;
  readonly disabled?: boolean;
  onFile(file: File): void;
}

export const FilePicker = ({ label, choose, drop, hint, accept, disabled = false, onFile }: FilePickerProps): VNode => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button serves everybody
    <div
      class={`sl-file${over ? ' sl-file--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="sl-hidden" for={id}>
        {label}
      </label>
      {hint ? (
        <p class="sl-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="sl-row">
        <span class="sl-file-button sl-button">
          <Icon name="file" size={18} />
          <span aria-hidden="true">{choose}</span>
          <input
            ref={input}
            id={id}
            type="file"
            accept={accept}
            disabled={disabled}
            aria-describedby={hint ? `${id}-hint` : undefined}
            onChange={() => {
              take(input.current?.files);
              // The same file, put right, can then be chosen again.
              if (input.current) input.current.value = '';
            }}
          />
        </span>
        <span class="sl-hint">{drop}</span>
      </div>
    </div>
  );
};
