import { list } from '../../engine/text/counts.ts';
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import type { ReadWith } from '../../schemas/read-with.ts';
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
    ...(quotation.readWith ? [sayReadWith(quotation.readWith)] : []),
    ...(quotation.continues ? [`It goes on from “${firstWords(quotation.continues, text)}”.`] : []),
    ...(quotation.corrected ? [`Corrected by hand: ${quotation.corrected}`] : []),
  ];
}

/** `Read with the help of D (“Quill”); by this article alone, it was read as Odo Finch.` */
function sayReadWith({ names, alone }: ReadWith): string {
  const helpers = list(names.map(({ siglum, text }) => `${siglum} (“${text.replace(/\s+/g, ' ')}”)`));
  const before = alone === null ? 'no speaker was found' : `it was read as ${alone}`;
  return `Read with the help of ${helpers}; by this article alone, ${before}.`;
}

/** The first words of a quotation by its id, `a-415`: up to six, or to its closing mark. */
function firstWords(id: string, text: string): string {
  const start = Number(id.split('-').at(-1));
  const words = text
    .slice(start)
    .split(/["”\n]/, 1)[0]!
    .trim()
    .split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ').replace(/[,.]$/, '');
}
