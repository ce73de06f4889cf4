// "Is this a school account?": asked once per account the school's register does not know.

import type { VNode } from 'preact';
import type { Question } from '../../lib/core/verdict.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StepFrame } from './Step.tsx';
import type { StepProps } from './Warning.tsx';

export interface AccountQuestionProps extends StepProps {
  readonly question: Question;
}

export const AccountQuestion = ({ props, words, titleId, question }: AccountQuestionProps): VNode => {
  const answers = [
    ['school', 'people', words.account.school, words.account.schoolHint],
    ['personal', 'lock', words.account.personal, words.account.personalHint],
  ] as const;
  return (
    <StepFrame
      titleId={titleId}
      title={fill(words.account.title, { who: question.handle || question.displayName })}
      lead={words.account.text}
      actions={
        <div class="sl-row">
          <Button first onClick={props.onEdit}>
            {words.button.edit}
          </Button>
        </div>
      }
    >
      <div class="sl-stack">
        {answers.map(([kind, icon, label, hint]) => (
          <button key={kind} type="button" class="sl-choice" onClick={() => props.onAccountAnswer(kind)}>
            <Icon name={icon} size={24} />
            <span>
              <strong>{label}</strong>
              <span class="sl-hint">{hint}</span>
            </span>
          </button>
        ))}
      </div>
    </StepFrame>
  );
};
