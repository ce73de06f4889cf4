// A list that is typed one entry per line.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../ui/Field.tsx';

export interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error?: string;
  readonly lines: readonly string[];
  readonly readOnly: boolean;
  onLines(lines: readonly string[]): void;
}

const read = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const LinesField = ({ lines, onLines, ...field }: LinesFieldProps): VNode => {
  const [typed, setTyped] = useState(lines.join('\n'));
  // Blank lines while typing are kept as typed; a value from elsewhere (an import) replaces them.
  useEffect(() => {
    if (read(typed).join('\n') !== lines.join('\n')) setTyped(lines.join('\n'));
  }, [lines, typed]);
  return (
    <TextField
      {...field}
      tall
      value={typed}
      onInput={(value) => {
        setTyped(value);
        onLines(read(value));
      }}
    />
  );
};
