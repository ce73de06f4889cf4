// @vitest-environment happy-dom
// "Who is in this picture?": names by year group and by search, the one deliberate "nobody", and several pictures in a row.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WarningProps } from '../../components/warning/props.ts';
import { Warning } from '../../components/warning/Warning.tsx';
import type { Candidate, QuickEntry, VerdictView } from '../../lib/messaging/protocol.ts';
import { guardWords } from '../../lib/words/guard.ts';
import { quickAddWords } from '../../lib/words/quick-add.ts';
import { candidates, named, view, whoIsInIt } from '../gallery/samples.ts';
import { type Mounted, mount } from '../support/mount.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.close());

const nothing = () => {};

const open = async (verdict: VerdictView, over: Partial<WarningProps> = {}) => {
  const onPictureAnswer = vi.fn();
  const onFix = vi.fn();
  const searchCandidates = vi.fn<WarningProps['searchCandidates']>(async () => candidates);
  const props: WarningProps = {
    lang: 'en',
    phase: { kind: 'decide', view: verdict },
    text: '',
    pictures: [0, 1].map((index) => ({ index, fileName: `day-${index}.jpg`, kind: 'image', preview: `blob:${index}` })),
    onEdit: nothing,
    onApprove: nothing,
    onFix,
    onDismiss: nothing,
    onPictureAnswer,
    searchCandidates,
    onQuickAdd: async () => true,
    onAccountAnswer: nothing,
    onRetry: nothing,
    onLang: nothing,
    ...over,
  };
  shown = await mount(<Warning {...props} />);
  return { props, page: shown, onPictureAnswer, onFix, searchCandidates };
};

test('shows the picture, and no name before somebody asks for one', async () => {
  const { page, searchCandidates } = await open(view('en', [whoIsInIt('en', 0)]));
  expect(page.all('img').map((image) => image.getAttribute('src'))).toEqual(['blob:0']);
  expect(page.text()).toContain('Who is in this picture?');
  expect(page.text()).not.toContain('Will Young');
  expect(searchCandidates).not.toHaveBeenCalled();
  expect(page.focused()).toBe('Go back and edit');
});

test('“nobody on the list is in it” is one press', async () => {
  const { page, onPictureAnswer } = await open(view('en', [whoIsInIt('en', 0)]));
  await page.press('Nobody on the list is in it');
  expect(onPictureAnswer).toHaveBeenCalledExactlyOnceWith(0, { entryIds: [], nobodyListed: true });
});

test('a ticked name takes “nobody” away and stops the picture', async () => {
  const { page, searchCandidates, onPictureAnswer } = await open(view('en', [whoIsInIt('en', 0)]));
  await page.press('Year 8');
  expect(searchCandidates).toHaveBeenLastCalledWith({ yearGroups: [8], search: '' });
  await page.press('Will Young 8D');
  expect(page.has('Nobody on the list is in it')).toBe(false);
  expect(page.text()).toContain('Will Young: on the do-not-publish list');
  await page.press('Do not post this picture');
  expect(onPictureAnswer).toHaveBeenCalledExactlyOnceWith(0, { entryIds: ['P002'], nobodyListed: false });
});

test('searching starts at two letters, and a ticked name stays when the search moves on', async () => {
  const { page, searchCandidates } = await open(view('en', [whoIsInIt('en', 0)]));
  await page.type('Or find a name', 'w');
  expect(searchCandidates).not.toHaveBeenCalled();
  await page.type('Or find a name', 'wi');
  expect(searchCandidates).toHaveBeenLastCalledWith({ yearGroups: [], search: 'wi' });
  await page.press('Mark Field 8A');
  searchCandidates.mockResolvedValue([]);
  await page.type('Or find a name', 'zzz');
  expect(page.has('Mark Field 8A')).toBe(true);
  expect(page.has('Will Young 8D')).toBe(false);
});

test('an answer that comes late does not replace a newer one', async () => {
  const waiting: ((names: readonly Candidate[]) => void)[] = [];
  const { page } = await open(view('en', [whoIsInIt('en', 0)]), {
    searchCandidates: () => new Promise((done) => waiting.push(done)),
  });
  await page.type('Or find a name', 'wi');
  await page.type('Or find a name', 'ma');
  await act(async () => waiting[1]?.([candidates[1] as Candidate]));
  await act(async () => waiting[0]?.([candidates[0] as Candidate]));
  expect(page.has('Mark Field 8A')).toBe(true);
  expect(page.has('Will Young 8D')).toBe(false);
});

test('a list that does not answer is said, not shown as “nobody”', async () => {
  const { page } = await open(view('en', [whoIsInIt('en', 0)]), {
    searchCandidates: async () => Promise.reject(new Error('gone')),
  });
  await page.press('Year 7');
  expect(page.text()).toContain('The list did not answer');
  expect(page.text()).not.toContain('Nobody on the list matches');
});

test('several pictures are asked about one after the other', async () => {
  const { page, onPictureAnswer } = await open(view('en', [whoIsInIt('en', 0), whoIsInIt('en', 1)]));
  expect(page.text()).toContain('Picture 1 of 2');
  await page.press('Nobody on the list is in it');
  expect(page.text()).toContain('Picture 2 of 2');
  await page.press('Nobody on the list is in it');
  expect(onPictureAnswer.mock.calls.map(([picture]) => picture)).toEqual([0, 1]);
  expect(page.all('[role=progressbar]')).toHaveLength(1);
});

test('the count goes on when the answer brings a new verdict', async () => {
  const { page, props } = await open(view('en', [whoIsInIt('en', 0), whoIsInIt('en', 1)]));
  await page.press('Nobody on the list is in it');
  await page.update(<Warning {...props} phase={{ kind: 'checking' }} />);
  await page.update(<Warning {...props} phase={{ kind: 'decide', view: view('en', [whoIsInIt('en', 1)]) }} />);
  expect(page.text()).toContain('Picture 2 of 2');
});

test('beside something worse the findings come first, and the question is a press away', async () => {
  const { page } = await open(view('en', [whoIsInIt('en', 0), named('en')]));
  expect(page.text()).toContain('Worth a second look before you post');
  await page.press('Say who is in it');
  expect(page.text()).toContain('Year groups in the picture');
  await page.press('Back');
  expect(page.text()).toContain('Worth a second look before you post');
});

test('the picture can be taken out from here', async () => {
  const finding = whoIsInIt('en', 0);
  const { page, onFix } = await open(view('en', [finding]));
  await page.press('Take this picture out');
  expect(onFix).toHaveBeenCalledExactlyOnceWith(finding, { kind: 'remove-picture', picture: 0 });
});

describe('on a personal account', () => {
  const personal = view('en', [whoIsInIt('en', 0, 'image.pupil-on-personal')], { scope: 'personalLinked' });

  test('only “are there pupils in it?” is asked, and the list is never shown', async () => {
    const { page, searchCandidates } = await open(personal);
    expect(page.text()).toContain('Are there pupils in this picture?');
    expect(page.has('Year 8')).toBe(false);
    expect(searchCandidates).not.toHaveBeenCalled();
  });

  test.each([
    ['Yes, there are pupils in it', 'yes'],
    ['No, there are no pupils in it', 'no'],
  ])('%s', async (button, pupils) => {
    const { page, onPictureAnswer } = await open(personal);
    await page.press(button);
    expect(onPictureAnswer).toHaveBeenCalledExactlyOnceWith(0, { entryIds: [], nobodyListed: false, pupils });
  });
});

describe('year groups', () => {
  const years = (page: Mounted) => page.all('.sl-year').map((label) => label.textContent);

  test('those of the school are offered', async () => {
    const { page } = await open(view('en', [whoIsInIt('en', 0)], { yearGroups: [-1, 0, 1] }));
    expect(years(page)).toEqual(['Nursery', 'Reception', 'Year 1']);
  });

  test('any, where the school has not said', async () => {
    const { page } = await open(view('cy', [whoIsInIt('cy', 0)], { yearGroups: [] }), { lang: 'cy' });
    expect(years(page).slice(0, 3)).toEqual(['Meithrin', 'Derbyn', 'Blwyddyn 1']);
    expect(years(page)).toHaveLength(15);
  });
});

test('somebody who asked today goes onto the list and is ticked at once', async () => {
  const added: QuickEntry[] = [];
  const onQuickAdd = vi.fn(async (entry: QuickEntry) => {
    added.push(entry);
    return true;
  });
  const searchCandidates = vi.fn<WarningProps['searchCandidates']>(async ({ search }) =>
    [{ entryId: 'q1', name: 'Hari Bebb', yearGroup: 8, regGroup: '8C' }].filter(({ name }) => name === search),
  );
  const { page, onPictureAnswer } = await open(view('en', [whoIsInIt('en', 0)]), { onQuickAdd, searchCandidates });
  await page.type(quickAddWords.en.forename, 'Hari');
  await page.type(quickAddWords.en.surname, 'Bebb');
  await page.type(quickAddWords.en.yearGroup, '8');
  await page.press(quickAddWords.en.add);
  expect(added).toMatchObject([{ forename: 'Hari', surname: 'Bebb', yearGroup: 8, regGroup: '' }]);
  expect(page.text()).toContain(quickAddWords.en.added);
  await page.press('Do not post this picture');
  expect(onPictureAnswer).toHaveBeenCalledExactlyOnceWith(0, { entryIds: ['q1'], nobodyListed: false });
});

test('what could not be kept is said, and stays typed', async () => {
  const { page } = await open(view('en', [whoIsInIt('en', 0)]), { onQuickAdd: async () => false });
  await page.type(quickAddWords.en.forename, 'Hari');
  await page.press(quickAddWords.en.add);
  expect(page.text()).toContain(quickAddWords.en.failed);
  expect(page.all<HTMLInputElement>('[data-form=quick-add] input')[0]?.value).toBe('Hari');
});

test('what follows from an answer is shown, and the question is not asked again unbidden', async () => {
  const { page, props } = await open(view('en', [whoIsInIt('en', 0)]));
  await page.press('Year 8');
  await page.press('Will Young 8D');
  await page.press('Do not post this picture');
  const stopped = view('en', [whoIsInIt('en', 0, 'nophoto.named-with-image')]);
  await page.update(<Warning {...props} phase={{ kind: 'decide', view: stopped }} />);
  expect(page.text()).toContain(guardWords.en.decide.title);
  expect(page.has('Do not post this picture')).toBe(false);
  const again = view('en', [whoIsInIt('en', 0)]);
  await page.update(<Warning {...props} phase={{ kind: 'decide', view: again }} />);
  expect(page.text()).toContain('Who is in this picture?');
});
