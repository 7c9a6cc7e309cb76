import type { FindingContext } from '../context.ts';
import type { FigureUse } from './figure-uses.ts';

/** A line without a stop at its end is the headline of another article, or the label of a picture, that the page has there. */
export function isInHeadline(use: FigureUse, context: FindingContext): boolean {
  const block = context.bodyBlockOf(use);
  const line = block ? context.text({ siglum: use.siglum, ...block }).trimEnd() : '';
  return line !== '' && !/[.!?…:;,)\]”"’'»—–-]$/u.test(line) && !/^\s*[-–•*·\d]/u.test(line);
}
