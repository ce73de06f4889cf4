// Checks of what `npm run build` wrote: the manifests and the files that would be shipped.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/built/**/*.built.ts'], environment: 'node' },
});
