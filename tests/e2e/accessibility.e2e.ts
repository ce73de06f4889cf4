// Every component in every state against axe-core's WCAG 2.2 AA rules and best practices: no violation, in both languages, light and dark, wide and at 400 %.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, type Look, openGallery } from '../gallery/site.ts';
import { bareSession } from './harness/session.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery((await bareSession()).browser);
});

/** Of the page in front: one line per rule and element. The site's own text around our parts is not ours to judge. */
const problems = async (): Promise<string[]> => {
  await gallery.page.evaluate(axe);
  const results = await gallery.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(
      { exclude: ['main[data-site]'] },
      {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Our parts live inside somebody else's page, whose landmarks and main heading are its own.
        rules: document.querySelector('second-look')
          ? { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
          : {},
      },
    ),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};

const overflow = (): Promise<number> => gallery.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each<Look>([
  { lang: 'en', theme: 'light', width: 900 },
  { lang: 'cy', theme: 'dark', width: 320 },
])('$lang, $theme, $width px', (look) => {
  test('the gallery has stories', () => expect(gallery.stories.length).toBeGreaterThan(50));

  test('no violation in any story', { timeout: 240_000 }, async () => {
    const found: Record<string, string[]> = {};
    for (const story of gallery.stories) {
      await gallery.show(story, look);
      const here = await problems();
      if (look.width < 400 && !story.startsWith('chip') && (await overflow()) > 0) here.push('the page scrolls sideways');
      if (here.length > 0) found[story] = here;
    }
    expect(found).toEqual({});
  });
});
