#!/usr/bin/env node
/** The command line. Results go to stdout, everything else to stderr; 0 done, 1 wrong input, 2 wrong usage. */
import { Command, CommanderError } from 'commander';
import { addAnnotateCommand } from './annotate.ts';
import { addCollateCommand } from './collate.ts';
import { buildStories } from './commands/build-stories.ts';
import { contentFolder } from './project/content-folder.ts';
import { ProjectError } from './project/project-error.ts';

const program = new Command('variorum')
  .description('Reads several news articles about one story against each other.')
  .exitOverride()
  .showHelpAfterError('(add --help for the commands and their options)');

program
  .command('build')
  .description('write the content of all or some stories')
  .argument('[story...]', 'folders below the content folder; all of them by default')
  .option('--content <dir>', 'the folder of stories (or VARIORUM_CONTENT)')
  .option('--force', 'build unchanged stories too')
  .action((stories: string[], options: { content?: string; force?: boolean }) => {
    buildStories(contentFolder(options.content), stories, options.force ?? false);
  });

addAnnotateCommand(program);
addCollateCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof ProjectError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
}
