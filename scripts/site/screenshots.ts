/**
 * `npm run screenshots`: a picture of every kind of page at three widths, light and dark, into
 * `screenshots/`, for looking. Needs a built site and Chromium.
 */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../shared/find-browser.ts';
import { listPageTypes, type PageType } from './built/list-page-types.ts';
import { serveDist } from './built/serve-dist.ts';
import { siteFromEnvironment } from './built/site-from-environment.ts';

const widths = [360, 768, 1360];
const schemes = ['light', 'dark'] as const;

const site = siteFromEnvironment();
const { address, server } = await serveDist({ ...site, port: 0 });
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
try {
  for (const width of widths) await shoot(browser, listPageTypes(site.dist), width);
} finally {
  await browser.close();
  server.close();
}

async function shoot(browser: Browser, types: PageType[], width: number): Promise<void> {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const { name, path } of types) {
      const file = join('screenshots', `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`);
      await page.goto(new URL(path.slice(1), address).href);
      await page.screenshot({ path: file, fullPage: true });
      console.error(file);
    }
    await context.close();
  }
}
