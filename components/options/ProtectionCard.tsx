// "How the list is protected here": which protection holds and what it does not do; the passphrase, and names kept unreadable.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { type ProtectionWords, protectionWords } from '../../lib/words/protection.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { UnlockForm } from '../ui/UnlockForm.tsx';
import type { ProtectionAction, ProtectionView } from './props.ts';

export interface ProtectionCardProps {
  readonly lang: Lang;
  readonly protection: ProtectionView;
  readonly cancel: string;
  onProtection(what: ProtectionAction): void;
}

export const ProtectionCard = ({ lang, protection, cancel, onProtection }: ProtectionCardProps): VNode => {
  const words = protectionWords[lang];
  const { lock, lockWanted, said, working } = protection;
  return (
    <section class="sl-card" data-card="protection">
      <h2>{words.title}</h2>
      <p>{lock === 'none' ? words.device : words.passphrase}</p>
      {lock === 'none' ? null : <p class="sl-hint">{words.passphraseNot}</p>}
      {lock === 'none' && lockWanted ? <Notice tone="care">{words.wanted}</Notice> : null}
      {lock === 'locked' ? (
        <>
          <Notice tone="care">{words.locked}</Notice>
          <UnlockForm
            lang={lang}
            wrong={said === 'wrong'}
            working={working}
            onUnlock={(passphrase) => onProtection({ do: 'unlock', passphrase })}
          />
          <Disclosure summary={words.forgotten}>
            <p>{words.forgottenText}</p>
          </Disclosure>
        </>
      ) : null}
      {lock === 'open' ? (
        <>
          <Notice tone="ok">{words.open}</Notice>
          <div class="sl-row">
            <Button onClick={() => onProtection({ do: 'lock-now' })}>{words.lockNow}</Button>
            {lockWanted ? null : (
              <Button kind="careful" disabled={working} onClick={() => onProtection({ do: 'remove-lock' })}>
                {words.remove}
              </Button>
            )}
          </div>
        </>
      ) : null}
      {said === 'failed' ? <Notice tone="stop">{words.failed}</Notice> : null}
      {lock === 'none' ? (
        <Disclosure summary={words.lockTitle}>
          <ChoosePassphrase words={words} said={said} working={working} onProtection={onProtection} />
        </Disclosure>
      ) : null}
      <Names words={words} protection={protection} lang={lang} cancel={cancel} onProtection={onProtection} />
    </section>
  );
};

interface ChooseProps extends Pick<ProtectionView, 'said' | 'working'> {
  readonly words: ProtectionWords;
  onProtection(what: ProtectionAction): void;
}

const ChoosePassphrase = ({ words, said, working, onProtection }: ChooseProps): VNode => {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  return (
    <div class="sl-stack">
      <p class="sl-hint">{words.lockLead}</p>
      <TextField
        secret
        label={words.field}
        hint={words.hint}
        value={passphrase}
        maxLength={200}
        error={said === 'short' ? words.short : ''}
        onInput={setPassphrase}
      />
      <TextField
        secret
        label={words.again}
        value={again}
        maxLength={200}
        error={said === 'differ' ? words.differ : ''}
        onInput={setAgain}
      />
      <div class="sl-row" role="status">
        <Button disabled={working} onClick={() => onProtection({ do: 'lock', passphrase, again })}>
          {working ? words.working : words.lockIt}
        </Button>
      </div>
    </div>
  );
};

interface NamesProps extends ProtectionCardProps {
  readonly words: ProtectionWords;
}

const Names = ({ words, protection, lang, cancel, onProtection }: NamesProps): VNode => {
  const [asking, setAsking] = useState(false);
  const { matchOnly, matchOnlyBySchool } = protection;
  const shown = (
    <div class="sl-stack">
      <p>{words.namesLead}</p>
      <p class="sl-hint">{words.namesNot}</p>
      {matchOnly ? <Notice tone="ok">{`${words.namesOn}${matchOnlyBySchool ? ` ${words.namesBySchool}` : ''}`}</Notice> : null}
      {matchOnlyBySchool ? null : (
        <div class="sl-row">
          {matchOnly ? (
            <Button onClick={() => onProtection({ do: 'show-names' })}>{words.showNames}</Button>
          ) : (
            <Button kind="careful" onClick={() => setAsking(true)}>
              {words.hideNames}
            </Button>
          )}
        </div>
      )}
      {asking ? (
        <Confirm
          lang={lang}
          title={words.hideAsk}
          text={words.hideText}
          yes={words.hideYes}
          no={cancel}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            onProtection({ do: 'hide-names' });
          }}
        />
      ) : null}
    </div>
  );
  return matchOnly ? shown : <Disclosure summary={words.namesTitle}>{shown}</Disclosure>;
};
