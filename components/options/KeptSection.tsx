// "What this tool keeps": every store on this device and what is in it, with a way to erase each.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { dateInWords, numberInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Heading } from './Heading.tsx';
import type { KeptRow, KeptSectionProps } from './props.ts';

export const KeptSection = (props: KeptSectionProps & { readonly lang: Lang; readonly words: PageWords }): VNode => {
  const { words, lang, rows } = props;
  const said = words.kept;
  const [asking, setAsking] = useState<KeptRow['id'] | 'all' | null>(null);
  const row = rows.find((one) => one.id === asking);

  return (
    <>
      <Heading title={said.title} lead={said.lead} />
      <section class="sl-card">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
        <section class="sl-scroll" tabIndex={0} aria-label={said.title}>
          <table class="sl-table">
            <thead>
              <tr>
                <th scope="col">{said.columns.what}</th>
                <th scope="col">{said.columns.count}</th>
                <th scope="col">{said.columns.since}</th>
                <th scope="col">{said.columns.erase}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{said.rows[one.id]}</th>
                  <td class="sl-number">{one.count === 0 ? said.nothing : numberInWords(one.count)}</td>
                  <td>{one.oldest ? dateInWords(one.oldest, lang) : ''}</td>
                  <td>
                    {one.onErase && one.count > 0 ? (
                      <Button
                        small
                        kind="careful"
                        label={fill(said.eraseOne, { what: said.rows[one.id] })}
                        onClick={() => setAsking(one.id)}
                      >
                        {said.erase}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div class="sl-row">
          <Button kind="careful" onClick={() => setAsking('all')}>
            {said.eraseAll}
          </Button>
        </div>
      </section>
      <section class="sl-card">
        <h2>{said.neverTitle}</h2>
        <ul class="sl-list">
          {said.never.map((line) => (
            <li key={line}>
              <Icon name="lock" size={18} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </section>
      {asking ? (
        <Confirm
          lang={lang}
          title={asking === 'all' ? said.eraseAllAsk : said.eraseAsk}
          text={asking === 'all' ? said.eraseAllText : said.rows[asking]}
          yes={said.eraseYes}
          no={words.options.cancel}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            if (asking === 'all') props.onEraseAll();
            else row?.onErase?.();
          }}
        />
      ) : null}
    </>
  );
};
