// "Are you sure?" before something is erased. The safe answer has the focus.

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmProps {
  readonly lang: string;
  readonly title: string;
  readonly text?: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
  onNo(): void;
}

export const Confirm = ({ lang, title, text, yes, no, onYes, onNo }: ConfirmProps): VNode => {
  const id = useId();
  return (
    <Dialog lang={lang} labelledBy={id} class="sl-confirm" focusKey="confirm" onEscape={onNo}>
      <div class="sl-stack">
        <h2 id={id}>{title}</h2>
        {text ? <p>{text}</p> : null}
        <div class="sl-row">
          <Button first onClick={onNo}>
            {no}
          </Button>
          <Button kind="careful" onClick={onYes}>
            {yes}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
