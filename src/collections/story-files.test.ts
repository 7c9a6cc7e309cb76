import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { folderOf } from '../../tests/command-line/run-variorum.ts';
import { filesOfSome, storyFiles } from './story-files.ts';

/** As much of Astro as a loader asks for; a collection is known from the first entry on. */
function context() {
  const collection = new Map<string, { id: string; data: unknown }>();
  let known = false;
  const warn = vi.fn();
  const store = {
    set: (entry: { id: string; data: unknown }) => {
      known = true;
      collection.set(entry.id, entry);
    },
    delete: (id: string) => collection.delete(id),
    keys: () => [...collection.keys()],
    clear: () => collection.clear(),
  };
  const rest = {
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (text: string) => text,
    logger: { warn, error: warn },
    config: { root: new URL('file:///'), srcDir: new URL('file:///src/') },
    entryTypes: new Map(),
  };
  return {
    loading: { store, ...rest } as unknown as LoaderContext,
    collection,
    warn,
    isKnown: () => known,
  };
}

describe('the stories', () => {
  it('are read as the build reads them', async () => {
    const content = folderOf({
      'content/pier/story.yaml': 'title: The pier\nsummary: 2021-03-04\ncontentNote: 0b11\n',
      'content/.new-quay/story.yaml': 'title: Half a story\n',
      'content/notes.txt': 'No story.',
    });
    const { loading, collection } = context();
    await storyFiles(`${content}/content`).load(loading);
    expect([...collection.values()].map(({ id, data }) => [id, data])).toEqual([
      ['pier/story', { title: 'The pier', summary: '2021-03-04', contentNote: '0b11' }],
    ]);
  });

  it('stop the build with the name of a file that is not YAML', async () => {
    const content = folderOf({ 'content/pier/story.yaml': 'title: [pier\n' });
    const loaded = storyFiles(`${content}/content`).load(context().loading);
    await expect(loaded).rejects.toThrow(/content\/pier\/story\.yaml: this is not YAML: /);
  });

  it('are known to be none', async () => {
    const { loading, collection, isKnown } = context();
    await storyFiles(`${folderOf({})}/content`).load(loading);
    expect([isKnown(), collection.size]).toEqual([true, 0]);
  });
});

describe('files of which there may be none', () => {
  it('are known to be none, without a warning', async () => {
    const { loading, collection, warn, isKnown } = context();
    const base = `${folderOf({ 'content/pier/story.yaml': 'title: The pier\n' })}/content`;
    await filesOfSome({ base, pattern: '*/statements/*.json' }).load(loading);
    expect([isKnown(), collection.size, warn.mock.calls]).toEqual([true, 0, []]);
  });
});
