// The main step: the findings, worst first, and the decision to go back, change something or post.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { worse } from '../../lib/core/finding.ts';
import type { VerdictView } from '../../lib/messaging/protocol.ts';
import { fill } from '../../lib/words/types.ts';
import { FindingCard } from '../findings/FindingCard.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ApproveWithReason } from './ApproveWithReason.tsx';
import { StepFrame } from './Step.tsx';
import type { StepProps } from './Warning.tsx';

/** More than this at once is not read. */
const SHOWN = 3;

export interface ReviewProps extends StepProps {
  readonly view: VerdictView;
  onAskPicture(picture: number): void;
}

export const Review = ({ view, onAskPicture, ...step }: ReviewProps): VNode => {
  const { props, words, titleId } = step;
  const [all, setAll] = useState(false);
  const [giving, setGiving] = useState(false);
  const findings = [...view.findings].sort((a, b) => worse(a.severity, b.severity));
  const shown = all ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  const blocked = findings.some((finding) => finding.severity === 'block');
  const needsReason = findings.some((finding) => finding.severity === 'confirm');
  const done = findings.length === 0;

  if (giving && needsReason && !blocked)
    return <ApproveWithReason {...step} findings={findings} onBack={() => setGiving(false)} />;

  return (
    <StepFrame
      titleId={titleId}
      title={words.decide.title}
      lead={done ? undefined : view.school ? fill(words.decide.lead, { school: view.school }) : words.decide.leadPlain}
      actions={
        <>
          {blocked ? <p class="sl-small sl-soft">{words.blocked}</p> : null}
          <div class="sl-row">
            <Button kind={done ? 'plain' : 'primary'} first onClick={props.onEdit}>
              {words.button.edit}
            </Button>
            {blocked ? null : (
              <Button kind={done ? 'primary' : 'plain'} onClick={() => (needsReason ? setGiving(true) : props.onApprove(''))}>
                {done ? words.button.post : words.button.postAnyway}
              </Button>
            )}
          </div>
        </>
      }
    >
      {props.notice ? <Notice tone="info">{props.notice}</Notice> : null}
      {done ? <Notice tone="ok">{words.decide.allDone}</Notice> : null}
      {view.couldNotRun.length > 0 ? <Notice tone="care">{words.decide.someMissing}</Notice> : null}
      <ul class="sl-stack">
        {shown.map((finding) => (
          <li key={finding.key}>
            <FindingCard
              finding={finding}
              text={props.text}
              words={words}
              policyUrl={view.policyUrl}
              contact={view.contact}
              onFix={(found, fix) => (fix.kind === 'who-is-in-it' ? onAskPicture(fix.picture) : props.onFix(found, fix))}
              onDismiss={props.onDismiss}
            />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p class="sl-row">
          <span class="sl-soft">{fill(words.decide.more, { n: String(rest) })}</span>
          <Button small kind="quiet" onClick={() => setAll(true)}>
            {fill(words.decide.showMore, { n: String(rest) })}
          </Button>
        </p>
      ) : null}
    </StepFrame>
  );
};
