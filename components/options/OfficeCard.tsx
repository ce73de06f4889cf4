// For the office: the keys, the address, the file, and what to hand to the people who look after the computers.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { type SyncWords, syncProblemWords, syncWords } from '../../lib/words/sync.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/Field.tsx';
import { FilePicker } from '../ui/FilePicker.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { OfficeAction, OfficeView } from './props.ts';

export interface OfficeCardProps {
  readonly lang: Lang;
  readonly office: OfficeView;
  /** "Choose a file…" and "or drop it here". */
  readonly choose: string;
  readonly drop: string;
  onOffice(what: OfficeAction): void;
}

export const OfficeCard = ({ lang, office, choose, drop, onOffice }: OfficeCardProps): VNode => {
  const words = syncWords[lang];
  const restore = (
    <div class="sl-stack">
      <h3>{words.restore}</h3>
      <FilePicker
        label={words.restore}
        hint={words.backupText}
        choose={choose}
        drop={drop}
        accept=".json,application/json"
        onFile={(file) => onOffice({ do: 'restore', file })}
      />
    </div>
  );
  return (
    <section class="sl-card" data-card="office">
      <Disclosure summary={words.officeTitle}>
        <div class="sl-stack">
          <p>{words.officeLead}</p>
          {office.state === 'damaged' ? <Notice tone="stop">{words.officeDamaged}</Notice> : null}
          {office.state === 'locked' ? <Notice tone="care">{words.officeLocked}</Notice> : null}
          <div role="status">
            {office.said === 'not-saved' ? <Notice tone="stop">{words.notSaved}</Notice> : null}
            {office.said === 'restore-failed' ? <Notice tone="stop">{words.restoreFailed}</Notice> : null}
          </div>
          {office.state === 'here' ? (
            <Here words={words} lang={lang} office={office} onOffice={onOffice} />
          ) : office.state === 'locked' ? null : (
            <div class="sl-row">
              <Button onClick={() => onOffice({ do: 'start' })}>{words.officeStart}</Button>
            </div>
          )}
          {office.state === 'locked' ? null : restore}
        </div>
      </Disclosure>
    </section>
  );
};

interface HereProps {
  readonly words: SyncWords;
  readonly lang: Lang;
  readonly office: Extract<OfficeView, { state: 'here' }>;
  onOffice(what: OfficeAction): void;
}

const Here = ({ words, lang, office, onOffice }: HereProps): VNode => {
  const [url, setUrl] = useState(office.url);
  const [asked, setAsked] = useState(false);
  const good = /^https:\/\/[^\s/]+\/\S+$/.test(url.trim());
  const problem = office.urlProblem ? (syncProblemWords[lang][office.urlProblem] ?? office.urlProblem) : '';
  return (
    <>
      <TextField label={words.url} value={url} error={asked && !good ? words.urlNeeded : problem} onInput={setUrl} />
      <div class="sl-row">
        <Button
          onClick={() => {
            setAsked(true);
            if (good) onOffice({ do: 'url', url: url.trim() });
          }}
        >
          {words.saveUrl}
        </Button>
        <Button kind="primary" onClick={() => onOffice({ do: 'write' })}>
          {words.write}
        </Button>
        <Button onClick={() => onOffice({ do: 'backup' })}>{words.backup}</Button>
      </div>
      <div role="status">
        {office.said === 'written' ? (
          <Notice tone="ok">{fill(words.written, { n: String(office.version), days: String(office.validDays) })}</Notice>
        ) : null}
        {office.said === 'no-list' ? <Notice tone="care">{words.noList}</Notice> : null}
        {office.said === 'write-failed' ? <Notice tone="stop">{words.writeFailed}</Notice> : null}
      </div>
      {office.settings ? (
        <div class="sl-stack">
          <h3>{words.settingsTitle}</h3>
          <p class="sl-hint">{words.settingsText}</p>
          <dl class="sl-handover">
            {(
              [
                [words.giveUrl, office.url],
                [words.giveSchool, office.schoolId],
                [words.giveKey, office.key],
                [words.givePublic, office.publicKey],
              ] as const
            ).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
          <p class="sl-hint">{words.giveSnippet}</p>
          <pre class="sl-example" data-staff-settings>
            {office.settings}
          </pre>
        </div>
      ) : null}
    </>
  );
};
