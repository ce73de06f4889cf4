// Set-up in three steps, each saying whether it is done.

import type { VNode } from 'preact';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ListState } from '../ui/ListState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading } from './Heading.tsx';
import type { OptionsProps } from './props.ts';

export interface StartSectionProps {
  readonly props: OptionsProps;
  readonly words: PageWords;
}

export const StartSection = ({ props, words }: StartSectionProps): VNode => {
  const { school, list } = props;
  const hasSchool = school.source !== 'none';
  const hasList = list.status.state !== 'none';
  return (
    <>
      <Heading title={words.start.title} lead={words.start.lead} />
      {props.permission === 'missing' ? (
        <Notice tone="care">
          <strong>{words.permission.title}</strong>
          <p>{words.permission.text}</p>
          <p>
            <Button kind="primary" onClick={props.onGrant}>
              {words.permission.button}
            </Button>
          </p>
        </Notice>
      ) : null}
      <ol class="sl-steps">
        <Step words={words} number={1} done={hasSchool} title={words.start.school.title} text={words.start.school.text}>
          {hasSchool && school.form.names[0] ? <p class="sl-strong">{school.form.names[0]}</p> : null}
          <Button kind={hasSchool ? 'plain' : 'primary'} onClick={() => props.onSection('school')}>
            {words.start.school.button}
          </Button>
        </Step>
        <Step words={words} number={2} done={hasList} title={words.start.list.title} text={words.start.list.text}>
          {hasList ? <ListState list={list.status} now={props.now} lang={props.lang} words={words.list} /> : null}
          <Button kind={hasSchool && !hasList ? 'primary' : 'plain'} onClick={() => props.onSection('list')}>
            {words.start.list.button}
          </Button>
        </Step>
        <Step words={words} number={3} title={words.start.try.title} text={words.start.try.text}>
          <Button kind={hasSchool && hasList ? 'primary' : 'plain'} onClick={props.onCheckDraft}>
            {words.start.try.button}
          </Button>
        </Step>
      </ol>
    </>
  );
};

interface StepProps {
  readonly words: PageWords;
  readonly number: number;
  /** Absent: a step that is never finished. */
  readonly done?: boolean;
  readonly title: string;
  readonly text: string;
  readonly children: VNode | (VNode | null)[];
}

const Step = ({ words, number, done, title, text, children }: StepProps): VNode => (
  <li class={`sl-card sl-step${done ? ' sl-step--done' : ''}`}>
    <span class="sl-step-number" aria-hidden="true">
      {done ? <Icon name="ok" size={20} /> : number}
    </span>
    <div class="sl-stack">
      <div>
        <p class="sl-small sl-soft">
          {fill(words.start.step, { n: String(number) })}
          {done === undefined ? '' : ` · ${done ? words.start.done : words.start.todo}`}
        </p>
        <h2>{title}</h2>
      </div>
      <p>{text}</p>
      {children}
    </div>
  </li>
);
