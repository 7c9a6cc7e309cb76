/**
 * Words for readers in a component, a page, or a script beside them: `<p>Not found</p>` gives `Not found`;
 * classes, selectors and addresses give nothing.
 */
import { parse } from '@astrojs/compiler-rs';

interface Node {
  type: string;
  [key: string]: unknown;
}

const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'description']);
const word = /\p{L}{3,}/u;
const capital = /^\s*\p{Lu}\p{Ll}{2,}/u;
const selector = /[[\]{}>#=]|^\.|<\//;

export function findProse(code: string, kind: 'astro' | 'ts'): string[] {
  const { ast } = parse(kind === 'ts' ? `---\n${code}\n---\n` : code);
  const run = kind === 'ts' ? /\p{L}{2,}[,;:]? \p{L}+ \p{L}{2,}/u : /\p{L}{2,}[,;:.]? \p{L}{2,}/u;
  const isProse = (text: string) => (capital.test(text) || run.test(text)) && !selector.test(text);
  return search(ast as unknown as Node, isProse).map((text) => text.replace(/\s+/g, ' ').trim());
}

function search(node: Node, isProse: (text: string) => boolean): string[] {
  if (/^Import|^TS|^JSXOpeningFragment$/.test(node.type)) return [];
  if (node.type === 'JSXText') return keep(node['value'], (text) => word.test(text));
  if (node.type === 'JSXElement' && isCode(node)) return [];
  if (node.type === 'JSXAttribute') return searchAttribute(node, isProse);
  if (node.type === 'Literal') return keep(node['value'], isProse);
  if (node.type === 'TemplateElement') return keep((node['value'] as Node)['cooked'], isProse);
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap((child) => search(child, isProse));
}

/** A style sheet or a script of its own. */
function isCode(element: Node): boolean {
  const { name } = (element['openingElement'] as Node)['name'] as Node;
  return name === 'style' || name === 'script';
}

function searchAttribute(attribute: Node, isProse: (text: string) => boolean): string[] {
  const name = nameOf(attribute['name'] as Node);
  const value = attribute['value'] as Node | null;
  if (!value || /^(?:class|href|id$)/.test(name)) return [];
  if (value.type !== 'Literal') return search(value, isProse);
  return spoken.has(name) ? keep(value['value'], (text) => word.test(text)) : [];
}

function nameOf(name: Node): string {
  if (name.type !== 'JSXNamespacedName') return String(name['name']);
  return `${nameOf(name['namespace'] as Node)}:${nameOf(name['name'] as Node)}`;
}

function keep(value: unknown, is: (text: string) => boolean): string[] {
  return typeof value === 'string' && is(value) ? [value] : [];
}
