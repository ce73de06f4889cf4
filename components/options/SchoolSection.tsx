// "Your school": from a file, or filled in by hand.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { FilePicker } from '../ui/FilePicker.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Heading } from './Heading.tsx';
import { ManagedCard } from './ManagedCard.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { SchoolForm, SchoolImport, SchoolSectionProps } from './props.ts';
import { SchoolFields } from './SchoolFields.tsx';

export const SchoolSection = (props: SchoolSectionProps & { readonly lang: Lang; readonly words: PageWords }): VNode => {
  const { words, form } = props;
  const [draft, setDraft] = useState<SchoolForm>(form);
  // The page reads its stores again whenever something changes; only a form that is really another one takes the place of what is being typed.
  const given = JSON.stringify(form);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by content, not by object
  useEffect(() => setDraft(form), [given]);
  const managed = props.source === 'managed';

  return (
    <>
      <Heading title={words.school.title} lead={words.school.lead} />
      <Notice tone={props.source === 'none' ? 'care' : 'info'}>{words.school.source[props.source]}</Notice>
      <PolicyCard
        lang={props.lang}
        words={words}
        confirmedOn={props.confirmedOn}
        url={form.policyUrl}
        onConfirm={props.onConfirm}
      />
      {managed ? null : (
        <section class="sl-card">
          <h2>{words.school.importTitle}</h2>
          <FilePicker
            label={words.school.importTitle}
            hint={words.school.importHint}
            choose={words.options.chooseFile}
            drop={words.options.dropHere}
            accept=".json,application/json"
            disabled={props.import.state === 'reading'}
            onFile={props.onImportFile}
          />
          <div role="status">
            <ImportResult result={props.import} words={words} />
          </div>
        </section>
      )}
      <section class="sl-card">
        <h2>{words.school.formTitle}</h2>
        <SchoolFields
          form={draft}
          sites={props.sites}
          locked={props.locked}
          problems={props.problems}
          words={words}
          onForm={setDraft}
        />
        <div role="status">
          {props.problems.length > 0 ? (
            <Notice tone="stop">
              <p>{words.school.problems}</p>
              <ProblemList problems={props.problems} />
            </Notice>
          ) : null}
          {props.saved === 'yes' ? <Notice tone="ok">{words.school.saved}</Notice> : null}
          {props.saved === 'failed' ? <Notice tone="stop">{words.school.failed}</Notice> : null}
        </div>
        <div class="sl-row">
          <Button kind="primary" disabled={props.saved === 'saving'} onClick={() => props.onSave(draft)}>
            {props.saved === 'saving' ? words.school.saving : words.school.save}
          </Button>
        </div>
      </section>
      <ManagedCard lang={props.lang} managed={props.managed} />
      {props.onExport ? (
        <section class="sl-card">
          <h2>{words.school.exportTitle}</h2>
          <div class="sl-row">
            <Button onClick={props.onExport}>{words.school.export}</Button>
          </div>
        </section>
      ) : null}
    </>
  );
};

const ImportResult = ({ result, words }: { result: SchoolImport; words: PageWords }): VNode | null => {
  if (result.state === 'idle') return null;
  const name = { name: result.fileName };
  if (result.state === 'reading') return <Progress label={fill(words.options.reading, name)} />;
  const fine = result.state === 'done' && result.problems.length === 0;
  const sentence = fine
    ? words.school.importDone
    : result.state === 'done'
      ? words.school.importSome
      : words.school.importRefused;
  return (
    <Notice tone={fine ? 'ok' : result.state === 'done' ? 'care' : 'stop'}>
      <p>{fill(sentence, name)}</p>
      {fine ? null : <ProblemList problems={result.problems} />}
    </Notice>
  );
};
