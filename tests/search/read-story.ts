/** In: a folder of `content/`. Out: its story as the site's search reads it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { quotationsSchema, speakerSchema } from '../../src/schemas/quotation.ts';
import { articleSchema, sourceSchema } from '../../src/schemas/source.ts';
import { storySchema } from '../../src/schemas/story.ts';
import type { StoryToSearch } from '../../src/search/records/to-records.ts';

export function readStory(folder: string): StoryToSearch {
  const slug = folder.split('/').at(-1)!;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const story = storySchema.parse(parse(readFileSync(join(folder, 'story.yaml'), 'utf8')));
  const articles = story.articles.map(({ siglum }) => {
    const name = siglum.toLowerCase();
    return {
      article: articleSchema.parse(readFrontMatter(join(folder, 'articles', `${name}.md`))),
      source: sourceSchema.parse(json(`sources/${name}.json`)),
      quotations: quotationsSchema.parse(json(`quotations/${name}.json`)).quotations,
    };
  });
  const speakers = readdirSync(join(folder, 'speakers')).map((name) =>
    speakerSchema.parse(json(`speakers/${name}`)),
  );
  return { slug, story, articles, speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])) };
}

function readFrontMatter(file: string): unknown {
  const [, head = ''] = readFileSync(file, 'utf8').split(/^---$/mu);
  return parse(head);
}
