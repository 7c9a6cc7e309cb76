/** Builds one site of all test stories, as a person would; two builds at a time would share Astro's cache. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { writeFiles } from '../command-line/write-files.ts';
import { corrected } from '../stories/corrected.ts';
import { hostile } from '../stories/hostile.ts';
import { longWords } from '../stories/long-words.ts';
import { manyStories } from '../stories/many.ts';
import { retoldStory } from '../stories/retold.ts';
import { rightToLeft } from '../stories/right-to-left.ts';
import { sizes } from '../stories/sizes.ts';
import { otherStories } from './other-stories.ts';

test('the test stories build', () => {
  test.setTimeout(240_000);
  const { folder, content, dist, host, base } = otherStories;
  writeFiles(folder, {
    ...hostile,
    ...longWords,
    ...rightToLeft,
    ...retoldStory,
    ...sizes,
    ...corrected,
    ...manyStories,
  });
  const env = {
    ...process.env,
    VARIORUM_CONTENT: content,
    VARIORUM_DIST: dist,
    SITE_URL: host,
    BASE_PATH: base.replace(/\/$/, ''),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const [command, ...args] of [
    ['node', 'scripts/variorum.ts', 'build'],
    ['node', 'scripts/variorum.ts', 'check'],
    ['npx', 'astro', 'build', '--force'],
    ['node', 'scripts/site/check-dist.ts'],
  ]) {
    const { status, stdout, stderr } = spawnSync(command!, args, { env, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  }
});
