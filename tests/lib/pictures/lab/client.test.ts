// The line to the photo lab: every examination comes to an end, whatever the other side does, and says how.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLabClient, PART_DEADLINE_MS, type PartReport, type Port } from '../../../../lib/pictures/lab/client.ts';
import type { ClientMessage, LabMessage } from '../../../../lib/pictures/lab/protocol.ts';

const fakeLab = ({ wakes = true, ready = true } = {}) => {
  const sent: ClientMessage[] = [];
  let hear: (message: unknown) => void = () => {};
  let drop: () => void = () => {};
  const port: Port = {
    postMessage: (message) => sent.push(message),
    onMessage: {
      addListener: (listener) => {
        hear = listener;
        if (ready) queueMicrotask(() => listener({ type: 'ready' } satisfies LabMessage));
      },
    },
    onDisconnect: { addListener: (listener) => (drop = listener) },
    disconnect: () => drop(),
  };
  return {
    sent,
    say: (message: LabMessage) => hear(message),
    crash: () => drop(),
    client: createLabClient({ wake: async () => wakes, connect: () => port }),
  };
};
const reasons = (reports: readonly PartReport[]): string[] =>
  reports.map((report) => (report.type === 'failed' ? `${report.part}: ${report.reason}` : report.type));
const both = { picture: 'AAAA', want: { text: true } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const examining = async (
  lab: ReturnType<typeof fakeLab>,
  request: Parameters<typeof lab.client.examine>[0],
  signal?: AbortSignal,
) => {
  const reports: PartReport[] = [];
  const end = lab.client.examine(request, (report) => reports.push(report), signal);
  await vi.advanceTimersByTimeAsync(0);
  return { reports, end };
};

test('faces and text, each once, and done', async () => {
  const lab = fakeLab();
  const { reports, end } = await examining(lab, both);
  expect(lab.sent).toEqual([{ type: 'examine', job: 1, ...both }]);
  const faces: LabMessage = {
    type: 'faces',
    job: 1,
    faces: [],
    crowd: false,
    identifiable: false,
    somebody: false,
    hashes: ['', ''],
    marked: false,
    ms: 1,
  };
  lab.say(faces);
  lab.say(faces);
  lab.say({ type: 'text', job: 1, lines: [], ms: 1 });
  await end;
  expect(reasons(reports)).toEqual(['faces', 'text']);
});

describe('comes to an end', () => {
  test('a file that leaves nothing to ask: at once', async () => {
    const { reports, end } = await examining(fakeLab(), { picture: '', want: { text: true } });
    await end;
    expect(reports).toEqual([]);
  });

  test('nobody answers: after the deadline', async () => {
    const { reports, end } = await examining(fakeLab(), both);
    await vi.advanceTimersByTimeAsync(PART_DEADLINE_MS);
    await end;
    expect(reasons(reports)).toEqual(['faces: too-slow', 'text: too-slow']);
  });

  test('the lab cannot be opened', async () => {
    const { reports, end } = await examining(fakeLab({ wakes: false }), both);
    await end;
    expect(reasons(reports)).toEqual(['faces: no-answer', 'text: no-answer']);
  });

  test('the lab goes away while it works', async () => {
    const lab = fakeLab();
    const { reports, end } = await examining(lab, both);
    lab.crash();
    await end;
    expect(reasons(reports)).toEqual(['faces: no-answer', 'text: no-answer']);
  });

  test('the person cancels: the lab is told', async () => {
    const lab = fakeLab();
    const stop = new AbortController();
    const { reports, end } = await examining(lab, both, stop.signal);
    stop.abort();
    await end;
    await vi.advanceTimersByTimeAsync(0);
    expect(reasons(reports)).toEqual(['faces: cancelled', 'text: cancelled']);
    expect(lab.sent.at(-1)).toEqual({ type: 'cancel', job: 1 });
  });
});
