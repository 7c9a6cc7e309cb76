/** The pages of a built site, parsed, with the ids on each; and whether an address of the site has a file. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface Page {
  /** Below the folder of the site: `search/index.html`. */
  file: string;
  /** Its address: `/base/search/`. */
  path: string;
  html: string;
  tree: Root;
  ids: Set<string>;
}

export interface Site {
  base: string;
  pages: Page[];
  /** The page at an address of the site, or `file` for one that is none, or null where there is nothing. */
  at: (path: string) => Page | 'file' | null;
}

export function readSite(dist: string, base: string): Site {
  const pages = globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => readPage(dist, base, file));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const at: Site['at'] = (path) => {
    if (!path.startsWith(base)) return null;
    const below = decodeURIComponent(path.slice(base.length));
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    return byFile.get(file) ?? (existsSync(join(dist, file)) ? 'file' : null);
  };
  return { base, pages, at };
}

export function elementsOf(page: Page): Element[] {
  const elements: Element[] = [];
  visit(page.tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

function readPage(dist: string, base: string, file: string): Page {
  const html = readFileSync(join(dist, file), 'utf8');
  const tree = fromHtml(html);
  const page = {
    file,
    path: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
    html,
    tree,
    ids: new Set<string>(),
  };
  for (const { properties } of elementsOf(page)) {
    if (typeof properties['id'] === 'string') page.ids.add(properties['id']);
  }
  return page;
}
