/**
 * Sees to it that this machine has the browsers of the tests: one that is installed, else Debian's
 * package where this is root on a system with apt, else (Chromium) Playwright's own download.
 * Without Chromium it says what to run and exits with 1; without Firefox its tests are left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, findFirefox } from './site/find-browser.ts';

const hasChromium = () => findChromium() !== undefined || existsSync(chromium.executablePath());
const fromDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const missing = [
  ...(hasChromium() ? [] : ['chromium', 'fonts-liberation']),
  ...(findFirefox() === undefined ? ['firefox-esr'] : []),
];
if (fromDebian && missing.length > 0) {
  console.error(`Installing Debian’s ${missing.join(', ')} for the browser tests.`);
  run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', ...missing);
}
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

function run(command: string, ...options: string[]): boolean {
  return spawnSync(command, options, { stdio: ['ignore', 2, 2] }).status === 0;
}
