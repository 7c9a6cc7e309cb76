/** `story.yaml` in, the story out; anything wrong in it is an error with file, line and remedy. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Story, storySchema } from '../../src/schemas/story.ts';
import { shown } from './content-folder.ts';
import { ProjectError } from './project-error.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new ProjectError(`${shown(file)}:${line}`, `this is not YAML: ${broken.message}`, 'Mend the line.');
  }
  const whereIs = (path: PropertyKey[]) => `${shown(file)}:${lineOf(document, lines, path)}`;
  const story = parseStory(document, whereIs);
  checkSigla(story, whereIs);
  return { story, whereIs };
}

function parseStory(document: Document, whereIs: StoryFile['whereIs']): Story {
  const parsed = storySchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [];
  const path = [...issue.path, ...unknown];
  const remedy = unknown.length
    ? 'Take it out, or see "How to add a story" in the README for the fields there are.'
    : 'See "How to add a story" in the README for what this field holds.';
  throw new ProjectError(
    whereIs(path),
    `${path.map(String).join('.') || 'story.yaml'}: ${issue.message}.`.replace(/\.+$/, '.'),
    remedy,
  );
}

function checkSigla({ articles }: Story, whereIs: StoryFile['whereIs']): void {
  for (const [index, { siglum, file }] of articles.entries()) {
    if (articles.slice(0, index).some((other) => other.siglum === siglum)) {
      const what = `the siglum ${siglum} is given to two articles.`;
      throw new ProjectError(
        whereIs(['articles', index, 'siglum']),
        what,
        'Give the later one a siglum of its own.',
      );
    }
    if (articles.slice(0, index).some((other) => other.file === file)) {
      const what = `the file ${file} is listed twice.`;
      throw new ProjectError(whereIs(['articles', index, 'file']), what, 'Take one of the two entries out.');
    }
  }
}

/** The line of the deepest part of the path that the file has. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
