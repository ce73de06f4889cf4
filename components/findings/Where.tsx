// The place of a finding: which part of the draft, and the sentence with the exact words marked.

import type { VNode } from 'preact';
import type { Span } from '../../lib/core/finding.ts';
import type { FindingView } from '../../lib/messaging/protocol.ts';
import type { GuardWords } from '../../lib/words/guard.ts';
import { excerpts } from './excerpt.ts';
import { whereLabel } from './where.ts';

/** More sentences than this say nothing new. */
const SHOWN = 2;

export interface WhereProps {
  readonly finding: FindingView;
  readonly text: string;
  readonly words: GuardWords;
}

export const Where = ({ finding, text, words }: WhereProps): VNode | null => {
  const fields = [...new Set(finding.spans.map((span) => span.field))];
  // About the post as a whole: the place would say nothing.
  if (fields.length === 0 && finding.field === 'text') return null;
  if (fields.length === 0) return <p class="sl-where-label">{whereLabel(finding.field, words.where)}</p>;
  return (
    <div class="sl-stack">
      {fields.map((field) => (
        <Quote
          key={field}
          label={whereLabel(field, words.where)}
          text={field === 'text' ? text : ''}
          spans={finding.spans.filter((span) => span.field === field)}
        />
      ))}
    </div>
  );
};

/** Of other fields only the words themselves are known here; an empty text shows them alone. */
const Quote = ({ label, text, spans }: { label: string; text: string; spans: readonly Span[] }): VNode => (
  <figure class="sl-where">
    <figcaption class="sl-where-label">{label}</figcaption>
    {excerpts(text, spans)
      .slice(0, SHOWN)
      .map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: excerpts have no identity but their place
        <blockquote key={index}>
          {pieces.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            <Fragmented key={at} marked={piece.marked} text={piece.text} />
          ))}
        </blockquote>
      ))}
  </figure>
);

const Fragmented = ({ marked, text }: { marked: boolean; text: string }): VNode =>
  marked ? <mark>{text}</mark> : <span>{text}</span>;
