// npm run docs: writes what is made from the source: the page of rules, Chromium's schema of managed settings, the ready-made files for IT.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumSchema, managedFiles } from './lib/managed-files.ts';
import { rulesPage } from './lib/rules-page.ts';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('docs/managed/', root), { recursive: true });
const files = {
  'docs/rules.md': rulesPage(),
  'public/managed-schema.json': `${JSON.stringify(chromiumSchema(), null, 2)}\n`,
  ...Object.fromEntries(Object.entries(managedFiles()).map(([name, content]) => [`docs/managed/${name}`, content])),
};
for (const [path, content] of Object.entries(files)) {
  writeFileSync(new URL(path, root), content);
  process.stdout.write(`${fileURLToPath(new URL(path, root))}\n`);
}
