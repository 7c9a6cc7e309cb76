/** Pagefind searches only in a browser (WebAssembly): its files are served to a page of Chromium from memory. */

import { chromium, type Page } from '@playwright/test';
import { createIndex } from 'pagefind';
import { chromiumFlags, findChromium } from '../../../shared/find-browser.ts';
import type { Item, Peer } from './peer.ts';

const site = 'http://pagefind.test/';

export const pagefind: Peer = {
  name: 'Pagefind',
  fewAtMost: 8,
  async open(items) {
    const files = await writeFiles(items);
    const executablePath = findChromium();
    const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
    const page = await browser.newPage();
    let bytes = 0;
    await page.route(`${site}**`, (route) => {
      const body = files.get(new URL(route.request().url()).pathname.slice(1));
      bytes += body?.length ?? 0;
      return route.fulfill(
        body ? { body: Buffer.from(body), contentType: typeOf(route.request().url()) } : pageOf(),
      );
    });
    const freshPage = async () => {
      bytes = 0;
      await page.goto(site);
    };
    await freshPage();
    return {
      search: async (typed) => ask(page, typed),
      indexBytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
      fetchedBytes: () => bytes,
      refresh: freshPage,
      close: async () => browser.close(),
    };
  },
};

async function writeFiles(items: readonly Item[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  for (const { id, text } of items) {
    await index.addCustomRecord({ url: `/${id}`, content: text, language: 'en' });
  }
  const { files } = await index.getFiles();
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
}

/** The first five addresses; their fragments are read, as a page that shows them would. */
async function ask(page: Page, typed: string): Promise<string[]> {
  const urls = await page.evaluate(
    async ([address, query]) => {
      const engine = await import(/* @vite-ignore */ address!);
      const { results } = await engine.search(query);
      const read = results.slice(0, 5).map((result: { data(): Promise<{ url: string }> }) => result.data());
      return (await Promise.all<{ url: string }>(read)).map(({ url }) => url);
    },
    [`${site}pagefind/pagefind.js`, typed] as const,
  );
  return urls.map((url) => url.replace(/^\//u, ''));
}

function typeOf(address: string): string {
  return address.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}

function pageOf(): { body: string; contentType: string } {
  return { body: '<!doctype html><title>Pagefind</title>', contentType: 'text/html' };
}
