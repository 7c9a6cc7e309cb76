import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which systems install the browsers. */
// The shell has no window to draw: the browser tests take less than half as long in it.
const chromiumNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const firefoxNames = ['firefox-esr', 'firefox'];

/** For a browser in a test: no sandbox where it runs as root, and no requests of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium on this machine: `CHROME_PATH`, else the first on the `PATH`. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(environment['CHROME_PATH'], chromiumNames, environment);
}

/** The path of a Firefox on this machine: `FIREFOX_PATH`, else the first on the `PATH`. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(environment['FIREFOX_PATH'], firefoxNames, environment);
}

function findProgram(given: string | undefined, names: readonly string[], { PATH = '' }: NodeJS.ProcessEnv) {
  if (given && existsSync(given)) return given;
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
