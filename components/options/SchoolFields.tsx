// The fields of "Your school".

import type { VNode } from 'preact';
import type { PlatformId } from '../../lib/core/draft.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { AccountFields } from './AccountFields.tsx';
import { LinesField } from './LinesField.tsx';
import type { Problem, SchoolForm } from './props.ts';
import { YearFields } from './YearFields.tsx';

export interface SchoolFieldsProps {
  readonly form: SchoolForm;
  readonly sites: readonly PlatformId[];
  readonly locked: readonly (keyof SchoolForm)[];
  readonly problems: readonly Problem[];
  readonly words: PageWords;
  onForm(form: SchoolForm): void;
}

type LineKey = 'names' | 'aliases' | 'weakAliases' | 'notSchool' | 'hashtags' | 'domains';
type TextKey = 'town' | 'policyTitle' | 'policyUrl' | 'contact';

export const SchoolFields = ({ form, sites, locked, problems, words, onForm }: SchoolFieldsProps): VNode => {
  const said = words.school;
  const set = (part: Partial<SchoolForm>): void => onForm({ ...form, ...part });
  const state = (key: keyof SchoolForm, hint = ''): { hint: string; readOnly: boolean; error: string } => ({
    hint: locked.includes(key) ? words.options.locked : hint,
    readOnly: locked.includes(key),
    error: problems.find(({ path }) => path === key || path.startsWith(`${key}[`) || path.startsWith(`${key}.`))?.text ?? '',
  });
  const lines = (key: LineKey, label: string, hint: string): VNode => (
    <LinesField label={label} {...state(key, hint)} lines={form[key]} onLines={(value) => set({ [key]: value })} />
  );
  const line = (key: TextKey, label: string, hint = ''): VNode => (
    <TextField label={label} {...state(key, hint)} value={form[key]} onInput={(value) => set({ [key]: value })} />
  );

  return (
    <div class="sl-form">
      {lines('names', said.names, said.namesHint)}
      {lines('aliases', `${said.aliases} ${words.options.optional}`, said.aliasesHint)}
      {lines('weakAliases', `${said.weakAliases} ${words.options.optional}`, said.weakAliasesHint)}
      {lines('notSchool', `${said.notSchool} ${words.options.optional}`, said.notSchoolHint)}
      <div class="sl-grid">
        {lines('hashtags', `${said.hashtags} ${words.options.optional}`, said.onePerLine)}
        {lines('domains', `${said.domains} ${words.options.optional}`, said.domainsHint)}
      </div>
      <div class="sl-grid">
        {line('town', said.town)}
        <SelectField
          label={said.nation}
          {...state('nation')}
          value={form.nation}
          options={optionsOf(said.nations)}
          onInput={(value) => set({ nation: value as SchoolForm['nation'] })}
        />
        <SelectField
          label={said.phase}
          {...state('phase')}
          value={form.phase}
          options={optionsOf(said.phases)}
          onInput={(value) => set({ phase: value as SchoolForm['phase'] })}
        />
      </div>
      <YearFields
        years={form.yearGroups}
        locked={locked.includes('yearGroups')}
        words={words}
        onYears={(yearGroups) => set({ yearGroups })}
      />
      <AccountFields
        sites={sites}
        accounts={form.accounts}
        locked={locked.includes('accounts')}
        words={words}
        onAccounts={(accounts) => set({ accounts })}
      />
      <fieldset class="sl-group">
        <legend>{said.disclaimersTitle}</legend>
        <p class="sl-hint">{said.disclaimersLead}</p>
        <TextField
          label={said.disclaimerEn}
          {...state('disclaimer')}
          lang="en"
          value={form.disclaimer.en}
          onInput={(en) => set({ disclaimer: { ...form.disclaimer, en } })}
        />
        <TextField
          label={said.disclaimerCy}
          {...state('disclaimer')}
          lang="cy"
          value={form.disclaimer.cy}
          onInput={(cy) => set({ disclaimer: { ...form.disclaimer, cy } })}
        />
      </fieldset>
      <fieldset class="sl-group">
        <legend>{said.policyTitle}</legend>
        {line('policyTitle', said.policyName)}
        {line('policyUrl', said.policyUrl)}
        {line('contact', said.contact, said.contactHint)}
      </fieldset>
    </div>
  );
};

const optionsOf = (labels: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
