// Asks for the list's passphrase: on the settings page and in the popup.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { protectionWords } from '../../lib/words/protection.ts';
import { Button } from './Button.tsx';
import { TextField } from './Field.tsx';

export interface UnlockFormProps {
  readonly lang: Lang;
  /** What came of the last try. */
  readonly wrong: boolean;
  readonly working: boolean;
  onUnlock(passphrase: string): void;
}

export const UnlockForm = ({ lang, wrong, working, onUnlock }: UnlockFormProps): VNode => {
  const words = protectionWords[lang];
  const [passphrase, setPassphrase] = useState('');
  const unlock = (): void => {
    if (passphrase && !working) onUnlock(passphrase);
    setPassphrase('');
  };
  return (
    <form
      class="sl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <TextField
        secret
        label={words.field}
        value={passphrase}
        maxLength={200}
        error={wrong ? words.wrong : ''}
        onInput={setPassphrase}
      />
      <div class="sl-row" role="status">
        <Button small kind="primary" disabled={working} onClick={unlock}>
          {working ? words.working : words.unlock}
        </Button>
      </div>
    </form>
  );
};
