import { defineConfig } from 'vitest/config';

/** The walks in Firefox, over WebDriver BiDi, against the built site. */
export default defineConfig({
  test: { include: ['tests/firefox/*.walk.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
