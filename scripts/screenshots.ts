/**
 * `npm run screenshots`: a picture of every kind of page at three widths, light and dark, into
 * `screenshots/`, for looking. Needs a built site and Chromium (`CHROMIUM` says where).
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { listPageTypes, type PageType } from './site/list-page-types.ts';

const widths = [360, 768, 1360];
const schemes = ['light', 'dark'] as const;
const dist = process.env['VARIORUM_DIST'] ?? 'dist';

const pages = listPageTypes(dist);
if (pages.length === 0) {
  console.error(`No pages in ${dist}. Run \`npm run build\` first.`);
  process.exitCode = 1;
} else {
  await shootAll(pages);
}

async function shootAll(types: PageType[]): Promise<void> {
  const serve = sirv(dist, { dev: true });
  const server = createServer((request, response) => serve(request, response)).listen(0);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const { port } = server.address() as AddressInfo;
    for (const width of widths) await shoot(browser, types, width, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function shoot(browser: Browser, types: PageType[], width: number, site: string): Promise<void> {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const { name, path } of types) {
      const file = join('screenshots', `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`);
      await page.goto(site + path);
      await page.screenshot({ path: file, fullPage: true });
      console.error(file);
    }
    await context.close();
  }
}
