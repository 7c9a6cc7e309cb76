import type { Span } from '../../schemas/span.ts';

/** `Shares in kitchenware group [Tolvane]`, `[Tolvane] shares`: a firm, of which there are shares. */
export function isTraded(text: string, { start, end }: Span): boolean {
  return (
    before.test(text.slice(Math.max(0, start - reach), start)) || behind.test(text.slice(end, end + reach))
  );
}

/** Characters beside the name. */
const reach = 60;

const before = /\b(?:shares?|stock|stakes?|shareholders) (?:in|of) (?:[\p{L}’'-]+,? ){0,4}$/iu;
const behind =
  /^(?:['’]s? (?:shares|stock|shareholders)\b| (?:shares|stock) (?:fell|rose|were|was|closed|dropped|jumped|slid|gained|tumbled|plunged|surged|slumped|edged|traded|have|had|are)\b)/u;
