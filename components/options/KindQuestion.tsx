// "What kind of file is it?": only the office knows whether everybody is in it or only those who refused.

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ListSetupWords } from '../../lib/words/list-setup.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';

export interface KindQuestionProps {
  readonly words: ListSetupWords;
  readonly cancel: string;
  readonly fileName: string;
  readonly headings: readonly string[];
  onKind(kind: 'refusals' | 'register'): void;
  onCancel(): void;
}

export const KindQuestion = ({ words, cancel, fileName, headings, onKind, onCancel }: KindQuestionProps): VNode => {
  const [kind, setKind] = useState<'refusals' | 'register' | null>(null);
  const name = useId();
  return (
    <section class="sl-card" data-question="kind">
      <h2>{words.kindTitle}</h2>
      <p>{fill(words.kindText, { name: fileName, columns: headings.join(', ') })}</p>
      <fieldset>
        <legend class="sl-label">{words.kindTitle}</legend>
        {(['refusals', 'register'] as const).map((one) => (
          <label key={one} class="sl-option">
            <input type="radio" name={name} value={one} checked={kind === one} onChange={() => setKind(one)} />
            <span>{words[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="sl-row">
        <Button kind="primary" disabled={kind === null} onClick={() => kind && onKind(kind)}>
          {words.kindGo}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </section>
  );
};
