/** What the editor states in story.yaml stands in place of what the file states, with its reason. */
import type { Metadata } from '../../src/schemas/source.ts';
import { metadataNames, type StoryArticle } from '../../src/schemas/story.ts';

export function addEditorFields({ metadata, editor }: { metadata: Metadata; editor: StoryArticle }): {
  metadata: Metadata;
} {
  const fields = metadataNames.map((name) => {
    const given = editor[name];
    return [name, given ? { ...given, start: null, end: null, basis: 'editor' } : metadata[name]];
  });
  return { metadata: Object.fromEntries(fields) as Metadata };
}
