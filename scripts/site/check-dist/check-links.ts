/**
 * Every link inside the site leads to a page and, with `#id`, to a place on it. Nothing that a page loads comes
 * from elsewhere; links to elsewhere are `http` or `https`.
 */
import type { Element } from 'hast';
import { elementsOf, type Page, type Site } from './read-site.ts';

const loading = new Set([
  'script',
  'img',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'object',
  'track',
  'input',
]);
const loadingLinks = /^(?:stylesheet|preload|modulepreload|prefetch|icon|manifest|apple-touch-icon)$/;

export function checkLinks(site: Site, origin: string): string[] {
  return site.pages.flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      addressesOf(element).flatMap((address) => {
        const wrong = checkAddress(site, page, element, address, origin);
        return wrong ? [`${page.file}: ${wrong}`] : [];
      }),
    ),
  );
}

function addressesOf({ properties }: Element): string[] {
  const { href, src, action, poster, data } = properties;
  return [href, src, action, poster, data].filter((value) => typeof value === 'string');
}

function checkAddress(
  site: Site,
  page: Page,
  element: Element,
  address: string,
  origin: string,
): string | null {
  const url = URL.parse(address, origin + page.path);
  if (!url || !/^(?:https?|mailto|data):$/.test(url.protocol))
    return `${address} is no address a page may have.`;
  if (url.protocol === 'mailto:' || (url.protocol === 'data:' && element.tagName === 'img')) return null;
  if (url.origin !== origin) return isLoaded(element) ? `${address} is loaded from elsewhere.` : null;
  const target = site.at(url.pathname);
  if (target === null) return `${address} leads nowhere.`;
  const id = decodeURIComponent(url.hash.slice(1));
  const isMissing = id !== '' && !id.startsWith(':~:') && target !== 'file' && !target.ids.has(id);
  return isMissing ? `${address}: there is no such place on the page.` : null;
}

function isLoaded({ tagName, properties }: Element): boolean {
  const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
  return tagName === 'link' ? rel.some((word) => loadingLinks.test(String(word))) : loading.has(tagName);
}
