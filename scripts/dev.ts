/**
 * `npm run dev`: the site while it is written, in front. Content is built first, and again when a raw file,
 * a story.yaml or the program changes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, projectRoot } from './project/content-folder.ts';

const quiet = 200;
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const program = join(projectRoot, 'scripts', 'variorum.ts');
const content = contentFolder(undefined);
const isSource = (path: string) => /(?:^|[\\/])raw[\\/]|(?:^|[\\/])story\.yaml$/.test(path);
const isProgram = (path: string) => path.endsWith('.ts') && !path.endsWith('.test.ts');

build();
let timer: NodeJS.Timeout | undefined;
buildOnChange(content, isSource);
buildOnChange(join(projectRoot, 'src', 'engine'), isProgram);
const astro = spawn('astro', ['dev', ...process.argv.slice(2)], { cwd: projectRoot, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (code) => process.exit(code ?? 0));

function build(): void {
  spawnSync(process.execPath, [program, 'build', '--content', content], { stdio: 'inherit' });
}

/** An editor saves in several steps; the last one counts. */
function buildOnChange(folder: string, concerns: (path: string) => boolean): void {
  watch(folder, { recursive: true }, (_, path) => {
    if (!path || !concerns(path)) return;
    clearTimeout(timer);
    timer = setTimeout(build, quiet);
  });
}
