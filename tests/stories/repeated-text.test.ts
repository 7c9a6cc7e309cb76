/** A paragraph that a file has thousands of times beside a short article: every stage takes it in linear time. */
import { expect, test } from 'vitest';
import { folderOf, runVariorum } from '../command-line/run-variorum.ts';
import { storyYaml } from '../command-line/story-files.ts';

const paragraph = `Pier vote put off

“We know what it costs,” said Ida Brandt, the mayor, on Monday. The pier takes two million.

`;

// Where one stage compares all with all this takes minutes, and the test runs out of time.
test('300 kB of one paragraph build', async () => {
  const folder = folderOf({
    'content/pier/story.yaml': storyYaml,
    'content/pier/raw/post.txt': paragraph.repeat(2_800),
    'content/pier/raw/echo.txt': 'Mayor Ida Brandt said: “We know what it costs.”\n',
  });
  expect(await runVariorum(folder, 'build')).toMatchObject({ status: 0, stderr: 'pier: built\n' });
}, 120_000);
