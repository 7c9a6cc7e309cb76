/** `npm run serve`: the built site on this machine, in front, until it is stopped. */
import { Command, CommanderError } from 'commander';
import { orTell } from '../project/or-tell.ts';
import { serveDist } from './built/serve-dist.ts';
import { portFromEnvironment, siteFromEnvironment } from './built/site-from-environment.ts';

const program = new Command('serve')
  .description(
    'Serves the built site on this machine. PORT, BASE_PATH and VARIORUM_DIST say which and where.',
  )
  .showHelpAfterError('(add --help for what it takes)')
  .allowExcessArguments(false)
  .exitOverride()
  .action(() => orTell(serve));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}

async function serve(): Promise<void> {
  const { dist, base } = siteFromEnvironment();
  const port = portFromEnvironment();
  try {
    const { address } = await serveDist({ dist, base, port });
    console.log(`Variorum is at ${address} (Ctrl+C stops it).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
