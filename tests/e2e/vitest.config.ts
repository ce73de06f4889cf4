// End-to-end tests: the built extension in two real browsers. One browser a project, shared by all of its files (no isolation, one worker).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/harness/built.ts'],
    testTimeout: 30_000,
    hookTimeout: 90_000,
    fileParallelism: false,
    isolate: false,
    maxWorkers: 1,
    projects: ['chromium', 'firefox'].map((name) => ({ extends: true as const, test: { name, env: { E2E_BROWSER: name } } })),
  },
});
