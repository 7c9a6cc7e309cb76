import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { type Dateline, readDateline } from './read-dateline.ts';

/** The first words of the article, or those below a summary that a dateline opens. */
export interface Opening {
  span: Span;
  dateline: Dateline | null;
}

/** Body blocks: a standfirst or a short summary may stand above the dateline. */
const longestOpening = 8;

export function findOpening(text: string, blocks: readonly Block[]): Opening | null {
  const bodies = blocks.filter((block) => block.kind === 'body').slice(0, longestOpening);
  for (const block of bodies) {
    const span = trimmed(text, block);
    const dateline = readDateline(text, span);
    if (dateline) return { span, dateline };
  }
  return bodies[0] ? { span: trimmed(text, bodies[0]), dateline: null } : null;
}

/** A block without the spaces around its words. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + words.trimEnd().length };
}
