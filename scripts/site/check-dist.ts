/** `npm run check:dist`: what is wrong in the built site, one line each; exit code 1 where anything is. */

import { orTell } from '../project/or-tell.ts';
import { siteFromEnvironment, siteUrl } from './built/site-from-environment.ts';
import { checkLinks } from './check-dist/check-links.ts';
import { checkMarkup } from './check-dist/check-markup.ts';
import { checkStyles } from './check-dist/check-styles.ts';
import { readSite } from './check-dist/read-site.ts';
import { validateHtml } from './check-dist/validate-html.ts';

await orTell(async () => {
  const { dist, base } = siteFromEnvironment();
  const origin = new URL(siteUrl()).origin;
  const site = readSite(dist, base);
  if (site.pages.length === 0) {
    console.error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
    process.exitCode = 1;
    return;
  }
  const wrong = [
    ...checkLinks(site, origin),
    ...site.pages.flatMap(checkMarkup),
    ...(await validateHtml(site.pages)),
    ...(await checkStyles(dist, site.pages)),
  ];
  for (const line of wrong) console.log(line);
  console.error(`${site.pages.length} pages checked, ${wrong.length} wrong`);
  if (wrong.length > 0) process.exitCode = 1;
});
