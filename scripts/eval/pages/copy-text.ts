/**
 * In: the HTML of a news page, and paragraphs of its article. Out: the text that a reader gets who copies the whole page,
 * and the text of the part from the headline to the article's end. Scripts do not run and nothing is loaded.
 */
import type { Browser } from '@playwright/test';

export interface CopiedText {
  page: string;
  article: string;
  /** As the page prints it; sites label another one for search engines. */
  headline: string;
}

const address = 'http://page.test/';

export async function copyText(
  browser: Browser,
  html: Buffer,
  paragraphs: readonly string[],
): Promise<CopiedText> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html' })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const copied = await page.evaluate(readTexts, paragraphs);
  await context.close();
  return copied;
}

/** Runs in the page: the smallest element around a headline that holds nearly all of the article that the page holds. */
function readTexts(paragraphs: readonly string[]): CopiedText {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const openings = paragraphs
    .map(plain)
    .filter(({ length }) => length > 60)
    .map((text) => text.slice(0, 50));
  const held = (element: HTMLElement) => {
    const text = plain(element.innerText);
    return openings.filter((opening) => text.includes(opening)).length;
  };
  const all = held(document.body);
  const headlines = [...document.querySelectorAll('h1')].filter((one) => plain(one.innerText).length > 15);
  for (const headline of headlines) {
    let around: HTMLElement | null = headline;
    while (around && held(around) < Math.max(1, 0.9 * all)) around = around.parentElement;
    if (around)
      return { page: document.body.innerText, article: around.innerText, headline: headline.innerText };
  }
  return { page: document.body.innerText, article: document.body.innerText, headline: '' };
}
