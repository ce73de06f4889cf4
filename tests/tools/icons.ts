// Draws the extension's icons (public/icon/) from the mark in components/ui/Mark.tsx: active in our colour, idle in grey.
// Usage: node tests/tools/icons.ts, after a change of the mark. Chromium does the drawing.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = await readFile(`${root}components/ui/Mark.tsx`, 'utf8');
const shapes = (/<svg[^>]*>([\s\S]*?)<\/svg>/.exec(source)?.[1] ?? '').replaceAll('{', '').replaceAll('}', '');
if (!shapes.includes('<path')) throw new Error('The mark was not found in Mark.tsx.');

const grey: Readonly<Record<string, string>> = { '#0d5f5a': '#77807e', '#0d3f3c': '#4c5452', '#fff8e8': '#ffffff' };
const idle = Object.entries(grey).reduce((text, [from, to]) => text.replaceAll(from, to), shapes);

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [prefix, drawing] of [
  ['', shapes],
  ['idle-', idle],
] as const)
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    // Small icons fill their square; the large one keeps the margin that stores ask for.
    const box = size === 128 ? '-4 -4 40 40' : '1.5 2.5 29 29';
    await page.setContent(
      `<style>body{margin:0;background:transparent}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}" style="display:block">${drawing}</svg>`,
    );
    await writeFile(`${root}public/icon/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
await browser.close();
