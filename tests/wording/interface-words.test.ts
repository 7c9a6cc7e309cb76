/** The words of the interface stand in `src/wording/en`: pages, components and their scripts have none of their own. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findProse } from './find-prose.ts';

/** The parts of the site whose words have been gathered. */
const gathered = [
  'src/layouts/**',
  'src/components',
  'src/components/{compare,finding,quotation-filter,quotation-switch,shared-picture,statement,story}',
  'src/compare/**',
  'src/components/search',
  'src/search/{browser,view}',
  'src/{article,markup,source}',
  'src/components/article',
  'src/pages/[[]story]/articles/[[]article]',
  'src/{speaker,statement,teach,quotation}',
  'src/components/teach',
  'src/pages/[[]story]/{speakers,statements,statements/[[]statement]}',
  'src/pages/search',
  'src/pages/*/compare/**',
];
const pages = ['src/pages/index.astro', 'src/pages/[[]story]/{index,findings,quotations,teach}.astro'];

/** What stands in a file all the same, and why. */
const exceptions: Record<string, string[]> = {
  // The name of the site, with a letter in another colour.
  'src/layouts/SiteHeader.astro': ['Vari', 'rum'],
  // The header that its answers carry.
  'src/pages/search/[file].ts': ['Content-Type'],
  // Told to whoever runs the build.
  'src/markup/rehype-marks.ts': ['The text at', 'characters. Run `npm run content`.'],
  'src/markup/remark-source-offsets.ts': [
    'The front matter lists',
    'paragraphs, the text has',
    'blocks. Run `npm run content`.',
  ],
  // Names of ways to cite.
  'src/article/citations.ts': ['Chicago', 'BibTeX', 'Wikipedia'],
  // Names of keys.
  'src/search/browser/walk-hits.ts': ['Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End'],
  // Values of the data that it is told apart by.
  'src/components/story/ArticlesTable.astro': ['first words', 'not stated'],
};

const files = globSync([
  ...gathered.flatMap((folder) => [`${folder}/*.astro`, `${folder}/*.ts`]),
  ...pages,
]).filter((file) => !/\.(?:test|fixture)\.ts$/.test(file));

test('there is something to look at', () => expect(files.length).toBeGreaterThan(50));

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
