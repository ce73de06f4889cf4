// The "Check a draft" page's own memory: what is typed, for whom, and the answer for exactly that.
import type { CheckADraftProps } from '../../components/check-a-draft/props.ts';
import type { Policy } from '../core/policy.ts';
import { defaultPolicy } from '../core/policy-defaults.ts';
import type { Ask } from '../messaging/client.ts';
import type { Lang, VerdictView } from '../messaging/protocol.ts';
import type { Area } from '../store/area.ts';
import { inForce } from '../store/in-force.ts';
import { type ManagedArea, readManaged } from '../store/managed.ts';
import { settingsCell } from '../store/settings.ts';
import { draftAccounts, draftFrom, fixedText, type Typed } from './check-draft.ts';

export interface CheckDraftParts {
  readonly ask: Ask;
  readonly area: Area;
  readonly managed: ManagedArea;
}

export interface CheckDraftPage {
  props(): CheckADraftProps;
  load(): Promise<void>;
}

export const createCheckDraft = ({ ask, area, managed }: CheckDraftParts, draw: () => void): CheckDraftPage => {
  let lang: Lang = 'en';
  let policy: Policy = defaultPolicy();
  let typed: Typed = { account: '0', text: '', withPicture: false };
  let state: CheckADraftProps['state'] = 'idle';
  let view: VerdictView | undefined;

  const load = async () => {
    const [status, settings, set] = await Promise.all([ask('status.get'), settingsCell(area).load(), readManaged(managed)]);
    if (status.ok) lang = status.value.lang;
    if (settings.ok) policy = inForce(settings.value.school, set).policy;
    const accounts = draftAccounts(policy);
    if (!accounts.some((account) => account.id === typed.account)) typed = { ...typed, account: accounts[0]?.id ?? '' };
    draw();
  };

  const change = (over: Partial<Typed>) => {
    typed = { ...typed, ...over };
    state = 'idle';
    view = undefined;
    draw();
  };

  const check = async () => {
    const asked = typed;
    state = 'checking';
    draw();
    const answer = await ask('draft.check', draftFrom(policy, asked));
    // Typed on meanwhile: this answer is about another text.
    if (asked !== typed) return;
    state = answer.ok ? 'done' : 'failed';
    view = answer.ok ? answer.value : undefined;
    draw();
  };

  return {
    load,
    props: () => ({
      lang,
      accounts: draftAccounts(policy),
      account: typed.account,
      text: typed.text,
      withPicture: typed.withPicture,
      state,
      ...(view ? { view } : {}),
      onChange: change,
      onCheck: () => void check(),
      onFix: (_finding, fix) => {
        if (fix.kind === 'open-settings') return void ask('options.open', { section: fix.section });
        const text = fixedText(typed.text, fix);
        if (text === null) return;
        change({ text });
        void check();
      },
      onDismiss: ({ key, rule }, reason) => void ask('finding.dismiss', { key, rule, reason }).then(check),
      onLang: (next) => void ask('lang.set', next).then(load),
    }),
  };
};
