// @vitest-environment happy-dom
// Popup, welcome and "Check a draft": what each says, and which buttons it offers.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckADraft } from '../../components/check-a-draft/CheckADraft.tsx';
import type { CheckADraftProps } from '../../components/check-a-draft/props.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/props.ts';
import type { WelcomeProps } from '../../components/welcome/props.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { none, now, ready, stale } from '../gallery/page-samples.ts';
import { named, opinion, text, view } from '../gallery/samples.ts';
import { type Mounted, mount } from '../support/mount.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.close());

const openPopup = async (over: Partial<PopupProps> = {}) => {
  const props: PopupProps = {
    lang: 'en',
    now,
    page: { state: 'guarded', site: 'Facebook' },
    account: { handle: '@YsgolAberhelyg', displayName: 'Ysgol Aberhelyg' },
    scope: 'school',
    visibility: 'open',
    school: 'Aberhelyg School',
    setUp: true,
    list: ready,
    unlocking: 'no',
    onUnlock: vi.fn(),
    onOpenOptions: vi.fn(),
    onQuickAdd: vi.fn(async () => true),
    onCheckDraft: vi.fn(),
    onReload: vi.fn(),
    onGrant: vi.fn(),
    onLang: vi.fn(),
    ...over,
  };
  shown = await mount(<Popup {...props} />);
  return { props, page: shown };
};

describe('popup', () => {
  test('says as whom one would post, whose account it is and who can see it', async () => {
    const { page } = await openPopup();
    expect(page.all('.sl-popup-handle')[0]?.textContent).toBe('@YsgolAberhelyg');
    expect(page.text()).toContain('School account');
    expect(page.text()).toContain('anyone can see and copy');
    expect(page.text()).toContain('42 pupils on the list, last brought in 3 hours ago.');
  });

  test('the same in Welsh, the age too', async () => {
    const { page } = await openPopup({ lang: 'cy', list: stale });
    expect(page.text()).toContain('Cyfrif ysgol');
    expect(page.text()).toContain('12 diwrnod yn ôl');
    expect(page.text()).toContain('Mae’r rhestr hon yn hen');
  });

  test('a personal account that does not name the school is told that it is left alone', async () => {
    const { page } = await openPopup({ scope: 'personalUnlinked' });
    expect(page.text()).toContain('left alone unless they or your profile name the school');
    expect(page.text()).not.toContain('anyone can see');
  });

  test.each([
    ['elsewhere', { state: 'elsewhere' }, 'This is not one of the sites'],
    ['blind', { state: 'blind', site: 'X', why: 'The composer has changed.' }, 'The composer has changed.'],
    ['reload', { state: 'reload', site: 'X' }, 'Reload this page'],
    ['no permission', { state: 'no-permission', site: 'X' }, 'has not allowed Second Look on X'],
  ] as const)('%s: says why nothing is checked, and shows no account', async (_, pageState, words) => {
    const { page } = await openPopup({ page: pageState });
    expect(page.text()).toContain(words);
    expect(page.all('.sl-popup-handle')).toHaveLength(0);
  });

  test('a list that needs care leads to its settings', async () => {
    const { page, props } = await openPopup({ list: none });
    await page.press('Open the list settings');
    expect(props.onOpenOptions).toHaveBeenCalledExactlyOnceWith('list');
  });
});

const openWelcome = async (over: Partial<WelcomeProps>) => {
  const props: WelcomeProps = {
    lang: 'en',
    permission: 'given',
    setUp: false,
    school: '',
    onGrant: vi.fn(),
    onOpenOptions: vi.fn(),
    onCheckDraft: vi.fn(),
    onLang: vi.fn(),
    ...over,
  };
  shown = await mount(<Welcome {...props} />);
  return { props, page: shown };
};

describe('welcome', () => {
  test('asks for the permission only where it is missing', async () => {
    const { page, props } = await openWelcome({ permission: 'missing' });
    await page.press('Allow it on these sites');
    expect(props.onGrant).toHaveBeenCalledOnce();
    shown?.close();
    const given = await openWelcome({});
    expect(given.page.has('Allow it on these sites')).toBe(false);
  });

  test('where the school has set everything up, nothing more is asked', async () => {
    const { page } = await openWelcome({ setUp: true, school: 'Ysgol Aberhelyg', lang: 'cy' });
    expect(page.text()).toContain('Mae Ysgol Aberhelyg wedi gosod hwn ar eich rhan.');
    expect(page.has('Gosod nawr')).toBe(false);
  });
});

const openDraft = async (over: Partial<CheckADraftProps>) => {
  const props: CheckADraftProps = {
    lang: 'en',
    accounts: [{ id: 'x', label: '@YsgolAberhelyg', kind: 'school' }],
    account: 'x',
    text: text.en,
    withPicture: false,
    state: 'idle',
    onChange: vi.fn(),
    onCheck: vi.fn(),
    onFix: vi.fn(),
    onDismiss: vi.fn(),
    onLang: vi.fn(),
    ...over,
  };
  shown = await mount(<CheckADraft {...props} />);
  return { props, page: shown };
};

describe('check a draft', () => {
  test('an empty draft is not checked but said', async () => {
    const { page, props } = await openDraft({ text: '  ' });
    await page.press('Check it');
    expect(props.onCheck).not.toHaveBeenCalled();
    expect(page.text()).toContain('Write or paste something first.');
  });

  test('findings are shown worst first', async () => {
    const { page } = await openDraft({ state: 'done', view: view('en', [opinion('en'), named('en')]) });
    expect(page.all('.sl-badge').map((badge) => badge.textContent)).toEqual(['Change this', 'Give a reason']);
  });

  test('“nothing to change” is said only when every check has run', async () => {
    const { page } = await openDraft({ state: 'done', view: view('en', [], { outcome: 'clear', couldNotRun: ['tone'] }) });
    expect(page.text()).not.toContain('Nothing to change');
    expect(page.text()).toContain('Some checks could not run');
  });

  test('typing and choosing are handed on', async () => {
    const { page, props } = await openDraft({});
    await page.type('Your draft', 'New words');
    await page.press('A picture goes with it');
    expect(props.onChange).toHaveBeenNthCalledWith(1, { text: 'New words' });
    expect(props.onChange).toHaveBeenNthCalledWith(2, { withPicture: true });
  });
});
