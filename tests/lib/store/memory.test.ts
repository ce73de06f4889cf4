// What the device remembers of a person's choices: answers, dismissals, history. None of it may hold words or names of a draft.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HistoryLine } from '../../../lib/messaging/protocol.ts';
import { answersCell, asAccounts, remember } from '../../../lib/store/answers.ts';
import type { Area } from '../../../lib/store/area.ts';
import { dismiss, dismissalsCell, dismissedIn } from '../../../lib/store/dismissals.ts';
import { addLine, historyCell } from '../../../lib/store/history.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const everything = async () => JSON.stringify(await fakeBrowser.storage.local.get(null as never));
const DAY = 24 * 3600 * 1000;
const now = Date.UTC(2027, 0, 8);

beforeEach(() => fakeBrowser.reset());

describe('answers', () => {
  it('remembers the last answer about an account, whatever its capitals', async () => {
    await remember(area, { platform: 'x', handle: '@AberhelygPE', kind: 'personal' });
    await remember(area, { platform: 'facebook', handle: '@AberhelygPE', kind: 'school' });
    await remember(area, { platform: 'x', handle: '@aberhelygpe', kind: 'school' });
    const loaded = await answersCell(area).load();
    expect(loaded.ok && asAccounts(loaded.value).map((a) => [a.platform, a.handle, a.kind])).toEqual([
      ['facebook', '@AberhelygPE', 'school'],
      ['x', '@aberhelygpe', 'school'],
    ]);
  });
});

describe('dismissals', () => {
  const key = 'nophoto.named|Llŷr Gethin|P015';
  const load = async () => {
    const loaded = await dismissalsCell(area).load();
    if (!loaded.ok) throw new Error(loaded.why);
    return loaded.value;
  };

  it('knows a dismissed key again, and no other', async () => {
    await dismiss(area, key, 'nophoto.named', now);
    const dismissed = dismissedIn(await load(), now);
    expect(dismissed(key)).toBe(true);
    expect(dismissed(`${key}x`)).toBe(false);
  });

  it('stores neither the key nor a part of it', async () => {
    await dismiss(area, key, 'nophoto.named', now);
    const stored = await everything();
    for (const word of ['Llŷr', 'Gethin', 'P015', btoa('Gethin')]) expect(stored).not.toContain(word);
  });

  it('hashes differently on every device', async () => {
    await dismiss(area, key, 'nophoto.named', now);
    const here = await load();
    fakeBrowser.reset();
    await dismiss(area, key, 'nophoto.named', now);
    expect((await load()).items[0]?.hash).not.toBe(here.items[0]?.hash);
  });

  it('forgets after a year', async () => {
    await dismiss(area, key, 'nophoto.named', now);
    expect(dismissedIn(await load(), now + 364 * DAY)(key)).toBe(true);
    expect(dismissedIn(await load(), now + 366 * DAY)(key)).toBe(false);
  });
});

describe('history', () => {
  const line = (at: number, over: Partial<HistoryLine> = {}): HistoryLine => ({
    at,
    platform: 'x',
    scope: 'school',
    rules: ['nophoto.named'],
    outcome: 'changed',
    ...over,
  });
  const load = async () => {
    const loaded = await historyCell(area).load();
    return loaded.ok ? loaded.value : [];
  };

  it('keeps 30 days', async () => {
    await addLine(area, line(now - 31 * DAY));
    await addLine(area, line(now - 29 * DAY));
    await addLine(area, line(now));
    expect((await load()).map((l) => l.at)).toEqual([now - 29 * DAY, now]);
  });

  it('leaves no trace of an account out of scope', async () => {
    await addLine(area, line(now, { scope: 'personalUnlinked' }));
    expect(await everything()).toBe('{}');
  });
});
