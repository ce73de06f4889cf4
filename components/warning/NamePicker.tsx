// Names of the do-not-publish list to tick: by year groups seen in the picture, or by searching. Never the whole list at once.

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, Lang, ListStatus } from '../../lib/messaging/protocol.ts';
import type { GuardWords } from '../../lib/words/guard.ts';
import { protectionWords } from '../../lib/words/protection.ts';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { YearChoice, yearLabel } from '../ui/YearChoice.tsx';
import type { WarningProps } from './props.ts';

export interface NamePickerProps {
  readonly words: GuardWords;
  readonly lang: Lang;
  readonly yearGroups: readonly number[];
  readonly ticked: readonly Candidate[];
  /** A list that cannot be shown says so: an empty answer would look like "nobody". */
  readonly list: ListStatus;
  readonly search: WarningProps['searchCandidates'];
  onTicked(ticked: readonly Candidate[]): void;
}

/** One letter would bring up half the list. */
const SEARCH_FROM = 2;

const unreadable = { none: 'pickerNone', locked: 'pickerLocked', damaged: 'pickerDamaged' } as const;

type Found =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly names: readonly Candidate[] };

export const NamePicker = ({ words, lang, list, yearGroups, ticked, search, onTicked }: NamePickerProps): VNode => {
  const [years, setYears] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found>({ state: 'none' });
  const latest = useRef(0);
  const query = typed.trim().length >= SEARCH_FROM ? typed.trim() : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the question changes, not when a parent re-renders
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (years.length === 0 && !query) {
      setFound({ state: 'none' });
      return;
    }
    setFound((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    search({ yearGroups: years, search: query }).then(
      (names) => {
        if (mine === latest.current) setFound({ state: 'ready', names });
      },
      () => {
        if (mine === latest.current) setFound({ state: 'failed' });
      },
    );
  }, [years, query]);

  const isTicked = (candidate: Candidate): boolean => ticked.some((one) => one.entryId === candidate.entryId);
  const names = found.state === 'ready' ? found.names : [];
  const listed = [...ticked.filter((one) => !names.some((name) => name.entryId === one.entryId)), ...names];

  return (
    <div class="sl-stack">
      <p class="sl-soft">{words.picture.lead}</p>
      {list.state !== 'ready' ? <Notice tone="care">{protectionWords[lang][unreadable[list.state]]}</Notice> : null}
      {list.matchOnly ? (
        <Notice tone="info">{protectionWords[lang].pickerMatchOnly}</Notice>
      ) : (
        <YearChoice legend={words.picture.years} words={words.picture} offered={yearGroups} chosen={years} onChosen={setYears} />
      )}
      <TextField label={words.picture.search} value={typed} onInput={setTyped} />
      <p class="sl-hidden" role="status">
        {found.state === 'loading'
          ? words.picture.loading
          : found.state === 'ready' && names.length === 0
            ? words.picture.noneFound
            : ''}
      </p>
      {found.state === 'failed' ? (
        <Notice tone="care" live>
          {words.picture.failed}
        </Notice>
      ) : null}
      {found.state === 'ready' && names.length === 0 ? <p class="sl-soft">{words.picture.noneFound}</p> : null}
      {listed.length > 0 ? (
        <fieldset class="sl-names">
          <legend class="sl-label">{words.picture.names}</legend>
          <p class="sl-hint">{words.picture.tick}</p>
          {listed.map((candidate) => (
            <label key={candidate.entryId} class="sl-option">
              <input
                type="checkbox"
                checked={isTicked(candidate)}
                onChange={() =>
                  onTicked(
                    isTicked(candidate) ? ticked.filter((one) => one.entryId !== candidate.entryId) : [...ticked, candidate],
                  )
                }
              />
              <span>
                {candidate.name} <span class="sl-hint">{placeOf(candidate, words)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
};

/** The form group says the year already; without one the year is given. */
const placeOf = (candidate: Candidate, words: GuardWords): string =>
  candidate.regGroup || (candidate.yearGroup === null ? '' : yearLabel(candidate.yearGroup, words.picture));
