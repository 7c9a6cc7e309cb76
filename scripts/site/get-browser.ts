/**
 * Sees to it that this machine has the browsers of the tests: one that is installed, else Debian's
 * package where this is root on a system with apt, else (Chromium) Playwright's own download.
 * Without Chromium it says what to run and exits with 1; without Firefox its tests are left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, findFirefox } from '../shared/find-browser.ts';

const hasChromium = () => findChromium() !== undefined || existsSync(chromium.executablePath());
const fromDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

// The first of each list that this Debian has.
if (fromDebian && !hasChromium()) install(['chromium-headless-shell', 'chromium'], ['fonts-liberation']);
if (fromDebian && findFirefox() === undefined) install(['firefox-esr']);
if (!hasChromium()) {
  console.error('No Chromium found; trying Playwright’s download.');
  run('npx', 'playwright', 'install', 'chromium');
}
if (findFirefox() === undefined)
  console.error('No Firefox found: what is tested in Chromium is not repeated in it.');
if (!hasChromium()) {
  console.error(
    'The browser tests need Chromium. Run `npx playwright install --with-deps chromium`, or install the package `chromium` and set CHROME_PATH.',
  );
  process.exitCode = 1;
}

/** Installs the first of `packages` that can be, `besides` with it. */
function install(packages: readonly string[], besides: readonly string[] = []): void {
  run('apt-get', 'update');
  packages.some((name) => {
    console.error(`Installing Debian’s ${name} for the browser tests.`);
    return run('apt-get', 'install', '-y', '--no-install-recommends', name, ...besides);
  });
}

function run(command: string, ...options: string[]): boolean {
  return spawnSync(command, options, { stdio: ['ignore', 2, 2] }).status === 0;
}
