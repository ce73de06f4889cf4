// Bundles the practice pages into .output/practice: one script and one style sheet a site, class names made unreadable as on the sites.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('pages', import.meta.url));
export const outDir = fileURLToPath(new URL('../../.output/practice', import.meta.url));

const obscure = (prefix: string) => (name: string) => {
  const digest = createHash('sha256')
    .update(prefix + name)
    .digest('hex');
  return `${prefix}${digest.slice(0, 7)}`;
};

/** Builds both sites. Returns when the files are written. */
export const buildPractice = async (): Promise<void> => {
  await rm(outDir, { recursive: true, force: true });
  for (const [site, prefix] of [
    ['x', 'r-'],
    ['facebook', 'x'],
  ] as const)
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      // Said outright: a test runner's NODE_ENV would otherwise bring in React's development transform.
      oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
      css: { modules: { generateScopedName: obscure(prefix) } },
      build: {
        outDir,
        emptyOutDir: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: `${root}/${site}/main.tsx`,
          output: { format: 'iife', entryFileNames: `${site}.js`, assetFileNames: `${site}.[ext]` },
        },
      },
    });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPractice();
