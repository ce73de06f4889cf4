// One thing worth a second look: how serious, what, where, why, and the buttons that put it right.

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Fix } from '../../lib/core/finding.ts';
import type { FindingView, VerdictView } from '../../lib/messaging/protocol.ts';
import type { GuardWords } from '../../lib/words/guard.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ReasonForm } from '../ui/ReasonForm.tsx';
import { Where } from './Where.tsx';

export interface FindingCardProps {
  readonly finding: FindingView;
  readonly text: string;
  readonly words: GuardWords;
  readonly policyUrl: VerdictView['policyUrl'];
  readonly contact: VerdictView['contact'];
  onFix(finding: FindingView, fix: Fix): void;
  onDismiss(finding: FindingView, reason: string): void;
}

export const FindingCard = (props: FindingCardProps): VNode => {
  const { finding, words, onFix, onDismiss } = props;
  const title = useId();
  const [asking, setAsking] = useState(false);
  const person = finding.fixes.some((fix) => fix.kind === 'different-person');
  const leave = wayOut(finding, person, words);

  return (
    <article class={`sl-finding sl-finding--${finding.severity}`} aria-labelledby={title}>
      <p class="sl-badge">
        <Icon name={finding.severity} size={17} />
        {words.severity[finding.severity]}
      </p>
      <h3 id={title}>{finding.title}</h3>
      <p>{finding.message}</p>
      <Where finding={finding} text={props.text} words={words} />
      {asking ? (
        <ReasonForm
          legend={person ? words.dismiss.askPerson : words.dismiss.askOther}
          choices={person ? words.dismiss.person : words.dismiss.other}
          words={{ ...words.reason, submit: words.dismiss.confirm, cancel: words.dismiss.cancel }}
          onSubmit={(reason) => onDismiss(finding, reason)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="sl-row sl-fixes">
          {finding.fixes.map((fix, index) => {
            const label = fixLabel(fix, words);
            // biome-ignore lint/suspicious/noArrayIndexKey: two fixes may be alike, and their order does not change
            return label ? <FixButton key={index} label={label} fix={fix} onPress={() => onFix(finding, fix)} /> : null;
          })}
          {leave ? (
            <Button small kind="quiet" onClick={() => (leave.reason ? setAsking(true) : onDismiss(finding, ''))}>
              {leave.label}
            </Button>
          ) : null}
        </div>
      )}
      <Disclosure summary={words.why.open}>
        <div class="sl-why">
          <p>{finding.why}</p>
          {props.contact ? <p>{fill(words.why.ask, { contact: props.contact })}</p> : null}
          {/^https?:\/\//.test(props.policyUrl) ? (
            <p>
              <a href={props.policyUrl} target="_blank" rel="noreferrer noopener">
                {words.why.policy}
              </a>
            </p>
          ) : null}
        </div>
      </Disclosure>
    </article>
  );
};

const FixButton = ({ label, fix, onPress }: { label: string; fix: Fix; onPress: () => void }): VNode => (
  <Button small icon={fix.kind === 'who-is-in-it' ? 'people' : 'ok'} onClick={onPress}>
    {fix.kind === 'insert' ? <InItsLanguage label={label} text={fix.text.trim()} lang={fix.lang} /> : label}
  </Button>
);

/** A screen reader must hear Welsh words as Welsh, also inside an English button. */
const InItsLanguage = ({ label, text, lang }: { label: string; text: string; lang: string }): VNode => {
  const [before = '', after = ''] = label.split(text);
  return (
    <>
      {before}
      <span lang={lang}>{text}</span>
      {after}
    </>
  );
};

/** How a person says "not this one". A block always has a way out; a hint needs no reason; a confirm is answered when posting. */
const wayOut = (finding: FindingView, person: boolean, words: GuardWords): { label: string; reason: boolean } | null => {
  const stops = finding.severity === 'block' || finding.severity === 'confirm';
  if (person) return { label: words.fix.differentPerson, reason: stops };
  if (finding.severity === 'block') return { label: words.fix.notThis, reason: true };
  if (finding.severity === 'advise') return { label: words.fix.fine, reason: false };
  return null;
};

/** Empty for `different-person`: that is the way out, shown by itself. */
const fixLabel = (fix: Fix, words: GuardWords): string => {
  switch (fix.kind) {
    case 'insert':
      return fill(words.fix.insert, { text: fix.text.trim() });
    case 'replace':
      return fill(words.fix.replace, { text: fix.text.trim() });
    case 'remove':
      return fill(words.fix.remove, { words: fix.span.words.trim() });
    case 'remove-picture':
      return words.fix.removePicture;
    case 'safer-copy':
      return words.fix.saferCopy;
    case 'who-is-in-it':
      return words.fix.whoIsInIt;
    case 'remember-family':
      return words.fix.rememberFamily;
    case 'profile-says-so':
      return words.fix.profileSaysSo;
    case 'open-settings':
      return words.fix.openSettings;
    case 'different-person':
      return '';
  }
};
