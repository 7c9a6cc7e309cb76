/**
 * In: a figure. Out: whether it is one end of a range, “between £20 million and £30 million”: its article tells of the range
 * and of neither number.
 */
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

const end = String.raw`\bbetween\s(?:\S*\d\S*(?:\s(?:thousand|million|billion|trillion))?\sand\s)?$`;
const beforeIt = new RegExp(end, 'iu');
/** Characters of the other number. */
const longest = 40;

export const isOfRange = onceEach(({ siglum, start }: FigureUse, context: FindingContext) =>
  beforeIt.test(context.article(siglum).text.slice(Math.max(0, start - longest), start)),
);
