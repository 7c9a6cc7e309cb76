/**
 * `npm run dev`: the site while it is written, in front. Content is built first, and again when a raw file,
 * a story.yaml or the program changes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, projectRoot } from '../project/content-folder.ts';
import { isStage, isStorySource } from '../project/needs-rebuild.ts';

const quiet = 200;
const program = join(projectRoot, 'scripts', 'variorum.ts');
const content = contentFolder(undefined);
const env = {
  ...process.env,
  VARIORUM_CONTENT: content,
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};

build();
let timer: NodeJS.Timeout | undefined;
buildOnChange(content, '', isStorySource);
for (const folder of ['src', 'scripts']) buildOnChange(join(projectRoot, folder), folder, isStage);
process.stderr.write('Starting the site; its address follows.\n');
const astro = spawn('astro', ['dev', ...process.argv.slice(2)], { cwd: projectRoot, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (code) => process.exit(code ?? 0));

function build(): void {
  spawnSync(process.execPath, [program, 'build', '--content', content], { stdio: 'inherit' });
}

/** An editor saves in several steps; the last one counts. `concerns` is asked with the path below `from`. */
function buildOnChange(folder: string, from: string, concerns: (path: string) => boolean): void {
  watch(folder, { recursive: true }, (_, path) => {
    if (!path || !concerns(join(from, path))) return;
    clearTimeout(timer);
    timer = setTimeout(build, quiet);
  });
}
