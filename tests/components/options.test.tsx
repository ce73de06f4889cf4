// @vitest-environment happy-dom
// The settings page: imports are looked at before they change anything, erasing asks first, and names stay text.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { ListImport, OptionsProps } from '../../components/options/props.ts';
import { pageWords } from '../../lib/words/pages.ts';
import { form, none, optionsProps, preview } from '../gallery/page-samples.ts';
import { type Mounted, mount } from '../support/mount.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.close());

const open = async (change: (base: OptionsProps) => Partial<OptionsProps>, lang: 'en' | 'cy' = 'en') => {
  const base = optionsProps(lang, vi.fn());
  const props = { ...base, ...change(base) };
  shown = await mount(<Options {...props} />);
  return { props, page: shown };
};

describe.each(['en', 'cy'] as const)('in %s', (lang) => {
  test.each(['start', 'school', 'list', 'kept', 'history', 'about'] as const)(
    '%s has one main heading and says where one is',
    async (section) => {
      const { page } = await open(() => ({ section }), lang);
      expect(page.all('h1')).toHaveLength(1);
      expect(page.all('[aria-current=page]').map((button) => button.textContent)).toEqual([
        pageWords[lang].options.sections[section],
      ]);
      expect(page.all<HTMLElement>('.sl')[0]?.lang).toBe(lang);
    },
  );
});

test('opening a section puts the focus on its heading', async () => {
  const { page, props } = await open(() => ({ section: 'start' }));
  expect(page.focused()).toBe('');
  await page.update(<Options {...props} section="list" />);
  expect(page.focused()).toBe('Do-not-publish list');
});

test('the steps say what is done', async () => {
  const { page } = await open(({ list }) => ({ list: { ...list, status: none } }));
  expect(page.all('.sl-step .sl-small').map((line) => line.textContent)).toEqual(['Step 1 · Done', 'Step 2 · To do', 'Step 3']);
});

describe('the policy', () => {
  test.each([
    ['en', 'I know the policy and have had the training', 'Confirmed on 7 Sept 2026.'],
    ['cy', 'Rwy’n gyfarwydd â’r polisi ac wedi cael yr hyfforddiant', 'Cadarnhawyd ar 7 Medi 2026.'],
  ] as const)('is confirmed with one press, and the day is shown (%s)', async (lang, button, done) => {
    const onConfirm = vi.fn();
    const { page, props } = await open(({ school }) => ({ section: 'school', school: { ...school, onConfirm } }), lang);
    expect(page.text()).not.toContain(done);
    await page.press(button);
    expect(onConfirm).toHaveBeenCalledOnce();
    await page.update(<Options {...props} school={{ ...props.school, confirmedOn: '2026-09-07' }} />);
    expect(page.text()).toContain(done);
  });

  test('is not asked for where no school is set up', async () => {
    const { page } = await open(({ school }) => ({ section: 'school', school: { ...school, confirmedOn: null } }));
    expect(page.all('[data-card=policy]')).toEqual([]);
  });
});

describe('your school', () => {
  test('saves what was typed, one name per line', async () => {
    const onSave = vi.fn();
    const { page } = await open(({ school }) => ({ section: 'school', school: { ...school, onSave } }));
    await page.type('Names of the school', ' Ysgol y Llan \n\nLlan Primary\n');
    await page.press('Add an account');
    await page.press('Save');
    expect(onSave).toHaveBeenCalledOnce();
    const saved = onSave.mock.calls[0]?.[0];
    expect(saved.names).toEqual(['Ysgol y Llan', 'Llan Primary']);
    expect(saved.accounts).toHaveLength(form.accounts.length + 1);
    expect(saved.hashtags).toEqual(form.hashtags);
  });

  test('an import replaces what the form showed', async () => {
    const { page, props } = await open(() => ({ section: 'school' }));
    await page.type('Town or village', 'Elsewhere');
    await page.update(<Options {...props} school={{ ...props.school, form: { ...form, town: 'Llanfair' } }} />);
    expect(page.all<HTMLInputElement>('input').map((input) => input.value)).toContain('Llanfair');
  });

  test('values set by the school are shown but cannot be changed', async () => {
    const { page } = await open(({ school }) => ({
      section: 'school',
      school: { ...school, source: 'managed', locked: ['names', 'accounts'] },
    }));
    expect(page.all<HTMLTextAreaElement>('textarea')[0]?.readOnly).toBe(true);
    expect(page.has('Add an account')).toBe(false);
    expect(page.all('input[type=file]')).toHaveLength(0);
  });

  test('problems are named with their place, and a field is tied to its own', async () => {
    const { page } = await open(({ school }) => ({
      section: 'school',
      school: { ...school, problems: [{ path: 'names', text: 'Give at least one name.' }] },
    }));
    const field = page.all<HTMLTextAreaElement>('textarea')[0];
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => page.root.getElementById(id)?.textContent)).toContain('Give at least one name.');
  });
});

describe('the list', () => {
  const withImport = (state: ListImport, over: Partial<OptionsProps['list']> = {}) =>
    open(({ list }) => ({ section: 'list', list: { ...list, ...over, import: state } }));

  test('a chosen file is handed over, and the same file can be chosen again', async () => {
    const onFile = vi.fn();
    const { page } = await withImport({ state: 'idle' }, { onFile });
    const input = page.all<HTMLInputElement>('input[type=file]')[0] as HTMLInputElement;
    const file = new File(['a'], 'list.csv');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file, 'Main');
    expect(input.value).toBe('');
  });

  test('the preview shows what needs eyes first, with the file’s own row numbers', async () => {
    const { page } = await withImport(preview(false));
    const rows = page.all('tbody tr').map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['5', 'Please look'],
      ['6', 'Please look'],
      ['9', 'Not readable'],
      ['not in the file', 'No longer listed'],
      ['4', 'Changed'],
      ['2', 'New'],
    ]);
  });

  test('HTML in a name is shown as text', async () => {
    const { page } = await withImport(preview(false));
    expect(page.all('tbody b')).toHaveLength(0);
    expect(page.text()).toContain('<b>Bobby</b> O’Neill');
  });

  test('accepting is one press, unless the list would shrink', async () => {
    const onAccept = vi.fn();
    const { page } = await withImport(preview(false), { onAccept });
    await page.press('Use this list');
    expect(onAccept).toHaveBeenCalledOnce();
  });

  test('a list that shrinks is asked about twice, and the safe answer has the focus', async () => {
    const onAccept = vi.fn();
    const onCancel = vi.fn();
    const { page } = await withImport(preview(true), { onAccept, onCancel });
    await page.press('Use this list');
    expect(onAccept).not.toHaveBeenCalled();
    expect(page.focused()).toBe('Keep the list as it is');
    await page.press('Yes, use the shorter list');
    expect(onAccept).toHaveBeenCalledOnce();
    expect(onCancel).not.toHaveBeenCalled();
  });

  test('a refused file is named, with the reason, and changes nothing', async () => {
    const { page } = await withImport({
      state: 'refused',
      fileName: '<i>x</i>.csv',
      problems: [{ path: 'row 3', text: 'No name.' }],
    });
    expect(page.text()).toContain('<i>x</i>.csv was not used, and the list has not changed:');
    expect(page.text()).toContain('row 3');
    expect(page.has('Use this list')).toBe(false);
  });

  test('only 200 rows are drawn of a whole trust’s list', async () => {
    const one = preview(false);
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      row: index + 2,
      kind: 'new' as const,
      name: `Pupil ${index}`,
      year: '',
      group: '',
      note: '',
    }));
    const { page } = await withImport(one.state === 'preview' ? { ...one, preview: { ...one.preview, rows } } : one);
    expect(page.all('tbody tr')).toHaveLength(200);
    expect(page.text()).toContain('not shown here: 4,800.');
  });

  test('erasing asks first', async () => {
    const onErase = vi.fn();
    const { page } = await withImport({ state: 'idle' }, { onErase });
    await page.press('Erase the list…');
    expect(page.focused()).toBe('Cancel');
    await page.press('Cancel');
    expect(onErase).not.toHaveBeenCalled();
    await page.press('Erase the list…');
    await page.press('Erase it');
    expect(onErase).toHaveBeenCalledOnce();
  });
});

test('what is kept can be erased one by one, after asking', async () => {
  const onErase = vi.fn();
  const { page } = await open(({ kept }) => ({
    section: 'kept',
    kept: { ...kept, rows: kept.rows.map((row) => (row.id === 'list' ? { ...row, onErase } : row)) },
  }));
  expect(page.has('Erase: “It is a different person”, hints already shown and the like, as codes that cannot be read back')).toBe(
    false,
  );
  await page.press('Erase: Pupils on the do-not-publish list');
  expect(onErase).not.toHaveBeenCalled();
  await page.press('Erase');
  expect(onErase).toHaveBeenCalledOnce();
});

test('the history names rules in words, newest first', async () => {
  const { page } = await open(() => ({ section: 'history' }));
  const rows = page.all('tbody tr').map((row) => row.textContent ?? '');
  expect(rows[0]).toContain('A pupil on the do-not-publish list is named with a picture');
  expect(rows[0]).toContain('Changed the post');
  expect(rows[1]).toContain('A senior leader has agreed');
});
