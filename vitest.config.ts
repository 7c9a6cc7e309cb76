import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // No test changes what another one imports: they need no process each.
    isolate: false,
    // Half of the time goes into commands that are started: a core is not kept free.
    maxWorkers: '100%',
    // The command line starts in half the time where it has been compiled before.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'variorum-compiled') },
  },
});
