// What a list file would change, row by row, before anything is changed.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { numberInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ListPreview, PreviewRow } from './props.ts';

export interface ListPreviewCardProps {
  readonly preview: ListPreview;
  readonly lang: Lang;
  readonly words: PageWords;
  onAccept(): void;
  onCancel(): void;
}

/** What needs eyes comes first; what stays the same is only counted. */
const order: readonly PreviewRow['kind'][] = ['doubtful', 'unreadable', 'removed', 'changed', 'new'];
/** A longer table helps nobody and would slow the page for a whole trust's list. */
const SHOWN = 200;

export const ListPreviewCard = ({ preview, lang, words, onAccept, onCancel }: ListPreviewCardProps): VNode => {
  const said = words.listPage;
  const [asking, setAsking] = useState(false);
  const rows = preview.rows
    .filter((row) => row.kind !== 'same')
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.row - b.row);
  const shown = rows.slice(0, SHOWN);

  return (
    <section class="sl-card">
      <h2>{fill(said.previewTitle, { name: preview.fileName })}</h2>
      <ul class="sl-counts">
        {[...order].reverse().map((kind) =>
          preview.counts[kind] > 0 ? (
            <li key={kind} class={`sl-count sl-count--${kind}`}>
              <strong class="sl-number">{numberInWords(preview.counts[kind])}</strong> {said.counts[kind]}
            </li>
          ) : null,
        )}
      </ul>
      {preview.warnings.length > 0 ? (
        <Notice tone="care">
          {preview.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      ) : null}
      {preview.droppedColumns.length > 0 ? (
        <p class="sl-hint">{fill(said.dropped, { names: preview.droppedColumns.join(', ') })}</p>
      ) : null}
      {shown.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        <section class="sl-scroll" tabIndex={0} aria-label={said.caption}>
          <table class="sl-table">
            <caption>{said.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{said.columns.row}</th>
                <th scope="col">{said.columns.kind}</th>
                <th scope="col">{said.columns.name}</th>
                <th scope="col">{said.columns.year}</th>
                <th scope="col">{said.columns.group}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: removed entries have no row number of their own
                <tr key={index}>
                  <td class="sl-number">{row.row || said.notInFile}</td>
                  <td>
                    <span class={`sl-kind sl-kind--${row.kind}`}>{said.kind[row.kind]}</span>
                  </td>
                  <th scope="row">
                    {row.name}
                    {row.note ? <span class="sl-note">{row.note}</span> : null}
                  </th>
                  <td>{row.year}</td>
                  <td>{row.group}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {rows.length > shown.length ? (
        <p class="sl-hint">{fill(said.more, { n: numberInWords(rows.length - shown.length) })}</p>
      ) : null}
      {preview.counts.same > 0 ? <p class="sl-hint">{fill(said.same, { n: numberInWords(preview.counts.same) })}</p> : null}
      <div class="sl-row">
        <Button kind="primary" onClick={() => (preview.shrinks ? setAsking(true) : onAccept())}>
          {said.accept}
        </Button>
        <Button onClick={onCancel}>{said.cancel}</Button>
      </div>
      {asking ? (
        <Confirm
          lang={lang}
          title={said.shrinkTitle}
          text={said.shrinkText}
          yes={said.shrinkAccept}
          no={said.cancel}
          onNo={() => {
            setAsking(false);
            onCancel();
          }}
          onYes={() => {
            setAsking(false);
            onAccept();
          }}
        />
      ) : null}
    </section>
  );
};
