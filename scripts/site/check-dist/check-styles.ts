/** Style rules that not every browser of the last years has, other than those the site reads well without. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import stylelint from 'stylelint';
import { enhancements } from './enhancements.ts';
import { elementsOf, type Page } from './read-site.ts';

const rule = [
  true,
  {
    available: 'widely',
    ignoreProperties: Object.fromEntries(enhancements.properties.map((name) => [name, ['/^.+$/']])),
    ignoreAtRules: enhancements.atRules,
  },
];
const config = { plugins: ['stylelint-plugin-use-baseline'], rules: { 'plugin/use-baseline': rule } };

/** One line for each place: `_astro/base.css: Function "light-dark" is not a widely available baseline feature.` */
export async function checkStyles(dist: string, pages: readonly Page[]): Promise<string[]> {
  const files = globSync('**/*.css', { cwd: dist }).map((file) => ({ name: file, code: read(dist, file) }));
  const checked = await Promise.all([...files, ...stylesIn(pages)].map(check));
  return checked.flat();
}

/** Each `<style>` once, with the first page that has it. */
function stylesIn(pages: readonly Page[]): { name: string; code: string }[] {
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const element of elementsOf(page).filter(({ tagName }) => tagName === 'style')) {
      const code = textOf(element);
      if (!found.has(code)) found.set(code, page.file);
    }
  }
  return [...found].map(([code, name]) => ({ name, code }));
}

async function check({ name, code }: { name: string; code: string }): Promise<string[]> {
  const { results } = await stylelint.lint({ code, config });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => `${name}: ${text}`));
}

function read(dist: string, file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}
