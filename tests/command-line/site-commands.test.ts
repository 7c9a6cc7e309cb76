/** `npm run build` and `npm run serve` as a person calls them, with a stand-in for Astro. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, snapshotOf } from './run-variorum.ts';

const scripts = fileURLToPath(new URL('../../scripts/site/', import.meta.url));

function run(script: string, env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Builds with an Astro that writes this on a page and ends with this code. */
function buildWith(code: number, words = 'new', env: Record<string, string> = {}) {
  const astro = `#!/bin/sh\nmkdir -p "$VARIORUM_DIST" && echo "${words}" > "$VARIORUM_DIST/index.html"\nexit ${code}\n`;
  const folder = folderOf({
    'bin/astro': astro,
    'dist/index.html': 'old\n',
    'dist/pier/index.html': 'old\n',
  });
  chmodSync(join(folder, 'bin/astro'), 0o755);
  const dist = join(folder, 'dist');
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  return { dist, ...run('build-site.ts', { PATH: path, VARIORUM_DIST: dist, ...env }) };
}

describe('build', () => {
  it('puts a whole site in the place of the old one', () => {
    const { status, dist } = buildWith(0);
    expect(status).toBe(0);
    expect(snapshotOf(dist)).toEqual({ '/index.html': 'new\n' });
  });

  it('publishes the folder that the stories were built in, named from where the person stands', () => {
    const { dist } = buildWith(0, '$VARIORUM_CONTENT', { INIT_CWD: '/press', VARIORUM_CONTENT: 'stories' });
    expect(snapshotOf(dist)).toEqual({ '/index.html': '/press/stories\n' });
  });

  it('leaves the old site where it fails', () => {
    const { status, stderr, dist } = buildWith(3);
    expect(status).toBe(3);
    expect(stderr).toContain('The site was not built; the one that was there stands in');
    expect(readFileSync(join(dist, 'pier/index.html'), 'utf8')).toBe('old\n');
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old\n');
  });
});

describe('an address that is none', () => {
  it.each(['build-site.ts', 'check-dist.ts'])('is told by %s', (script) => {
    expect(run(script, { SITE_URL: 'notaurl' })).toMatchObject({
      status: 1,
      stderr: 'SITE_URL: "notaurl" is no address.\n  Give one such as https://news.example.\n',
    });
  });
});

describe('serve', () => {
  it('prints help', () => {
    const { status, stdout } = run('serve.ts', {}, '--help');
    expect(stdout).toContain('Serves the built site on this machine.');
    expect(status).toBe(0);
  });

  it.each([[['--port', '9']], [['dist']]])('ends with 2 on what it does not know: %j', (args) => {
    const { status, stdout, stderr } = run('serve.ts', {}, ...args);
    expect(stderr).toContain('error: ');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it.each(['abc', '99999', '-1', '1.5'])('says that %s is no port', (port) => {
    const { status, stderr } = run('serve.ts', { PORT: port });
    expect(stderr).toBe(`PORT: "${port}" is no port.\n  Give a number from 1 to 65535, such as PORT=4322.\n`);
    expect(status).toBe(1);
  });
});
