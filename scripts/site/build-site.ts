/**
 * `npm run build`: the site of all stories. It is built in a folder of its own and takes the place of the old one when
 * it is whole, so that a build that fails leaves the old site as it was.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFolder, projectRoot } from '../project/content-folder.ts';
import { orTell } from '../project/or-tell.ts';
import { siteFromEnvironment, siteUrl } from './built/site-from-environment.ts';

await orTell(() => {
  siteUrl();
  process.exitCode = buildSite(resolve(projectRoot, siteFromEnvironment().dist));
});

/** Below the project, where what Astro runs while it builds finds its packages. */
function buildSite(dist: string): number {
  const fresh = join(projectRoot, '.cache', 'site');
  rmSync(fresh, { recursive: true, force: true });
  const env = {
    ...process.env,
    VARIORUM_CONTENT: contentFolder(undefined),
    VARIORUM_DIST: fresh,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const astro = spawnSync('astro', ['build', '--force'], { cwd: projectRoot, env, stdio: 'inherit' });
  if (astro.error) throw astro.error;
  if (astro.status === 0) {
    if (!process.env['SITE_URL']) tellUnset();
    rmSync(dist, { recursive: true, force: true });
    move(fresh, dist);
    return 0;
  }
  rmSync(fresh, { recursive: true, force: true });
  if (existsSync(dist))
    console.error(`The site was not built; the one that was there stands in ${dist} still.`);
  return astro.status ?? 1;
}

function tellUnset(): void {
  console.error(
    `SITE_URL is not set: feeds, data and links for others say ${siteUrl()}, and no page offers code to embed.`,
  );
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk takes a copy.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
