// The school's policy: read it, and say that you know it. Only the date is kept, on this device.

import type { VNode } from 'preact';
import type { Lang } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { dayInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface PolicyCardProps {
  readonly lang: Lang;
  readonly words: PageWords;
  readonly confirmedOn: string | null;
  readonly url: string;
  onConfirm(): void;
}

export const PolicyCard = ({ lang, words, confirmedOn, url, onConfirm }: PolicyCardProps): VNode | null => {
  if (confirmedOn === null) return null;
  const said = words.school;
  return (
    <section class="sl-card" data-card="policy">
      <h2>{said.knowTitle}</h2>
      <p>{said.knowText}</p>
      {url ? (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {said.knowRead}
          </a>
        </p>
      ) : null}
      <div class="sl-row">
        <Button onClick={onConfirm}>{said.knowButton}</Button>
      </div>
      <div role="status">
        {confirmedOn ? (
          <Notice tone="ok">{fill(said.knowDone, { date: dayInWords(new Date(`${confirmedOn}T12:00`).getTime(), lang) })}</Notice>
        ) : null}
      </div>
    </section>
  );
};
