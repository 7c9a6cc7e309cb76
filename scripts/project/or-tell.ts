/** Runs a command; wrong input is told on stderr in two lines, and makes the exit code 1. */
import { ProjectError } from './project-error.ts';
import { toProjectError } from './to-project-error.ts';

export async function orTell(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    const told = toProjectError(error);
    if (!(told instanceof ProjectError)) throw error;
    process.stderr.write(`${told.message}\n`);
    process.exitCode = 1;
  }
}
