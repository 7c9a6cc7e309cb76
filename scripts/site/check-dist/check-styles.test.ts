import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkStyles } from './check-styles.ts';
import { readSite } from './read-site.ts';

/** What is said of a built site of one style sheet and one page. */
function check(sheet: string, page = ''): Promise<string[]> {
  const dist = mkdtempSync(join(tmpdir(), 'styles-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  writeFileSync(join(dist, 'a.css'), sheet);
  writeFileSync(join(dist, 'index.html'), `<!doctype html>${page}`);
  return checkStyles(dist, readSite(dist, '/').pages);
}

it('tells of what is not widely available, in sheets and in pages', async () => {
  const wrong = await check(
    'p{color:light-dark(#000,#fff)}',
    '<style>p{interpolate-size:allow-keywords}</style>',
  );
  expect(wrong).toEqual([
    expect.stringMatching(/^a\.css: Function "light-dark" is not a widely available/),
    expect.stringMatching(/^index\.html: Property "interpolate-size" is not a widely available/),
  ]);
});

it('lets pass what has a fallback, and what the site reads well without', async () => {
  const sheet = `p{color:#000;text-wrap:pretty;margin-inline:1rem}@view-transition{navigation:auto}
    @supports (color:light-dark(#000,#fff)){p{color:light-dark(#000,#fff)}}`;
  expect(await check(sheet)).toEqual([]);
});
