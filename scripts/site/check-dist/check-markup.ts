/** What the site's policy would block, and words that the markup has run together. */
import type { Element, Nodes } from 'hast';
import { elementsOf, type Page } from './read-site.ts';

const inline = new Set([
  'a',
  'span',
  'b',
  'i',
  'em',
  'strong',
  'mark',
  'code',
  'time',
  'abbr',
  'cite',
  'small',
  'sup',
  'sub',
]);

export function checkMarkup(page: Page): string[] {
  const elements = elementsOf(page);
  return [
    ...elements
      .filter(({ properties }) => 'style' in properties)
      .map(({ tagName }) => `<${tagName}> has a style attribute.`),
    ...elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => /^on[A-Z]/.test(name))
        .map((name) => `<${tagName}> has ${name}.`),
    ),
    ...runTogether(elements).map((words) => `“${words}” is run together.`),
  ].map((what) => `${page.file}: ${what}`);
}

/** `a closed</a><b>The next`: text of two elements with nothing between. What the site adds to a text is set apart by style. */
function runTogether(elements: Element[]): string[] {
  return elements.flatMap(({ children }) =>
    children.flatMap((child, index) => {
      const next = children[index + 1];
      if (!next || !isInline(child) || !isInline(next)) return [];
      const [left, right] = [textOf(child), textOf(next)];
      return /[\p{Ll}\p{N}.,;:!?]$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right)
        ? [left.slice(-20) + right.slice(0, 20)]
        : [];
    }),
  );
}

function isInline(node: Nodes): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' && inline.has(node.tagName) && !('dataAdded' in node.properties);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
