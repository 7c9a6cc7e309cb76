/** `variorum check`: one line for each thing that is wrong in the content of the stories, and what to do. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { readSources } from '../1-read-source.ts';
import type { Collections } from '../10-write-collections.ts';
import { contentFolder, namedStories, shown, storyFolder } from '../project/content-folder.ts';
import { matchCorrections } from '../project/match-corrections.ts';
import { matchEditorNotes } from '../project/match-editor-notes.ts';
import { matchLinks } from '../project/match-links.ts';
import { ProjectError } from '../project/project-error.ts';
import { tellUnlisted } from '../project/tell-unlisted.ts';
import { toProjectError } from '../project/to-project-error.ts';
import { checkIds } from './check-stories/check-ids.ts';
import { checkQuotations } from './check-stories/check-quotations.ts';
import { checkReferences } from './check-stories/check-references.ts';
import { checkSources } from './check-stories/check-sources.ts';
import type { Problem } from './check-stories/problem.ts';
import { readCollections } from './check-stories/read-collections.ts';

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('check that the content agrees with its sources and with itself')
    .argument('[story...]', 'folders below the content folder; all of them by default')
    .option('--content <dir>', 'the folder of stories (or VARIORUM_CONTENT)')
    .action((stories: string[], options: { content?: string }) => {
      const content = contentFolder(options.content);
      const names = namedStories(content, stories);
      const remedyOf = (name: string) => `Run \`${buildCommand(name, options.content)}\`.`;
      const lines = names.flatMap((name) => checkStory(content, name, remedyOf(name)));
      for (const line of lines) process.stdout.write(`${line}\n`);
      process.stderr.write(`${names.length} checked, ${lines.length} wrong\n`);
      if (lines.length > 0) process.exitCode = 1;
    });
}

/** The build that would mend the content that was checked. */
function buildCommand(name: string, content: string | undefined): string {
  const where =
    content === undefined ? '' : ` --content ${/^[\w./-]+$/.test(content) ? content : `"${content}"`}`;
  return `npx variorum build ${name}${where}`;
}

function checkStory(content: string, name: string, remedy: string): string[] {
  try {
    const folder = storyFolder(content, name);
    const file = readSources(folder);
    tellUnlisted(folder, file);
    const { collections, problems } = readCollections(folder);
    const found = collections ? findProblems(file, collections) : problems;
    return found.map((one) => `${shown(join(folder, one.file))}: ${one.what} ${remedy}`);
  } catch (error) {
    const told = toProjectError(error);
    if (!(told instanceof ProjectError)) throw error;
    return [told.message.replace(/\n\s*/g, ' ')];
  }
}

/** Throws where a correction, a link or a note of story.yaml does not match. */
function findProblems(file: ReturnType<typeof readSources>, collections: Collections): Problem[] {
  const quotationsOf = new Map(collections.quotations.map(({ siglum, quotations }) => [siglum, quotations]));
  const articles = file.sources.map(({ siglum, text }) => ({
    siglum,
    text,
    quotations: quotationsOf.get(siglum) ?? [],
  }));
  matchCorrections(articles, file);
  matchLinks(articles, file);
  matchEditorNotes(articles, file);
  return [
    ...checkSources(file.sources, collections),
    ...checkQuotations(collections),
    ...checkReferences(collections),
    ...checkIds(collections),
  ];
}
