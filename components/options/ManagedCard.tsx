// "Received from your school": every value that IT has set for everybody, and what of it could not be used.

import type { VNode } from 'preact';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { syncWords } from '../../lib/words/sync.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { ManagedView } from './props.ts';

export const ManagedCard = ({ lang, managed }: { readonly lang: Lang; readonly managed: ManagedView }): VNode => {
  const words = syncWords[lang];
  return (
    <section class="sl-card" data-card="managed">
      <h2>{words.managedTitle}</h2>
      {managed.state === 'none' ? <p class="sl-hint">{words.managedNone}</p> : null}
      {managed.state === 'unreadable' ? <Notice tone="stop">{words.managedUnreadable}</Notice> : null}
      {managed.state === 'received' ? (
        <>
          <p class="sl-hint">{words.managedLead}</p>
          <table class="sl-table">
            <thead>
              <tr>
                <th scope="col">{words.managedValue}</th>
                <th scope="col">{words.managedIs}</th>
              </tr>
            </thead>
            <tbody>
              {managed.values.map(({ path, value }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      {managed.rejected.length > 0 ? (
        <Notice tone="care">
          <p>{words.rejected}</p>
          <ProblemList problems={managed.rejected} />
        </Notice>
      ) : null}
    </section>
  );
};
