// node tests/tools/bench-pictures.ts PICTURE [--browser chromium|firefox] [--runs N]: how long from attaching a picture to knowing who is in it,
// cold (just started, nothing loaded) and warm, how long the text takes after that, and what memory is left once nobody has asked for a while.
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type BrowserName, startExtension } from './extension-browser.ts';
import { LOOK_PAGE } from './look.ts';

interface Run {
  /** Milliseconds from handing over the file until faces and people are known, and until text is too. */
  readonly verdict: number;
  readonly all: number;
  readonly faces: number;
  readonly decode: number;
  readonly found: number;
}

const once = (page: Page): Promise<Run> =>
  page.evaluate(async () => {
    const file = document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (!file || !globalThis.examine) throw new Error('nothing to examine');
    const start = performance.now();
    let verdict = 0;
    const { features } = await globalThis.examine(file, {
      onUpdate: (soFar) => {
        if (soFar.ms.faces > 0) verdict ||= performance.now() - start;
      },
    });
    const { decode, faces } = features.ms;
    return { verdict, all: performance.now() - start, faces, decode, found: features.faces.length };
  });

/** The browser's own process and all of its children's. */
const family = (pid: number): number[] => {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(afterName(Number(name))[1]);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(all)];
  return all(pid);
};

/** What `/proc/PID/stat` says after the program's name; empty when the process has ended meanwhile. */
const afterName = (pid: number): string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

/** Megabytes that the browser and all of its processes hold, shared pages divided among those who share them. */
const memoryOf = (pid: number): number => {
  let total = 0;
  for (const id of family(pid))
    try {
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      // Ended between listing and reading.
    }
  return Math.round(total);
};

/** Milliseconds of processor time that the browser and all of its processes have used so far; the kernel counts in hundredths. */
const processorOf = (pid: number): number =>
  family(pid).reduce((total, id) => total + (Number(afterName(id)[11] ?? 0) + Number(afterName(id)[12] ?? 0)) * 10, 0);

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Idle time is 20 seconds; ten more for the browser to give memory back. */
const REST_MS = 30_000;

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, runs: { type: 'string', default: '7' } },
    allowPositionals: true,
  });
  const [picture] = positionals;
  if (!picture) {
    console.error('usage: node tests/tools/bench-pictures.ts PICTURE [--browser chromium|firefox] [--runs N]');
    return 2;
  }
  const started = await startExtension(values.browser as BrowserName);
  try {
    const page = await started.open(LOOK_PAGE, 'input[type=file]');
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(resolve(picture));
    const pid = started.browser.process()?.pid ?? 0;
    const before = memoryOf(pid);
    const still = processorOf(pid);
    const cold = await once(page);
    const warm: Run[] = [];
    const used = processorOf(pid);
    for (let i = 0; i < Number(values.runs); i++) warm.push(await once(page));
    const processor = Math.round((processorOf(pid) - used) / warm.length);
    const busy = memoryOf(pid);
    await pause(REST_MS);
    const rested = memoryOf(pid);
    const of = (key: keyof Run): number => Math.round(median(warm.map((run) => run[key])));
    console.log(
      JSON.stringify({
        browser: values.browser,
        load: loadavg().map((n) => Number(n.toFixed(1))),
        found: cold.found,
        cold: { verdict: Math.round(cold.verdict), all: Math.round(cold.all), processor: used - still },
        warm: {
          verdict: of('verdict'),
          best: Math.round(Math.min(...warm.map((r) => r.verdict))),
          decode: of('decode'),
          faces: of('faces'),
          all: of('all'),
          processor,
        },
        megabytes: { before, busy, rested, extra: rested - before },
      }),
    );
  } finally {
    await started.close();
  }
  return 0;
};

process.exitCode = await main();
