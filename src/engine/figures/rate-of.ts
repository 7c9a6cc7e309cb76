/**
 * In: a figure in a text. Out: the time that it is for: `month` of “£4 a month” and of “4 pounds ($5) a month”; else nothing.
 */
import type { Span } from '../../schemas/span.ts';

const time = String.raw`(?:per|an?|each|every)\s(day|week|month|year|hour)`;
const inside = new RegExp(String.raw`\s${time}$`, 'iu');
const behind = new RegExp(
  String.raw`^(?:\s\([^()]{1,24}\))?\s${time}\b(?!\s(?:before|after|ago|later|earlier)\b)`,
  'iu',
);
/** Characters behind a figure. */
const reach = 48;

export function rateOf(text: string, { start, end }: Span): string | undefined {
  const printed = inside.exec(text.slice(start, end)) ?? behind.exec(text.slice(end, end + reach));
  return printed?.[1]?.toLowerCase();
}
