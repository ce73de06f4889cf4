// npm run docs: writes docs/rules.md from the register of rules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesPage } from './lib/rules-page.ts';

const docs = new URL('../../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL('rules.md', docs), rulesPage());
process.stdout.write(`${fileURLToPath(new URL('rules.md', docs))}\n`);
