/** The commands, and what they answer to the shell: 0 done, 1 wrong input, 2 wrong usage. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { orTell } from '../project/or-tell.ts';
import { addAnnotateCommand } from './annotate.ts';
import { addBuildCommand } from './build-stories.ts';
import { addCheckCommand } from './check-stories.ts';
import { addCollateCommand } from './collate.ts';
import { addNewCommand } from './new-story.ts';

const commands = [addBuildCommand, addAnnotateCommand, addCollateCommand, addNewCommand, addCheckCommand];

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Runs one command; its answer is left in `process.exitCode`. */
export async function runProgram(args: readonly string[]): Promise<void> {
  const program = new Command('variorum')
    .description('Reads several news articles about one story against each other.')
    .version(version, '--version', 'print the version')
    .showHelpAfterError('(add --help for the commands and their options)')
    .exitOverride();
  for (const addCommand of commands) addCommand(program);
  try {
    await orTell(() => program.parseAsync(args, { from: 'user' }));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
