/**
 * The text of a `story.yaml` in, its value out, by the rules of YAML 1.2: `published: 2021-03-04` is words, not a
 * moment. The build and the site both read it here, so that what one accepts the other does.
 */
import { type Document, LineCounter, parseDocument, visit } from 'yaml';

export interface ParsedYaml {
  document: Document;
  lines: LineCounter;
  value: unknown;
  /** The first thing that is wrong, with its offset. */
  broken: { at: number; message: string } | null;
}

export function parseStoryYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  // A warning is of a tag that no reader knows, such as !!js/function.
  const [first] = [...document.errors, ...document.warnings];
  if (first) return { document, lines, value: null, broken: { at: first.pos[0], message: first.message } };
  try {
    return { document, lines, value: document.toJS(), broken: null };
  } catch (error) {
    // Aliases that have no anchor, or so many that they would fill the memory.
    const message = error instanceof Error ? error.message : String(error);
    return { document, lines, value: null, broken: { at: firstAlias(document), message } };
  }
}

function firstAlias(document: Document): number {
  let at = 0;
  visit(document, {
    Alias: (_, node) => {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}
