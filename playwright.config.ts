import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/shared/find-browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391);
const chromium = findChromium();
/** Tests that read a site of their own stories. */
const otherStories = [
  'below-a-folder.spec.ts',
  'hostile-story.spec.ts',
  'languages.spec.ts',
  'retold.spec.ts',
  'search-many.spec.ts',
  'story-sizes.spec.ts',
];

/** Browser tests read the built site as a static host would serve it. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // No test measures time: on a busy machine a page may take many times as long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['CI'] ? 'list' : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: chromiumFlags, ...(chromium && { executablePath: chromium }) },
  },
  projects: [
    // First, so that one core builds while the other tests.
    { name: 'build of the test stories', testMatch: 'other-stories.setup.ts' },
    { name: 'site', testIgnore: [...otherStories, 'other-stories.setup.ts'] },
    { name: 'test stories', testMatch: otherStories, dependencies: ['build of the test stories'] },
  ],
  webServer: {
    command: 'node scripts/site/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    // A taken port is an error: what runs there may be an older build.
    reuseExistingServer: false,
  },
});
