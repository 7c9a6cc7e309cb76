/** `variorum new`: a story's folder from text files, with sigla given, ready to build. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { noteOnHtml } from '../../src/engine/text/note-on-html.ts';
import { draftSummary, draftTitle } from '../../src/schemas/draft-story.ts';
import { fileNameSchema } from '../../src/schemas/hand-written.ts';
import { readSource } from '../1-read-source.ts';
import { fileKey } from '../project/check-entries.ts';
import { contentFolder, fromHere, shown } from '../project/content-folder.ts';
import { ProjectError } from '../project/project-error.ts';
import { siglumAt } from '../project/siglum-at.ts';
import { checkStoryName } from '../project/story-name.ts';
import { whyNoFile } from '../project/why-no-file.ts';

export function addNewCommand(program: Command): void {
  program
    .command('new')
    .description('start a story from text files')
    .argument('<story>', 'the name of its folder and address, such as harbour-fire')
    .argument('<file...>', 'the articles, in the order in which they get their sigla')
    .option('--content <dir>', 'the folder of stories (or VARIORUM_CONTENT)')
    .action((story: string, files: string[], options: { content?: string }) => {
      newStory(contentFolder(options.content), story, files.map(fromHere));
    });
}

function newStory(content: string, name: string, files: string[]): void {
  const folder = join(content, name);
  checkStoryName(name, shown(folder));
  if (existsSync(folder)) {
    throw new ProjectError(
      shown(folder),
      'this story is there already.',
      'Add articles to its story.yaml, or choose another name.',
    );
  }
  checkFiles(files);
  const draft = join(content, `.new-${name}`);
  try {
    writeDraft(draft, name, files);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  process.stdout.write(`${shown(folder)}\n`);
  process.stderr.write(
    `Write a title and a summary in ${shown(join(folder, 'story.yaml'))}, then: npx variorum build ${name}, and npm run dev to look at it.\n`,
  );
}

function writeDraft(draft: string, name: string, files: string[]): void {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(draft, 'raw'), { recursive: true });
  for (const file of files) copyFileSync(file, join(draft, 'raw', basename(file)));
  const names = files.map((file) => basename(file));
  writeFileSync(join(draft, 'story.yaml'), toStoryYaml(name, names));
}

/** Everything that a build would refuse is refused here, before anything is written. */
function checkFiles(files: string[]): void {
  for (const [index, file] of files.entries()) {
    const why = whyNoFile(file);
    if (why) throw new ProjectError(shown(file), ...why);
    const name = fileNameSchema.safeParse(basename(file));
    if (!name.success) {
      throw new ProjectError(
        JSON.stringify(shown(file)),
        'this name has a line end or a control character.',
        'Rename it.',
      );
    }
    if (files.slice(0, index).some((other) => resolve(other) === resolve(file)))
      throw new ProjectError(shown(file), 'this file is given twice.', 'Give it once.');
    if (files.slice(0, index).some((other) => fileKey(basename(other)) === fileKey(basename(file)))) {
      const what = 'two files have this name, capitals aside.';
      throw new ProjectError(shown(file), what, 'Rename one of them.');
    }
    const { text } = readSource(file, { siglum: siglumAt(index), file: basename(file) }, 'en');
    for (const { message } of noteOnHtml(text)) process.stderr.write(`${shown(file)}: ${message}\n`);
  }
}

const above = '# Write a title and a summary of your own: they stand at the top of the story’s page.\n';
const below = `# Optional: contentNote, rights, corrections, speakers, links and notes; and for an article its publisher, published,
# author and so on, each with a value and a reason. See "How to add a story" in the README.
`;

function toStoryYaml(name: string, files: string[]): string {
  const title = draftTitle(name);
  const articles = files.map((file, index) => ({ siglum: siglumAt(index), file }));
  return `${above}${stringify({ title, summary: draftSummary(articles.length), language: 'en', articles })}${below}`;
}
