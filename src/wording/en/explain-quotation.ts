import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import { rulesInWords } from './rules-in-words.ts';

/**
 * Why a quotation is given to its speaker, in sentences: what the article prints, who that is, what
 * the rule goes by, what it goes on from.
 *
 * `The article prints “the minister said”. “the minister” was read as James Cleverly. A verb of
 * saying stands earlier in the sentence.`
 */
export function explainQuotation(quotation: Quotation, speaker: Speaker | undefined, text: string): string[] {
  const cut = (span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const mention = cut(quotation.mention);
  const printed = cut(quotation.attribution) ?? mention;
  return [
    ...(printed ? [`The article prints “${printed}”.`] : []),
    ...(mention && speaker && !mention.includes(speaker.name)
      ? [`“${mention}” was read as ${speaker.name}.`]
      : []),
    ...(rulesInWords[quotation.rule] ? [rulesInWords[quotation.rule]!] : []),
    ...(quotation.continues ? [`It goes on from the quotation ${quotation.continues}.`] : []),
    ...(quotation.corrected ? [`Corrected by hand: ${quotation.corrected}`] : []),
  ];
}
