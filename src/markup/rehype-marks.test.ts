import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { keepText } from './keep-text.ts';
import rehypeMarks from './rehype-marks.ts';
import remarkSourceOffsets from './remark-source-offsets.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

async function render(markdown: string, { frontmatter, marks }: { frontmatter: object; marks: [] }) {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    gfm: false,
    remarkPlugins: [remarkSourceOffsets],
    remarkRehype: { handlers: { text: keepText } },
    rehypePlugins: [[rehypeMarks, { marksOf: () => marks, base: '/news/' }]],
  });
  return (await processor.render(markdown, { frontmatter: { ...frontmatter } })).code;
}

/** What remains of a page when everything that the plugin added is taken away. */
function withoutMarks(html: string): string {
  const added = /<(a|span) class="(?:paragraph|initials[^"]*|edge[^"]*)".*?data-added(?:="")?>.*?<\/\1>/g;
  return html
    .replace(/<div class="(?:beside|below)".*?<\/div>/gs, '')
    .replace(/<span class="(?:odd|otherwise)".*?<\/a><\/span>/g, '')
    .replace(added, '')
    .replace(/<\/?(p|span)\b[^>]*>/g, '');
}

describe('the markup of an article', () => {
  for (const name of readdirSync(fixtures)) {
    const markdown = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
    const config = JSON.parse(readFileSync(join(fixtures, name, 'config.json'), 'utf8'));

    it(name, async () => {
      await expect(`${await render(markdown, config)}\n`).toMatchFileSnapshot(
        join(fixtures, name, 'output.html'),
      );
    });

    it(`${name}: the marks stripped, the text is what it was without marks`, async () => {
      const marked = withoutMarks(await render(markdown, config));
      expect(marked).toBe(withoutMarks(await render(markdown, { ...config, marks: [] })));
    });
  }

  it('refuses a text that does not fit its front matter', async () => {
    const frontmatter = { story: 'fair', siglum: 'A', paragraphs: [[{ start: 0, end: 3 }]] };
    await expect(render('Four', { frontmatter, marks: [] })).rejects.toThrow('npm run content');
  });
});
