import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which systems install Chromium or Chrome. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const { CHROME_PATH: given, PATH: folders = '' } = environment;
  if (given && existsSync(given)) return given;
  return folders
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
