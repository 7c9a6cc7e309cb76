import type { Root } from 'mdast';
import { type ArticleFile, frontMatterOf } from './article-file.ts';

/**
 * Remark plugin: gives the n-th paragraph of an article its number and the source spans that the
 * front matter lists for it.
 *
 * With `paragraphs: [[{ start: 9, end: 20 }]]` the first paragraph becomes
 * `<p id="p1" data-source="9-20">`.
 */
export default function remarkSourceOffsets() {
  return (tree: Root, file: ArticleFile): void => {
    const { paragraphs } = frontMatterOf(file);
    if (!paragraphs) return;
    const nodes = tree.children.filter((node) => node.type === 'paragraph');
    if (nodes.length !== paragraphs.length || nodes.length !== tree.children.length) {
      file.fail(
        `The front matter lists ${paragraphs.length} paragraphs, the text has ${tree.children.length} blocks. Run \`npm run content\`.`,
      );
    }
    for (const [index, node] of nodes.entries()) {
      const source = paragraphs[index]!.map(({ start, end }) => `${start}-${end}`).join(' ');
      node.data = { ...node.data, hProperties: { id: `p${index + 1}`, dataSource: source } };
    }
  };
}
