import { ProjectError } from '../../project/project-error.ts';

/** Where the built site lies, and the folder of its address that it will stand in: `/` or `/fair/`. */
export function siteFromEnvironment(): { dist: string; base: string } {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/^\/*/, '/').replace(/\/*$/, '/');
  return { dist: process.env['VARIORUM_DIST'] ?? 'dist', base };
}

/** The address of the site, `SITE_URL`, or that of this machine. */
export function siteUrl(): string {
  const site = process.env['SITE_URL'] || 'http://localhost:4321';
  if (/^https?:\/\/[^\s/]/.test(site) && URL.canParse(site)) return site;
  throw new ProjectError('SITE_URL', `"${site}" is no address.`, 'Give one such as https://news.example.');
}

/** The port to serve at, `PORT`, or the usual one. */
export function portFromEnvironment(): number {
  const port = process.env['PORT'] || '4321';
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new ProjectError(
    'PORT',
    `"${port}" is no port.`,
    'Give a number from 1 to 65535, such as PORT=4322.',
  );
}
