// One's own history: time, site, what it was about and what one did. No text and no names are in it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryLine, Lang } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { dateInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Heading } from './Heading.tsx';
import type { HistorySectionProps } from './props.ts';

export const HistorySection = (props: HistorySectionProps & { readonly lang: Lang; readonly words: PageWords }): VNode => {
  const { words, lang } = props;
  const said = words.history;
  const [asking, setAsking] = useState(false);
  const lines = [...props.lines].sort((a, b) => b.at - a.at);

  return (
    <>
      <Heading title={said.title} lead={said.lead} />
      <section class="sl-card">
        {lines.length === 0 ? (
          <p>{said.none}</p>
        ) : (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
            <section class="sl-scroll" tabIndex={0} aria-label={said.caption}>
              <table class="sl-table">
                <caption>{said.caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{said.columns.at}</th>
                    <th scope="col">{said.columns.where}</th>
                    <th scope="col">{said.columns.what}</th>
                    <th scope="col">{said.columns.outcome}</th>
                    <th scope="col">{said.columns.reason}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <Line
                      key={`${line.at} ${line.rules.join()}`}
                      line={line}
                      lang={lang}
                      words={words}
                      titles={props.ruleTitles}
                    />
                  ))}
                </tbody>
              </table>
            </section>
            <div class="sl-row">
              <Button onClick={props.onExport}>{said.export}</Button>
              <Button kind="careful" onClick={() => setAsking(true)}>
                {said.erase}
              </Button>
            </div>
          </>
        )}
      </section>
      {asking ? (
        <Confirm
          lang={lang}
          title={said.eraseAsk}
          yes={said.eraseYes}
          no={words.options.cancel}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            props.onErase();
          }}
        />
      ) : null}
    </>
  );
};

interface LineProps {
  readonly line: HistoryLine;
  readonly lang: Lang;
  readonly words: PageWords;
  readonly titles: Readonly<Record<string, string>>;
}

const Line = ({ line, lang, words, titles }: LineProps): VNode => (
  <tr>
    <td>{dateInWords(line.at, lang)}</td>
    <td>
      {words.platform[line.platform as keyof PageWords['platform']] ?? line.platform}
      <br />
      <span class="sl-hint">{words.scope[line.scope]}</span>
    </td>
    <td>
      <ul>
        {line.rules.map((rule) => (
          <li key={rule}>{titles[rule] ?? rule}</li>
        ))}
      </ul>
    </td>
    <td>{words.history.outcomes[line.outcome]}</td>
    <td>{line.reason ?? ''}</td>
  </tr>
);
