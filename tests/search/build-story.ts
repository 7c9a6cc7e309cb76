/** In: the files of one story of `content/`. Out: the story as the site's search reads it. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { swapIn } from '../../scripts/10-write-collections.ts';
import { buildContent } from '../../scripts/build-content.ts';
import type { StoryToSearch } from '../../src/search/records/to-records.ts';
import { writeFiles } from '../command-line/write-files.ts';
import { readStory } from './read-story.ts';

export function buildStory(files: Readonly<Record<string, string>>): StoryToSearch {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  try {
    writeFiles(folder, files);
    const [slug = ''] = readdirSync(join(folder, 'content'));
    buildContent(join(folder, 'content', slug), slug);
    swapIn(join(folder, 'content', slug));
    return readStory(join(folder, 'content', slug));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
