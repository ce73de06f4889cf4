// Asks why it is right to post, with the findings it is about in one line each.

import type { VNode } from 'preact';
import type { FindingView } from '../../lib/messaging/protocol.ts';
import { Icon } from '../ui/Icon.tsx';
import { ReasonForm } from '../ui/ReasonForm.tsx';
import { StepFrame } from './Step.tsx';
import type { StepProps } from './Warning.tsx';

export interface ApproveWithReasonProps extends StepProps {
  readonly findings: readonly FindingView[];
  onBack(): void;
}

export const ApproveWithReason = ({ props, words, titleId, findings, onBack }: ApproveWithReasonProps): VNode => (
  <StepFrame titleId={titleId} title={words.reason.title}>
    <ul class="sl-summary">
      {findings
        .filter((finding) => finding.severity === 'confirm')
        .map((finding) => (
          <li key={finding.key}>
            <Icon name="confirm" size={17} />
            {finding.title}
          </li>
        ))}
    </ul>
    <ReasonForm
      legend={words.reason.title}
      legendHidden
      choices={words.reason.choices}
      words={{ ...words.reason, submit: words.button.postWithReason, cancel: words.button.back }}
      note={words.reason.kept}
      onSubmit={props.onApprove}
      onCancel={onBack}
    />
  </StepFrame>
);
