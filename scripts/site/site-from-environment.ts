/** Where the built site lies and the folder it will stand in, as `astro.config.mjs` reads them. */
export function siteFromEnvironment(): { dist: string; base: string } {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/^\/*/, '/').replace(/\/*$/, '/');
  return { dist: process.env['VARIORUM_DIST'] ?? 'dist', base };
}
