/** `story.yaml` in, the story out; anything wrong in it is an error with file, line and remedy. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNode } from 'yaml';
import { type ParsedYaml, parseStoryYaml } from '../../src/schemas/parse-story-yaml.ts';
import { type Story, storySchema } from '../../src/schemas/story.ts';
import { checkEntries } from './check-entries.ts';
import { shown } from './content-folder.ts';
import { ProjectError } from './project-error.ts';
import { lineAt, readUtf8 } from './read-utf8.ts';
import { sayIssue } from './say-issue.ts';

export interface StoryFile {
  story: Story;
  /** `content/x/story.yaml:12` for the value at a path such as `['articles', 0, 'file']`. */
  whereIs: (path: PropertyKey[]) => string;
}

export function readStory(folder: string): StoryFile {
  const file = join(folder, 'story.yaml');
  if (!existsSync(file)) {
    const remedy = 'Write one, or start the story with `npx variorum new`.';
    throw new ProjectError(shown(file), 'the story has no story.yaml.', remedy);
  }
  const { text } = readUtf8(file);
  const whereAt = (at: number) => `${shown(file)}:${lineAt(text.slice(0, at))}`;
  const control = text.search(/[\0-\x08\v\f\x0e-\x1f\x7f]/);
  if (control !== -1) {
    throw new ProjectError(whereAt(control), 'there is a control character in this line.', 'Take it out.');
  }
  const yaml = parseStoryYaml(text);
  if (yaml.broken) {
    throw new ProjectError(whereAt(yaml.broken.at), ...sayBroken(yaml.broken.message));
  }
  const whereIs = (path: PropertyKey[]) => `${shown(file)}:${lineOf(yaml, path)}`;
  const story = parseStory(yaml.value, whereIs);
  checkEntries(story, whereIs);
  return { story, whereIs };
}

function parseStory(value: unknown, whereIs: StoryFile['whereIs']): Story {
  const parsed = storySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  // A field that does not exist may be one that is missing, misspelt.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [];
  const path = [...issue.path, ...unknown];
  const missing = issues
    .filter(({ path }) => valueAt(value, path) === undefined)
    .map((one) => one.path.at(-1));
  const { what, remedy } = sayIssue(issue, valueAt(value, issue.path), missing.map(String));
  throw new ProjectError(whereIs(path), `${path.map(String).join('.') || 'story.yaml'}: ${what}`, remedy);
}

/** A colon in words is the mistake of the first day. */
function sayBroken(message: string): [what: string, remedy: string] {
  if (message.startsWith('Nested mappings are not allowed'))
    return [
      'there is a colon inside of words.',
      'Put the words in quotation marks: title: "Fire: the harbour burns".',
    ];
  return [`this is not YAML: ${message}`, 'Mend the line.'];
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The line of the deepest part of the path that the file has. */
function lineOf({ document, lines }: ParsedYaml, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
