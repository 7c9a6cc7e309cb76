/**
 * In: a statement. Out: the places where some versions begin a sentence as if it were whole, and others have before it words
 * that make it less sure: “I think it will hold” and “It will hold”; “I do not believe it is lost” and “It is not lost”.
 */
import type { Statement } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import type { Reading, WordingSite } from './wording-sites.ts';

const hedge =
  /^(?:(?:and|but|so|well|now) )?(?:i (?:do |do not |don't )?(?:think|believe|guess|suppose|hope|suspect|assume|feel|fear)|i'm (?:not sure|afraid)|we (?:think|believe|hope)|perhaps|maybe|probably|possibly|it seems|it may be|as far as (?:i|we) know|in (?:my|our) (?:view|opinion))(?: that)?$/u;

/** Words that make what follows less sure, and no more than these. */
export function isHedge(text: string): boolean {
  return hedge.test(foldPhrase(text));
}

export function findLostHedges(statement: Statement, context: FindingContext): WordingSite[] {
  const { versions, columns } = statement;
  const printed = [...versions.keys()].filter((at) => versions[at]!.context === 'body');
  const starts = printed.flatMap((version) => {
    const first = columns.findIndex(({ cells }) => cells[version]);
    return first > 0 && opensSentence(statement, version, context) ? [{ version, first }] : [];
  });
  return [...Map.groupBy(starts, ({ first }) => first)].flatMap(([first, own]) => {
    const cells = versions.map((_, version) => beforeIt(statement, version, first, context));
    const filled = printed.filter((version) => cells[version]);
    if (filled.length === 0) return [];
    const siglaOf = (of: readonly number[]) => [...new Set(of.map((version) => versions[version]!.siglum))];
    const empty = own.map(({ version }) => version);
    const words = context.text({ siglum: versions[filled[0]!]!.siglum, ...cells[filled[0]!]! });
    const readings: Reading[] = [
      { words, sigla: siglaOf(filled), versions: filled },
      { words: '', sigla: siglaOf(empty), versions: empty },
    ];
    return [{ readings, cells }];
  });
}

function opensSentence({ versions }: Statement, version: number, context: FindingContext): boolean {
  const { quotation, siglum, start, end } = versions[version]!;
  return context.quotation(quotation).form === 'full' && startsUpper(context.text({ siglum, start, end }));
}

/** The hedge that a version has right before a column. */
function beforeIt({ versions, columns }: Statement, version: number, first: number, context: FindingContext) {
  const here = columns[first]!.cells[version];
  if (!here) return null;
  const { siglum, start } = versions[version]!;
  const sentence = context.inSentence({ siglum, start: here.start, end: here.start + 1 });
  const from = Math.max(start, sentence.start);
  const text = context.text({ siglum, start: from, end: here.start });
  return isHedge(text) ? { start: from, end: from + text.trimEnd().length } : null;
}
