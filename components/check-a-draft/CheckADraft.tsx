// "Check a draft": a make-believe post, and what Second Look says about it.

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { worse } from '../../lib/core/finding.ts';
import { guardWords } from '../../lib/words/guard.ts';
import { type PageWords, pageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { FindingCard } from '../findings/FindingCard.tsx';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Progress } from '../ui/Progress.tsx';
import type { CheckADraftProps } from './props.ts';

export const CheckADraft = (props: CheckADraftProps): VNode => {
  const words = pageWords[props.lang];
  const said = words.checkDraft;
  const [nothing, setNothing] = useState(false);
  const results = useId();

  const check = (): void => {
    const empty = props.text.trim() === '';
    setNothing(empty);
    if (!empty) props.onCheck();
  };

  return (
    <div class="sl sl-page" lang={props.lang}>
      <PageHeader name={words.product} lang={props.lang} languageLabel={words.language} onLang={props.onLang} />
      <main class="sl-page-main">
        <header class="sl-stack">
          <h1>{said.title}</h1>
          <p class="sl-lead">{said.lead}</p>
        </header>
        <section class="sl-card">
          <SelectField
            label={said.account}
            value={props.account}
            options={props.accounts.map(({ id, label, kind }) => ({
              value: id,
              label: kind === 'personal' ? label || said.noAccount : `${label} (${words.school.kinds[kind]})`,
            }))}
            onInput={(account) => props.onChange({ account })}
          />
          <TextField
            tall
            label={said.text}
            value={props.text}
            error={nothing && props.text.trim() === '' ? said.emptyDraft : ''}
            onInput={(text) => props.onChange({ text })}
          />
          <label class="sl-option">
            <input
              type="checkbox"
              checked={props.withPicture}
              onChange={() => props.onChange({ withPicture: !props.withPicture })}
            />
            <span>{said.withPicture}</span>
          </label>
          <div class="sl-row">
            <Button kind="primary" disabled={props.state === 'checking'} onClick={check}>
              {said.check}
            </Button>
          </div>
        </section>
        <section class="sl-stack" aria-labelledby={results}>
          <h2 id={results} class={props.state === 'idle' ? 'sl-hidden' : ''}>
            {said.results}
          </h2>
          <div role="status" class="sl-stack">
            {props.notice ? <p>{props.notice}</p> : null}
            <Verdict props={props} words={words} />
          </div>
          <Findings props={props} />
        </section>
      </main>
    </div>
  );
};

const Verdict = ({ props, words }: { props: CheckADraftProps; words: PageWords }): VNode | null => {
  const said = words.checkDraft;
  if (props.state === 'checking') return <Progress label={said.checking} />;
  if (props.state === 'failed') return <Notice tone="care">{said.failed}</Notice>;
  const { view } = props;
  if (!view) return null;
  const missing = view.couldNotRun.length > 0 ? <Notice tone="care">{said.someMissing}</Notice> : null;
  if (view.outcome === 'silent') return <Notice tone="info">{said.silent}</Notice>;
  if (view.findings.length === 0) return missing ?? <Notice tone="ok">{said.clear}</Notice>;
  return (
    <>
      {missing}
      <p>{fill(said.found, { n: String(view.findings.length) })}</p>
    </>
  );
};

const Findings = ({ props }: { props: CheckADraftProps }): VNode | null => {
  const { view } = props;
  if (!view || view.findings.length === 0) return null;
  return (
    <ul class="sl-stack">
      {[...view.findings]
        .sort((a, b) => worse(a.severity, b.severity))
        .map((finding) => (
          <li key={finding.key}>
            <FindingCard
              finding={finding}
              text={props.text}
              words={guardWords[props.lang]}
              policyUrl={view.policyUrl}
              contact={view.contact}
              onFix={props.onFix}
              onDismiss={props.onDismiss}
            />
          </li>
        ))}
    </ul>
  );
};
