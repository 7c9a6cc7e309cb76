/** The words of the interface stand in `src/wording/en`: pages, components and their scripts have none of their own. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findProse } from './find-prose.ts';

/**
 * Everything that pages are made of. The engine is left out, whose sentences are content, read in the language of its
 * rules; schemas, which name data; and the lists of words that search folds and weighs.
 */
const files = globSync('src/**/*.{astro,ts}', {
  exclude: ['src/{engine,schemas,wording}/**', 'src/search/data/*.ts', 'src/**/*.{test,fixture}.ts'],
});

/** What stands in a file all the same, and why. */
const exceptions: Record<string, string[]> = {
  // The name of the site, with a letter in another colour.
  'src/layouts/SiteHeader.astro': ['Vari', 'rum'],
  // Names that standards give.
  'src/pages/search/[file].ts': ['Content-Type'],
  'src/pages/[story]/social.png.ts': ['Content-Type'],
  'src/pages/robots.txt.ts': ['User-agent: * Allow: / Sitemap:'],
  'src/search/browser/walk-hits.ts': ['Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End'],
  'src/components/search/quick-hits.ts': ['ArrowDown', 'Escape'],
  'src/article/citations.ts': ['Chicago', 'BibTeX', 'Wikipedia'],
  'src/data/describe-text-quote.ts': ['TextQuoteSelector', 'TextPositionSelector'],
  'src/data/to-annotations.ts': ['AnnotationPage', 'AnnotationCollection', 'Annotation', 'TextualBody'],
  'src/sharing/json-ld.ts': [
    'NewsArticle',
    'Person',
    'Organization',
    'Quotation',
    'BreadcrumbList',
    'ListItem',
    'Dataset',
    'DataDownload',
  ],
  // Names of fonts.
  'src/sharing/card.ts': ['Newsreader', 'Public Sans'],
  'src/sharing/render-card.ts': ['Newsreader', 'Public Sans'],
  // Told to whoever runs the build.
  'src/collections/load-story.ts': ['is missing. Run `npm run content`.'],
  'src/collections/story-files.ts': [': this is not YAML:'],
  'src/markup/rehype-marks.ts': ['The text at', 'characters. Run `npm run content`.'],
  'src/markup/remark-source-offsets.ts': [
    'The front matter lists',
    'paragraphs, the text has',
    'blocks. Run `npm run content`.',
  ],
  // Values of the data that it is told apart by.
  'src/components/story/ArticlesTable.astro': ['first words', 'not stated'],
  'src/excerpt/emphasis-of-finding.ts': ['with and without quotation marks'],
  'src/excerpt/in-its-sentence.ts': ['one law, two names'],
  'src/finding/with-the-lack.ts': ['wording inside the marks'],
  'src/teach/whole-answer.ts': ['quoted in one article only'],
};

test('there is something to look at', () => expect(files.length).toBeGreaterThan(150));

for (const file of files.sort()) {
  test(file, () => {
    const prose = findProse(readFileSync(file, 'utf8'), file.endsWith('.ts') ? 'ts' : 'astro');
    expect(prose.filter((text) => !exceptions[file]?.includes(text))).toEqual([]);
  });
}

test('words are found wherever they hide', () => {
  const page = `---
const heading = 'What differs';
const path = \`/\${story}/compare/\`;
---
<h1 class="big head">{heading}</h1>
<p title="A remark">Plain {many ? \`\${n} words here\` : 'not stated'}</p>
<style>p { font: bold }</style>`;
  expect(findProse(page, 'astro')).toEqual(['What differs', 'A remark', 'Plain', 'words here', 'not stated']);
  const script = `const rows = view.querySelectorAll('.row .cell > p');
    element.className = 'row shared'; status.textContent = 'No difference is shown.';`;
  expect(findProse(script, 'ts')).toEqual(['No difference is shown.']);
});
