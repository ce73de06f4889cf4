// The accounts the school owns: one row each, added and removed here.

import type { VNode } from 'preact';
import type { PlatformId } from '../../lib/core/draft.ts';
import type { RegisteredAccount } from '../../lib/core/policy.ts';
import type { PageWords } from '../../lib/words/pages.ts';
import { fill } from '../../lib/words/types.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';

export interface AccountFieldsProps {
  readonly accounts: readonly RegisteredAccount[];
  readonly sites: readonly PlatformId[];
  readonly locked: boolean;
  readonly words: PageWords;
  onAccounts(accounts: readonly RegisteredAccount[]): void;
}

const fresh: RegisteredAccount = { platform: 'x', handle: '', kind: 'school', leads: [], visibility: 'open' };

export const AccountFields = ({ accounts, sites, locked, words, onAccounts }: AccountFieldsProps): VNode => {
  const said = words.school;
  const set = (index: number, part: Partial<RegisteredAccount>): void =>
    onAccounts(accounts.map((account, at) => (at === index ? { ...account, ...part } : account)));

  return (
    <fieldset class="sl-group">
      <legend>{said.accountsTitle}</legend>
      <p class="sl-hint">{locked ? words.options.locked : said.accountsLead}</p>
      {accounts.map((account, index) => {
        const n = String(index + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its values change while typing
          <fieldset class="sl-account" key={index}>
            <legend class="sl-small sl-soft">{fill(said.account, { n })}</legend>
            <div class="sl-grid">
              <SelectField
                label={said.platform}
                readOnly={locked}
                value={account.platform}
                options={sites.map((id) => ({ value: id, label: words.platform[id] }))}
                onInput={(platform) => set(index, { platform: platform as PlatformId })}
              />
              <TextField
                label={said.handle}
                hint={said.handleHint}
                readOnly={locked}
                value={account.handle}
                onInput={(handle) => set(index, { handle })}
              />
              <SelectField
                label={said.kind}
                readOnly={locked}
                value={account.kind}
                options={Object.entries(said.kinds).map(([value, label]) => ({ value, label }))}
                onInput={(kind) => set(index, { kind: kind as RegisteredAccount['kind'] })}
              />
              <SelectField
                label={said.visibility}
                readOnly={locked}
                value={account.visibility}
                options={Object.entries(said.visibilities).map(([value, label]) => ({ value, label }))}
                onInput={(visibility) => set(index, { visibility: visibility as RegisteredAccount['visibility'] })}
              />
            </div>
            {locked ? null : (
              <Button
                small
                kind="quiet"
                label={fill(said.removeAccount, { n })}
                onClick={() => onAccounts(accounts.filter((_, at) => at !== index))}
              >
                {fill(said.removeAccount, { n })}
              </Button>
            )}
          </fieldset>
        );
      })}
      {locked ? null : (
        <div class="sl-row">
          <Button small onClick={() => onAccounts([...accounts, fresh])}>
            {said.addAccount}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
