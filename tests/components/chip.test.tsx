// @vitest-environment happy-dom
// The chip: quiet when all is well, never in the way, and the only place where hints are shown.
import { afterEach, expect, test, vi } from 'vitest';
import { Chip } from '../../components/chip/Chip.tsx';
import type { ChipProps, ChipState } from '../../components/chip/props.ts';
import type { Lang } from '../../lib/messaging/protocol.ts';
import { altText, location, view } from '../gallery/samples.ts';
import { type Mounted, mount } from '../support/mount.ts';

let shown: Mounted | undefined;
afterEach(() => shown?.close());

const open = async (state: ChipState, lang: Lang = 'en') => {
  const props: ChipProps = { lang, state, text: '', onFix: vi.fn(), onDismiss: vi.fn(), onRetry: vi.fn(), onLang: vi.fn() };
  shown = await mount(<Chip {...props} />);
  return { props, page: shown };
};
const hints: ChipState = { kind: 'worth', view: view('en', [altText('en'), location('en')], { outcome: 'advise' }) };
const announced = (page: Mounted) => page.all('[role=status]').map((region) => region.textContent);

test.each(['checking', 'clear'] as const)('%s: no button, and nothing is read out', async (kind) => {
  const { page } = await open({ kind });
  expect(page.buttons()).toEqual([]);
  expect(announced(page)).toEqual(['']);
});

test('things worth a look are counted, read out, and opened by a press', async () => {
  const { page } = await open(hints);
  expect(announced(page)).toEqual(['Second Look: 2 things worth a look']);
  expect(page.all('article')).toHaveLength(0);
  await page.press('Second Look: 2 things worth a look');
  expect(page.all('article')).toHaveLength(2);
  expect(page.all('[aria-expanded]').map((button) => button.getAttribute('aria-expanded'))).toEqual(['true']);
  expect(page.focused()).toBe('Worth a look');
});

test('the panel is not a dialog: writing can go on beside it', async () => {
  const { page } = await open(hints);
  await page.press('Second Look: 2 things worth a look');
  expect(page.all('dialog, [role=dialog], [aria-modal]')).toHaveLength(0);
});

test('Escape closes the panel and gives the focus back to the chip', async () => {
  const { page } = await open(hints);
  await page.press('Second Look: 2 things worth a look');
  await page.key('Escape');
  expect(page.all('article')).toHaveLength(0);
  expect(page.focused()).toBe('Second Look: 2 things worth a look');
});

test('a hint is sent away without a reason', async () => {
  const { page, props } = await open({ kind: 'worth', view: view('en', [altText('en')], { outcome: 'advise' }) });
  await page.press('Second Look: 1 thing worth a look');
  await page.press('This is fine here');
  expect(props.onDismiss).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ rule: 'image.full-name' }), '');
});

test('the panel goes when the draft becomes clear, and does not come back by itself', async () => {
  const { page, props } = await open(hints);
  await page.press('Second Look: 2 things worth a look');
  await page.update(<Chip {...props} state={{ kind: 'clear' }} />);
  await page.update(<Chip {...props} state={hints} />);
  expect(page.all('article')).toHaveLength(0);
});

test('“could not check” is a button that tries again', async () => {
  const { page, props } = await open({ kind: 'could-not-check' }, 'cy');
  await page.press('Ail Olwg: Methu gwirio. Rhoi cynnig arall arni');
  expect(props.onRetry).toHaveBeenCalledOnce();
});

test('after an update the chip says so and reloads nothing by itself', async () => {
  const { page } = await open({ kind: 'reload' });
  expect(page.buttons()).toEqual([]);
  expect(page.text()).toContain('Reload this page to check posts');
});
