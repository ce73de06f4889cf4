// "Who is in this picture?" for school accounts, "Are there pupils in it?" for personal ones. One picture at a time.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PictureAnswer } from '../../lib/core/draft.ts';
import type { Candidate, QuickEntry, VerdictView } from '../../lib/messaging/protocol.ts';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { QuickAddForm } from '../ui/QuickAddForm.tsx';
import { everyYear } from '../ui/YearChoice.tsx';
import { NamePicker } from './NamePicker.tsx';
import { Preview } from './Preview.tsx';
import { StepFrame } from './Step.tsx';
import type { StepProps } from './Warning.tsx';

export interface PictureQuestionProps extends StepProps {
  readonly view: VerdictView;
  readonly index: number;
  /** Which question this is and how many there are: "Picture 2 of 3". */
  readonly number: number;
  readonly all: number;
  onAnswer(answer: PictureAnswer): void;
  /** Shows everything found instead; absent when there is nothing else. */
  onList?(): void;
}

export const PictureQuestion = (question: PictureQuestionProps): VNode => {
  const { props, words, titleId, view, index, onAnswer } = question;
  const [ticked, setTicked] = useState<readonly Candidate[]>([]);
  const personal = view.scope === 'personalLinked';
  const picture = props.pictures.find((one) => one.index === index);
  /** Whoever asked is in this picture: on the list, and ticked. */
  const addAndTick = async (entry: QuickEntry): Promise<boolean> => {
    if (!(await props.onQuickAdd(entry))) return false;
    const whole = `${entry.forename} ${entry.surname}`.trim();
    const found = await props.searchCandidates({ yearGroups: [], search: whole }).catch(() => []);
    const added = found.filter(({ entryId, name }) => name === whole && !ticked.some((one) => one.entryId === entryId));
    setTicked([...ticked, ...added]);
    return true;
  };
  const names = ticked.map((candidate) => candidate.name).join(', ');
  const about = view.findings.find((one) => one.fixes.some((fix) => fix.kind === 'who-is-in-it' && fix.picture === index));
  const take = about?.fixes.find((fix) => fix.kind === 'remove-picture' && fix.picture === index);
  const title = personal ? words.picture.pupilsTitle : picture?.kind === 'video' ? words.picture.titleVideo : words.picture.title;

  return (
    <StepFrame
      titleId={titleId}
      title={title}
      lead={question.all > 1 ? fill(words.picture.step, { n: String(question.number), all: String(question.all) }) : undefined}
      actions={
        <>
          {ticked.length > 0 ? (
            <Notice tone="stop" live>
              {fill(words.picture.ticked, { names })}
            </Notice>
          ) : null}
          <div class="sl-row">
            <Button first onClick={props.onEdit}>
              {words.button.edit}
            </Button>
            {ticked.length > 0 ? (
              <Button
                kind="primary"
                onClick={() => onAnswer({ entryIds: ticked.map((candidate) => candidate.entryId), nobodyListed: false })}
              >
                {words.picture.stop}
              </Button>
            ) : null}
            {ticked.length === 0 && !personal ? (
              <Button kind="primary" onClick={() => onAnswer({ entryIds: [], nobodyListed: true })}>
                {words.picture.nobody}
              </Button>
            ) : null}
            {about && take ? <Button onClick={() => props.onFix(about, take)}>{words.picture.take}</Button> : null}
            {question.onList ? (
              <Button kind="quiet" onClick={question.onList}>
                {words.button.back}
              </Button>
            ) : null}
          </div>
          {ticked.length === 0 && !personal ? <p class="sl-hint">{words.picture.nobodyHint}</p> : null}
        </>
      }
    >
      {picture ? <Preview picture={picture} words={words} /> : null}
      {personal ? (
        <div class="sl-stack">
          <p>{words.picture.pupilsText}</p>
          <div class="sl-row">
            <Button onClick={() => onAnswer({ entryIds: [], nobodyListed: false, pupils: 'yes' })}>
              {words.picture.pupilsYes}
            </Button>
            <Button onClick={() => onAnswer({ entryIds: [], nobodyListed: false, pupils: 'no' })}>
              {words.picture.pupilsNo}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <NamePicker
            words={words}
            lang={props.lang}
            list={view.list}
            ticked={ticked}
            search={props.searchCandidates}
            onTicked={setTicked}
            yearGroups={view.yearGroups.length > 0 ? view.yearGroups : everyYear}
          />
          <Disclosure summary={quickAddWords[props.lang].asked}>
            <QuickAddForm lang={props.lang} now={Date.now()} onAdd={addAndTick} />
          </Disclosure>
        </>
      )}
    </StepFrame>
  );
};
