import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Bytes over the wire for the first view of a page; fonts as they are, the rest gzipped. */
export interface PageWeight {
  html: number;
  /** Scripts that run before the reader does anything, with what they import. */
  script: number;
  style: number;
  /** Fonts that the page preloads. */
  fonts: number;
}

/** Weighs a built page; `base` is the folder that the site stands in, such as `/` or `/variorum/`. */
export function measurePage(dist: string, path: string, base = '/'): PageWeight {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const html = readFileSync(file);
  const { scripts, styles, fonts, inline } = partsOf(fromHtml(html.toString('utf8')));
  const read = (address: string) => readFileSync(join(dist, address.replace(base, '/')));
  const modules = withImports(scripts, (address) => read(address).toString('utf8'));
  return {
    html: gzipSync(html).length,
    script: total([...modules.map(read), ...inline.scripts.map((it) => Buffer.from(it))].map(gzipped)),
    style: total([...styles.map(read), ...inline.styles.map((it) => Buffer.from(it))].map(gzipped)),
    fonts: total([...fonts].map((address) => read(address).length)),
  };
}

interface Parts {
  scripts: string[];
  styles: string[];
  fonts: string[];
  inline: { scripts: string[]; styles: string[] };
}

function partsOf(tree: Root): Parts {
  const parts: Parts = { scripts: [], styles: [], fonts: [], inline: { scripts: [], styles: [] } };
  visit(tree, 'element', (element) => {
    if (element.tagName === 'script') addScript(parts, element);
    if (element.tagName === 'style') parts.inline.styles.push(textOf(element));
    if (element.tagName === 'link') addLink(parts, element);
  });
  return parts;
}

function addScript(parts: Parts, element: Element): void {
  const { src, type } = element.properties;
  if (typeof type === 'string' && /json/.test(type)) return;
  if (typeof src === 'string') parts.scripts.push(src);
  else parts.inline.scripts.push(textOf(element));
}

function addLink(parts: Parts, { properties }: Element): void {
  const { rel, href, as } = properties;
  if (typeof href !== 'string' || !Array.isArray(rel)) return;
  if (rel.includes('stylesheet')) parts.styles.push(href);
  if (rel.includes('preload') && as === 'font') parts.fonts.push(href);
  if (rel.includes('modulepreload')) parts.scripts.push(href);
}

/** The scripts and what they import at once; what they import later is not in the first view. */
function withImports(addresses: readonly string[], read: (address: string) => string): string[] {
  const found = new Set<string>();
  const queue = [...addresses];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    const folder = new URL(address, 'http://site.example');
    for (const [, name] of read(address).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      queue.push(new URL(name!, folder).pathname);
    }
  }
  return [...found];
}

const gzipped = (bytes: Buffer): number => gzipSync(bytes).length;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
