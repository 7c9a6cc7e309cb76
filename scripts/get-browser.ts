/**
 * Sees to it that this machine has a Chromium for the browser tests: one that is installed, else
 * Debian's package where this is root on a system with apt, else Playwright's own download. Where
 * none can be had it says what to run, and exits with 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './site/find-chromium.ts';

const has = () => findChromium() !== undefined || existsSync(chromium.executablePath());
const run = (command: string, ...options: string[]) =>
  spawnSync(command, options, { stdio: ['ignore', 2, 2] }).status === 0;

const ways = [
  {
    name: 'Debian’s package',
    possible: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    get: getFromDebian,
  },
  {
    name: 'Playwright’s download',
    possible: true,
    get: () => run('npx', 'playwright', 'install', 'chromium'),
  },
];

for (const { name, possible, get } of ways) {
  if (has() || !possible) continue;
  console.error(`No Chromium found; trying ${name}.`);
  get();
}
if (!has()) {
  console.error(
    'The browser tests need Chromium. Run `npx playwright install --with-deps chromium`, or install the package `chromium` and set CHROME_PATH.',
  );
  process.exitCode = 1;
}

function getFromDebian(): boolean {
  const packages = ['chromium', 'fonts-liberation'];
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}
