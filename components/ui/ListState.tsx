// How the do-not-publish list stands, in one or two sentences: for the popup and the settings.

import type { VNode } from 'preact';
import type { Lang, ListStatus } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { protectionWords } from '../../lib/words/protection.ts';
import { fill } from '../../lib/words/types.ts';
import { ageInWords, numberInWords } from './age.ts';
import { Notice } from './Notice.tsx';

export interface ListStateProps {
  readonly list: ListStatus;
  readonly now: number;
  readonly lang: Lang;
  readonly words: PageWords['list'];
}

export const ListState = ({ list, now, lang, words }: ListStateProps): VNode => {
  if (list.state === 'locked') return <Notice tone="care">{words.locked}</Notice>;
  if (list.state === 'damaged') return <Notice tone="stop">{words.damaged}</Notice>;
  if (list.state === 'none') return <Notice tone="care">{words.none}</Notice>;
  const template = list.count === 0 ? words.empty : list.count === 1 ? words.readyOne : words.ready;
  const age = list.updated ? ageInWords(list.updated, now, lang) : words.never;
  return (
    <Notice tone={list.stale || list.lockWanted ? 'care' : 'ok'}>
      <p>{fill(template, { n: numberInWords(list.count), age })}</p>
      {list.stale ? <p>{words.stale}</p> : null}
      {list.lockWanted ? <p>{protectionWords[lang].wanted}</p> : null}
    </Notice>
  );
};
