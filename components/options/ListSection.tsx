// The do-not-publish list: how it stands, bringing in a file with a look before anything changes, and erasing it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { listSetupWords } from '../../lib/words/list-setup.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { numberInWords } from '../ui/age.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FilePicker } from '../ui/FilePicker.tsx';
import { ListState } from '../ui/ListState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ColumnsQuestion } from './ColumnsQuestion.tsx';
import { Heading } from './Heading.tsx';
import { KindQuestion } from './KindQuestion.tsx';
import { ListPreviewCard } from './ListPreviewCard.tsx';
import { NamedLists, TargetList } from './NamedLists.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ProtectionCard } from './ProtectionCard.tsx';
import type { ListSectionProps } from './props.ts';
import { QuickAddCard } from './QuickAddCard.tsx';
import { SourcesCard } from './SourcesCard.tsx';

export interface ListSectionView extends ListSectionProps {
  readonly lang: Lang;
  readonly now: number;
  readonly words: PageWords;
}

export const ListSection = (props: ListSectionView): VNode => {
  const { words, lang, status } = props;
  const said = words.listPage;
  const setup = listSetupWords[lang];
  const [erasing, setErasing] = useState(false);
  // What the school sends is not replaced by hand; only the office, where it comes from, does that.
  const followed = props.office.state === 'here' ? [] : props.sources.map((source) => source.list);
  const [chosen, setTarget] = useState('Main');
  const target = followed.includes(chosen) ? ' ' : chosen;
  const busy = props.import.state === 'reading' || props.import.state === 'saving';

  return (
    <>
      <Heading title={said.title} lead={said.lead} />
      <section class="sl-card">
        <h2>{said.now}</h2>
        <ListState list={status} now={props.now} lang={lang} words={words.list} />
        {props.lists.length > 1 ? <NamedLists words={setup} lang={lang} lists={props.lists} onErase={props.onEraseList} /> : null}
      </section>
      {props.import.state === 'ask-kind' ? (
        <KindQuestion {...props.import} words={setup} cancel={said.cancel} onKind={props.onKind} onCancel={props.onCancel} />
      ) : null}
      {props.import.state === 'ask-columns' ? (
        <ColumnsQuestion
          {...props.import}
          words={setup}
          cancel={said.cancel}
          onColumns={props.onColumns}
          onCancel={props.onCancel}
        />
      ) : null}
      {props.import.state === 'preview' ? (
        <ListPreviewCard
          preview={props.import.preview}
          lang={lang}
          words={words}
          onAccept={props.onAccept}
          onCancel={props.onCancel}
        />
      ) : props.import.state === 'ask-kind' || props.import.state === 'ask-columns' ? null : (
        <section class="sl-card">
          <h2>{said.importTitle}</h2>
          <TargetList words={setup} lists={props.lists} followed={followed} target={target} onTarget={setTarget} />
          <FilePicker
            label={said.importTitle}
            hint={said.importHint}
            choose={words.options.chooseFile}
            drop={words.options.dropHere}
            accept=".csv,.txt,.tsv,.xlsx,.json,text/csv"
            disabled={busy || target.trim() === ''}
            onFile={(file) => props.onFile(file, target.trim())}
          />
          <div role="status" class="sl-stack">
            <Result props={props} />
          </div>
          <Disclosure summary={said.exampleTitle}>
            <div class="sl-stack">
              <p>{said.example}</p>
              <pre class="sl-example">{EXAMPLE}</pre>
            </div>
          </Disclosure>
        </section>
      )}
      <ProtectionCard lang={lang} protection={props.protection} cancel={words.options.cancel} onProtection={props.onProtection} />
      {props.sources.length > 0 ? <SourcesCard {...props} /> : null}
      <QuickAddCard lang={lang} now={props.now} onAdd={props.onQuickAdd} />
      <OfficeCard
        lang={lang}
        office={props.office}
        choose={words.options.chooseFile}
        drop={words.options.dropHere}
        onOffice={props.onOffice}
      />
      {status.state === 'none' ? null : (
        <section class="sl-card">
          <h2>{said.eraseTitle}</h2>
          <p class="sl-hint">{said.eraseHint}</p>
          <div class="sl-row">
            <Button kind="careful" onClick={() => setErasing(true)}>
              {said.erase}
            </Button>
          </div>
        </section>
      )}
      {erasing ? (
        <Confirm
          lang={lang}
          title={said.eraseAsk}
          text={said.eraseHint}
          yes={said.eraseYes}
          no={words.options.cancel}
          onNo={() => setErasing(false)}
          onYes={() => {
            setErasing(false);
            props.onErase();
          }}
        />
      ) : null}
    </>
  );
};

/** Headings that any office's file may have; the names are made up. */
const EXAMPLE = 'Forename,Surname,Preferred forename,Year,Class\nLlŷr,ap Gwynfor,,8,8B\nWilliam,Young,Will,8,8D';

const Result = ({ props }: { props: ListSectionView }): VNode | null => {
  const { words } = props;
  const said = words.listPage;
  const state = props.import;
  switch (state.state) {
    case 'idle':
    case 'ask-kind':
    case 'ask-columns':
    case 'preview':
      return null;
    case 'reading': {
      const label =
        state.rows === undefined
          ? fill(words.options.reading, { name: state.fileName })
          : fill(said.readingRows, { name: state.fileName, n: numberInWords(state.rows) });
      return (
        <>
          <p>{label}</p>
          <Progress label={label} />
        </>
      );
    }
    case 'saving':
      return <Progress label={said.saving} />;
    case 'done':
      return <Notice tone="ok">{fill(said.done, { n: numberInWords(state.count) })}</Notice>;
    case 'refused':
      return (
        <Notice tone="stop">
          <p>{fill(said.refused, { name: state.fileName })}</p>
          <ProblemList problems={state.problems} />
        </Notice>
      );
  }
};
