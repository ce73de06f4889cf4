// A name into this device's temporary list, until a date: the same form in the warning, the popup and the settings.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang, QuickEntry } from '../../lib/messaging/protocol.ts';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { Button } from './Button.tsx';
import { DateField, TextField } from './Field.tsx';
import { Notice } from './Notice.tsx';

export interface QuickAddFormProps {
  readonly lang: Lang;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Resolves to false when it could not be kept. */
  onAdd(entry: QuickEntry): Promise<boolean>;
}

const DAY_MS = 24 * 3600 * 1000;
/** The day where the person is, as a date field holds it. */
const dayOf = (time: number): string => {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

const empty = { forename: '', surname: '', year: '', regGroup: '' };

export const QuickAddForm = ({ lang, now, onAdd }: QuickAddFormProps): VNode => {
  const words = quickAddWords[lang];
  const [typed, setTyped] = useState(empty);
  const [until, setUntil] = useState(dayOf(now + 7 * DAY_MS));
  const [said, setSaid] = useState<'' | 'needs' | 'adding' | 'added' | 'failed'>('');
  const complete = /\p{L}/u.test(typed.forename + typed.surname) && /^\d{4}-\d{2}-\d{2}$/.test(until) && until >= dayOf(now);

  const add = async (): Promise<void> => {
    if (!complete) return setSaid('needs');
    setSaid('adding');
    const year = typed.year.trim();
    const added = await onAdd({
      forename: typed.forename.trim(),
      surname: typed.surname.trim(),
      yearGroup: /^\d{1,2}$/.test(year) && Number(year) <= 14 ? Number(year) : null,
      regGroup: typed.regGroup.trim(),
      until,
    });
    if (added) setTyped(empty);
    setSaid(added ? 'added' : 'failed');
  };
  const field = (name: keyof typeof empty, label: string, maxLength: number) => (
    <TextField
      label={label}
      value={typed[name]}
      maxLength={maxLength}
      onInput={(value) => {
        setTyped({ ...typed, [name]: value });
        setSaid('');
      }}
    />
  );

  return (
    <div class="sl-stack" data-form="quick-add">
      {field('forename', words.forename, 80)}
      {field('surname', words.surname, 80)}
      {field('year', words.yearGroup, 2)}
      {field('regGroup', words.regGroup, 40)}
      <DateField label={words.until} value={until} min={dayOf(now)} onInput={setUntil} />
      <div class="sl-row">
        <Button disabled={said === 'adding'} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
      <div role="status">
        {said === 'needs' ? <Notice tone="care">{words.needs}</Notice> : null}
        {said === 'added' ? <Notice tone="ok">{words.added}</Notice> : null}
        {said === 'failed' ? <Notice tone="stop">{words.failed}</Notice> : null}
      </div>
    </div>
  );
};
