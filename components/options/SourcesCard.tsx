// The lists that this browser follows: from where, when last in step, and what is wrong if something is.

import type { VNode } from 'preact';
import type { Lang, SourceStatus } from '../../lib/messaging/protocol.ts';
import { syncProblemWords, syncWords } from '../../lib/words/sync.ts';
import { fill } from '../../lib/words/types.ts';
import { dateInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface SourcesCardProps {
  readonly lang: Lang;
  readonly sources: readonly SourceStatus[];
  readonly unreachable: readonly string[];
  readonly looking: boolean;
  onLook(): void;
  onAllowHost(host: string): void;
}

export const SourcesCard = (props: SourcesCardProps): VNode => {
  const words = syncWords[props.lang];
  return (
    <section class="sl-card" data-card="sources">
      <h2>{words.title}</h2>
      <p class="sl-hint">{words.lead}</p>
      <ul class="sl-list sl-list--plain">
        {props.sources.map((source) => (
          <li key={`${source.list} ${source.host}`} class="sl-source">
            <p>
              <strong>{source.list}</strong> · {source.host} ·{' '}
              {source.contact ? fill(words.last, { age: dateInWords(source.contact, props.lang) }) : words.never}
              {source.version ? ` · ${fill(words.version, { n: String(source.version) })}` : ''}
            </p>
            {source.problem ? (
              <Notice tone="care">{syncProblemWords[props.lang][source.problem] ?? source.problem}</Notice>
            ) : null}
            {source.unread ? <Notice tone="care">{fill(words.unread, { n: String(source.unread) })}</Notice> : null}
            {props.unreachable.includes(source.host) ? (
              <Button small onClick={() => props.onAllowHost(source.host)}>
                {fill(words.permission, { host: source.host })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div class="sl-row">
        <Button disabled={props.looking} onClick={props.onLook}>
          {words.now}
        </Button>
      </div>
    </section>
  );
};
