import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['node_modules/**'], environment: 'node', testTimeout: 20_000 },
});
