import type { Span } from '../../schemas/span.ts';

const exchange = '(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|OTC|OTCMKTS|LSE|LON|TSX|TSXV|ASX|JSE|HKG|TYO)';
const places = '(?:U\\.[SKN]|D\\.C|N\\.[JYHCM]|S\\.[CD]|L\\.A|B\\.C|R\\.I)';
const ticker = new RegExp(
  `[ \\t]\\((?:${exchange}: ?\\p{Lu}[\\p{Lu}.]{0,5}|(?!${places}\\))\\p{Lu}{1,6}\\.\\p{Lu}{1,2})\\)`,
  'gu',
);

/** What a firm is called on an exchange, with the space before it: ` (TB.O)` of `Tidebook Inc (TB.O) founder Odo Finch`. */
export function findTickers(text: string): Span[] {
  if (!text.includes(')')) return [];
  return [...text.matchAll(ticker)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
