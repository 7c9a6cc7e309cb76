import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { StoryData } from '../collections/load-story.ts';
import { downloadsOf } from './downloads.ts';
import { jsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../../content/meta-messenger-encryption');
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const readAll = (kind: string) => readdirSync(join(folder, kind)).map((file) => read(`${kind}/${file}`));

const data = {
  slug: 'meta-messenger-encryption',
  articles: readAll('sources').map((source) => ({
    siglum: source.siglum,
    slug: source.siglum.toLowerCase(),
    source,
    quotations: read(`quotations/${source.siglum.toLowerCase()}.json`).quotations,
  })),
  speakers: new Map(readAll('speakers').map((speaker) => [speaker.id, speaker])),
  statements: readAll('statements'),
  passages: read('passages.json'),
  findings: read('findings.json').findings,
  timeline: read('timeline.json').entries,
} as unknown as StoryData;

describe('downloads', () => {
  const schemas = new Map(jsonSchemas('').map(({ name, schema }) => [`${name}.json`, schema]));
  const files = downloadsOf(data, '').filter(({ file }) => file.endsWith('.json'));

  it.each(files)('$file has the shape of its schema', ({ file, body }) => {
    const { error } = z.fromJSONSchema(schemas.get(file)!).safeParse(JSON.parse(body));
    expect(error?.issues ?? []).toEqual([]);
  });

  it.each(files)('a row of $file names its story', ({ body }) => {
    const [row] = [JSON.parse(body)].flat();
    expect(row.story).toBe(data.slug);
  });

  it('has none that its schema would pass whatever it held', () => {
    for (const [file, schema] of schemas) {
      expect(z.fromJSONSchema(schema).safeParse([{ id: 3 }]).success, file).toBe(false);
    }
  });
});
