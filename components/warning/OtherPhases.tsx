// The short steps: still checking, could not check, and "press Post again".

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FindingCard } from '../findings/FindingCard.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ApproveWithReason } from './ApproveWithReason.tsx';
import type { WarningPhase } from './props.ts';
import { StepFrame } from './Step.tsx';
import type { StepProps } from './Warning.tsx';

export const CheckingStep = ({ props, words, titleId }: StepProps): VNode => (
  <StepFrame
    titleId={titleId}
    title={words.checking.title}
    lead={words.checking.text}
    actions={
      <div class="sl-row">
        <Button first onClick={props.onEdit}>
          {words.button.edit}
        </Button>
      </div>
    }
  >
    <Progress label={words.checking.title} />
  </StepFrame>
);

export const PressAgain = ({ props, words, titleId }: StepProps): VNode => (
  <StepFrame
    titleId={titleId}
    title={words.pressAgain.title}
    actions={
      <div class="sl-row">
        <Button kind="primary" first onClick={props.onEdit}>
          {words.button.close}
        </Button>
      </div>
    }
  >
    <Notice tone="ok">
      <p>{words.pressAgain.text}</p>
    </Notice>
  </StepFrame>
);

export interface CouldNotCheckProps extends StepProps {
  readonly phase: Extract<WarningPhase, { kind: 'could-not-check' }>;
}

/** What did run is still shown, and what it found still counts: a block found beside a failed check stays a block. */
export const CouldNotCheck = ({ phase, ...step }: CouldNotCheckProps): VNode => {
  const { props, words, titleId } = step;
  const [giving, setGiving] = useState(false);
  const findings = phase.view?.findings ?? [];
  const blocked = findings.some((finding) => finding.severity === 'block');
  const needsReason = findings.some((finding) => finding.severity === 'confirm');
  const reload = phase.detail === 'reload-needed';
  if (giving && needsReason && !blocked)
    return <ApproveWithReason {...step} findings={findings} onBack={() => setGiving(false)} />;

  return (
    <StepFrame
      titleId={titleId}
      title={words.couldNot.title}
      actions={
        <div class="sl-row">
          <Button kind={reload ? 'primary' : 'plain'} first onClick={props.onEdit}>
            {words.button.edit}
          </Button>
          <Button kind={reload ? 'plain' : 'primary'} icon="reload" onClick={props.onRetry}>
            {words.button.retry}
          </Button>
          {blocked ? null : (
            <Button onClick={() => (needsReason ? setGiving(true) : props.onApprove(''))}>{words.button.postAnyway}</Button>
          )}
        </div>
      }
    >
      <Notice tone="care">
        <p>{words.couldNot[phase.detail]}</p>
        {reload ? null : <p>{words.couldNot.advice}</p>}
      </Notice>
      {findings.length > 0 ? (
        <ul class="sl-stack">
          {findings.map((finding) => (
            <li key={finding.key}>
              <FindingCard
                finding={finding}
                text={props.text}
                words={words}
                policyUrl={phase.view?.policyUrl ?? ''}
                contact={phase.view?.contact ?? ''}
                onFix={props.onFix}
                onDismiss={props.onDismiss}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </StepFrame>
  );
};
