import type { Span } from '../../schemas/span.ts';

const network =
  '(?:Facebook|Twitter|Pinterest|WhatsApp|LinkedIn|Reddit|Tumblr|Flipboard|Telegram|Messenger|Email|Google\\+)';
const buttons = new RegExp(`^[ \\t]*(?:${network}[ \\t]+){2,}(?=\\S)`, 'gmu');

/** Buttons that stand in front of a caption: `Facebook Twitter Pinterest` of `Facebook Twitter Pinterest Odo Finch at sea`. */
export function findShareButtons(text: string): Span[] {
  return [...text.matchAll(buttons)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
