// "Somebody asked not to be shown": a name into this device's temporary list, until a date.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { QuickEntry } from '../../lib/messaging/protocol.ts';
import type { ListSetupWords } from '../../lib/words/list-setup.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface QuickAddCardProps {
  readonly words: ListSetupWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly state: 'no' | 'added' | 'failed';
  onAdd(entry: QuickEntry): void;
}

const WEEK_MS = 7 * 24 * 3600 * 1000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const QuickAddCard = ({ words, now, state, onAdd }: QuickAddCardProps): VNode => {
  const [forename, setForename] = useState('');
  const [surname, setSurname] = useState('');
  const [year, setYear] = useState('');
  const [regGroup, setRegGroup] = useState('');
  const [until, setUntil] = useState(isoDay(now + WEEK_MS));
  const [asked, setAsked] = useState(false);
  const complete = /\p{L}/u.test(forename + surname) && /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= isoDay(now);

  const add = (): void => {
    setAsked(!complete);
    if (!complete) return;
    const yearGroup = /^\d{1,2}$/.test(year.trim()) && Number(year) <= 14 ? Number(year) : null;
    onAdd({ forename: forename.trim(), surname: surname.trim(), yearGroup, regGroup: regGroup.trim(), until });
    setForename('');
    setSurname('');
  };

  return (
    <section class="sl-card" data-card="quick-add">
      <h2>{words.quickTitle}</h2>
      <p class="sl-hint">{words.quickLead}</p>
      <TextField label={words.forename} value={forename} maxLength={80} onInput={setForename} />
      <TextField label={words.surname} value={surname} maxLength={80} onInput={setSurname} />
      <TextField label={words.yearGroup} value={year} maxLength={2} onInput={setYear} />
      <TextField label={words.regGroup} value={regGroup} maxLength={40} onInput={setRegGroup} />
      <label class="sl-field">
        <span class="sl-label">{words.until}</span>
        <input
          class="sl-input"
          type="date"
          value={until}
          min={isoDay(now)}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      <div class="sl-row">
        <Button onClick={add}>{words.quickAdd}</Button>
      </div>
      <div role="status">
        {asked && !complete ? <Notice tone="care">{words.quickNeeds}</Notice> : null}
        {!asked && state === 'added' ? <Notice tone="ok">{words.quickAdded}</Notice> : null}
        {!asked && state === 'failed' ? <Notice tone="stop">{words.quickFailed}</Notice> : null}
      </div>
    </section>
  );
};
