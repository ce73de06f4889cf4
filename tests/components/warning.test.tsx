// @vitest-environment happy-dom
// The warning: what has the focus, which ways on exist for each severity, what needs a reason, and both languages.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WarningPhase, WarningProps } from '../../components/warning/props.ts';
import { Warning } from '../../components/warning/Warning.tsx';
import type { FindingView, Lang, VerdictView } from '../../lib/messaging/protocol.ts';
import { guardWords } from '../../lib/words/guard.ts';
import { altText, disclaimer, location, named, opinion, spanFor, text, view } from '../gallery/samples.ts';
import { type Mounted, mount } from '../support/mount.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.close());

const spies = () => ({
  onEdit: vi.fn(),
  onApprove: vi.fn(),
  onFix: vi.fn(),
  onDismiss: vi.fn(),
  onPictureAnswer: vi.fn(),
  searchCandidates: vi.fn(async () => []),
  onQuickAdd: vi.fn(async () => true),
  onAccountAnswer: vi.fn(),
  onRetry: vi.fn(),
  onLang: vi.fn(),
});

const open = async (phase: WarningPhase, over: Partial<WarningProps> = {}) => {
  const props = { lang: 'en' as Lang, phase, text: text[over.lang ?? 'en'], pictures: [], ...spies(), ...over };
  shown = await mount(<Warning {...props} />);
  return { ...props, page: shown };
};

const decide = (findings: readonly FindingView[], over: Partial<VerdictView> = {}, lang: Lang = 'en'): WarningPhase => ({
  kind: 'decide',
  view: view(lang, findings, over),
});

describe.each(['en', 'cy'] as const)('in %s', (lang) => {
  const words = guardWords[lang];

  test('opens as a modal dialog named by its heading, with the focus on going back', async () => {
    const { page } = await open(decide([named(lang)], {}, lang), { lang });
    const dialog = page.all<HTMLDialogElement>('dialog')[0];
    expect(dialog?.open).toBe(true);
    expect(dialog?.lang).toBe(lang);
    expect(page.root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(words.decide.title);
    expect(page.focused()).toBe(words.button.edit);
  });

  test('a block has no “post anyway”, and its way out asks a reason', async () => {
    const finding = named(lang);
    const { page, onDismiss } = await open(decide([finding], {}, lang), { lang });
    expect(page.has(words.button.postAnyway)).toBe(false);
    await page.press(words.fix.differentPerson);
    await page.press(words.dismiss.confirm);
    expect(onDismiss).not.toHaveBeenCalled();
    expect(page.text()).toContain(words.reason.need);
    await page.press(words.dismiss.person[1] ?? '');
    await page.press(words.dismiss.confirm);
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(finding, words.dismiss.person[1]);
  });

  test('a confirm can be posted, but only with a reason', async () => {
    const { page, onApprove } = await open(decide([opinion(lang)], {}, lang), { lang });
    await page.press(words.button.postAnyway);
    expect(onApprove).not.toHaveBeenCalled();
    await page.press(words.button.postWithReason);
    expect(page.text()).toContain(words.reason.need);
    await page.press(words.reason.own);
    await page.press(words.button.postWithReason);
    expect(page.text()).toContain(words.reason.needOwn);
    await page.type(words.reason.ownLabel, '   ');
    await page.press(words.button.postWithReason);
    expect(onApprove).not.toHaveBeenCalled();
    await page.type(words.reason.ownLabel, ' Y pennaeth sy’n siarad ');
    await page.press(words.button.postWithReason);
    expect(onApprove).toHaveBeenCalledExactlyOnceWith('Y pennaeth sy’n siarad');
  });

  test('shows at most three things, the worst first, and how many more there are', async () => {
    const { page } = await open(decide([altText(lang), location(lang), opinion(lang), disclaimer(lang), named(lang)], {}, lang), {
      lang,
    });
    const badges = () => page.all('.sl-badge').map((badge) => badge.textContent);
    const { block, confirm, advise } = words.severity;
    expect(badges()).toEqual([block, confirm, confirm]);
    await page.press(words.decide.showMore.replace('{n}', '2'));
    expect(badges()).toEqual([block, confirm, confirm, advise, advise]);
  });

  test('marks the exact words in their sentence', async () => {
    const { page } = await open(decide([named(lang)], {}, lang), { lang });
    expect(page.all('mark').map((mark) => mark.textContent)).toEqual(['Will Young']);
    expect(page.all('blockquote')[0]?.textContent).toContain('8D');
  });
});

test('Escape goes back', async () => {
  const { page, onEdit } = await open(decide([named('en')]));
  page.all('dialog')[0]?.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onEdit).toHaveBeenCalledOnce();
});

test('each fix is a button that hands back its own fix', async () => {
  const finding = disclaimer('en');
  const { page, onFix } = await open(decide([finding], { scope: 'personalLinked' }));
  await page.press('Add “Barn bersonol, nid barn yr ysgol.”');
  expect(onFix).toHaveBeenCalledExactlyOnceWith(finding, finding.fixes[1]);
  await page.press('My profile already says so');
  expect(onFix).toHaveBeenLastCalledWith(finding, { kind: 'profile-says-so' });
});

test('when the last thing is put right, posting is offered without a reason', async () => {
  const { page, onApprove, ...props } = await open(decide([opinion('en')]));
  await page.press('Take out “Personally I think”');
  await page.update(<Warning {...props} onApprove={onApprove} phase={decide([], { outcome: 'clear' })} notice="Taken out." />);
  expect(page.text()).toContain('Taken out.');
  expect(page.focused()).not.toBe('');
  await page.press('Post');
  expect(onApprove).toHaveBeenCalledExactlyOnceWith('');
});

test('a fix said aloud goes into the live region', async () => {
  const { page } = await open(decide([named('en')]), { notice: 'Added.' });
  expect(page.all('[role=status]').map((region) => region.textContent)).toContain('Added.');
});

test('while checking there is progress and a way back, and nothing to post with', async () => {
  const { page, onEdit } = await open({ kind: 'checking' });
  expect(page.all('[role=progressbar]')).toHaveLength(1);
  expect(page.buttons()).toEqual(['Go back and edit', 'English', 'Cymraeg']);
  await page.press('Go back and edit');
  expect(onEdit).toHaveBeenCalledOnce();
});

describe('could not check', () => {
  test('without an answer: try again, post anyway, or go back', async () => {
    const { page, onRetry, onApprove } = await open({ kind: 'could-not-check', detail: 'no-answer' });
    expect(page.focused()).toBe('Go back and edit');
    await page.press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    await page.press('Post anyway');
    expect(onApprove).toHaveBeenCalledExactlyOnceWith('');
  });

  test('a block found beside a failed check stays a block', async () => {
    const { page } = await open({ kind: 'could-not-check', detail: 'checks-failed', view: view('en', [named('en')]) });
    expect(page.has('Post anyway')).toBe(false);
    expect(page.has('Try again')).toBe(true);
  });

  test('a confirm found beside a failed check still asks a reason', async () => {
    const { page, onApprove } = await open({
      kind: 'could-not-check',
      detail: 'checks-failed',
      view: view('en', [opinion('en')]),
    });
    await page.press('Post anyway');
    expect(onApprove).not.toHaveBeenCalled();
    expect(page.has('Post with this reason')).toBe(true);
  });

  test('after an update it says that a reload helps; nothing is taken away from the person', async () => {
    const { page } = await open({ kind: 'could-not-check', detail: 'reload-needed' });
    expect(page.text()).toContain('reload the page');
    for (const button of ['Go back and edit', 'Try again', 'Post anyway']) expect(page.has(button)).toBe(true);
  });
});

test('checks that could not run are said beside the findings', async () => {
  const { page } = await open(decide([named('en')], { couldNotRun: ['tone'] }));
  expect(page.text()).toContain('Some checks could not run');
});

test('“press Post again” closes on its one button', async () => {
  const { page, onEdit } = await open({ kind: 'press-again' });
  expect(page.focused()).toBe('Close');
  await page.press('Close');
  expect(onEdit).toHaveBeenCalledOnce();
});

test('an unknown account is asked about before anything else', async () => {
  const { page, onAccountAnswer } = await open(
    decide([named('en')], { question: { kind: 'whose-account', handle: '@AberhelygDrama', displayName: 'Drama' } }),
  );
  expect(page.text()).toContain('Is @AberhelygDrama a school account?');
  expect(page.text()).not.toContain('do-not-publish');
  await page.press('Yes, it is a school accountThe school owns it: a department, a team, the whole school.');
  expect(onAccountAnswer).toHaveBeenCalledExactlyOnceWith('school');
});

test('the language is chosen in the foot', async () => {
  const { page, onLang } = await open(decide([named('en')]));
  expect(page.all('[aria-pressed=true]').map((button) => button.textContent)).toEqual(['English']);
  await page.press('Cymraeg');
  expect(onLang).toHaveBeenCalledExactlyOnceWith('cy');
});

test('markup in names, words and files is shown as text', async () => {
  const evil = '<img src=x onerror="alert(1)">';
  const draft = `Well done ${evil} today`;
  const finding: FindingView = {
    ...named('en'),
    title: evil,
    message: evil,
    why: evil,
    spans: [spanFor(draft, evil)],
    fixes: [{ kind: 'remove', span: spanFor(draft, evil) }],
  };
  const { page } = await open(decide([finding], { school: evil, contact: evil, policyUrl: `javascript:alert('${evil}')` }), {
    text: draft,
  });
  expect(page.all('img')).toHaveLength(0);
  expect(page.all('a')).toHaveLength(0);
  expect(page.all('mark')[0]?.textContent).toBe(evil);
  expect(page.buttons()).toContain(`Take out “${evil}”`);
});
