import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parseStoryYaml } from '../schemas/parse-story-yaml.ts';

/** The `story.yaml` of every story, read as the build reads it: Astro's own reader takes a date for a moment. */
export function storyFiles(content: string): Loader {
  const pathOf = (story: string) => resolve(content, story, 'story.yaml');
  return {
    name: 'story-files',
    load: async ({ store, parseData, generateDigest, logger, watcher }) => {
      const read = async (story: string) => {
        const text = textOf(pathOf(story));
        const id = `${story}/story`;
        if (text === null) return store.delete(id);
        const { broken, value } = parseStoryYaml(text);
        if (broken) throw new Error(`${pathOf(story)}: this is not YAML: ${broken.message}`);
        const data = await parseData({ id, data: value as Record<string, unknown>, filePath: pathOf(story) });
        store.set({ id, data, digest: generateDigest(text) });
      };
      store.clear();
      for (const story of foldersIn(content)) await read(story);
      keepKnown(store);
      const onChange = (path: string) => {
        const [story, file, ...rest] = relative(resolve(content), path).split(/[\\/]/);
        if (!story || file !== 'story.yaml' || rest.length > 0) return;
        read(story).catch((error) => logger.error(String(error)));
      };
      watcher?.add(resolve(content));
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
    },
  };
}

function foldersIn(content: string): string[] {
  if (!existsSync(content)) return [];
  return readdirSync(content).filter((name) => !name.startsWith('.'));
}

/** Null where there is no such file. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Files of which a story may have none, such as statements: Astro would warn of each look at an empty collection. */
export function filesOfSome(options: { base: string; pattern: string }): Loader {
  const loader = glob(options);
  return {
    ...loader,
    load: async (context) => {
      const logger = Object.create(context.logger, { warn: { value: () => {} } }) as typeof context.logger;
      await loader.load({ ...context, logger });
      keepKnown(context.store);
    },
  };
}

/** What is set and taken out again leaves a collection that is known, and may be empty. */
function keepKnown(store: LoaderContext['store']): void {
  if (store.keys().length > 0) return;
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
