/**
 * A pair whose shared text differs, and never in a word.
 * “B and D share 211 words. They differ in five places, all of them marks: straight in B, curly in D.”
 */
import type { Change, Passage, TypographyKind } from '../../../schemas/passage.ts';
import { capitalise, countInWords, list, spell } from '../../text/counts.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';

const names: Record<TypographyKind, [one: string, many: string]> = {
  marks: ['quotation mark or apostrophe', 'quotation marks and apostrophes'],
  dash: ['dash', 'dashes'],
  ellipsis: ['ellipsis', 'ellipses'],
  space: ['space', 'spaces'],
  hyphenation: ['hyphen at a line end', 'hyphens at line ends'],
  'first-letter case': ['capital at the start of a quotation', 'capitals at the start of quotations'],
  'stop before closing mark': ['stop before a closing mark', 'stops before closing marks'],
};

/** Two articles that share less have more that differs than marks. */
const leastShare = 0.25;

export function typographyOnly(context: FindingContext): Draft[] {
  return context.shares.flatMap(({ pair, a, b }) => {
    if (Math.max(a, b) < leastShare) return [];
    const passages = context.passagesOf(pair);
    const changes = passages.flatMap((passage) => passage.changes);
    if (changes.length === 0 || changes.some(({ kind }) => kind === 'wording')) return [];
    if (passages.some((passage) => isCut(passage, context)) || isOtherSaid(pair, context)) return [];
    return [toDraft(pair, passages, changes, context)];
  });
}

/** One of the two has more words of a sentence before the passage or behind it. */
function isCut({ pair, a, b }: Passage, context: FindingContext): boolean {
  return [a, b].some(({ start, end }, side) => {
    const siglum = pair[side]!;
    const [first, last] = [start, end - 1].map((at) =>
      context.inSentence({ siglum, start: at, end: at + 1 }),
    );
    return [
      { siglum, start: first!.start, end: start },
      { siglum, start: end, end: last!.end },
    ].some((outside) => /[\p{L}\p{N}]/u.test(context.text(outside)));
  });
}

/** The two print a statement in other words, or one of them less of it. */
function isOtherSaid(pair: readonly string[], context: FindingContext): boolean {
  return context.statements.some(({ versions, columns }) => {
    const [ofA, ofB] = pair.map((siglum) =>
      [...versions.keys()].filter(
        (at) => versions[at]!.siglum === siglum && versions[at]!.context === 'body',
      ),
    );
    if (ofA!.length === 0 || ofB!.length === 0) return false;
    return columns.some(({ cells }) => {
      const [inA, inB] = [ofA!, ofB!].map((own) => {
        const printed = own.flatMap((at) =>
          cells[at] ? [foldPhrase(context.text({ siglum: versions[at]!.siglum, ...cells[at] }))] : [],
        );
        return printed.toSorted((one, other) => other.length - one.length)[0];
      });
      return inA !== inB;
    });
  });
}

function toDraft(
  pair: [string, string],
  passages: readonly Passage[],
  changes: readonly Change[],
  context: FindingContext,
): Draft {
  const [a, b] = pair;
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const places = countInWords(changes.length, 'difference');
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'typography only',
    headline: capitalise(`${places}, none of substance`),
    sentence:
      `${a} and ${b} share ${countInWords(words, 'word')} and differ in ${countInWords(changes.length, 'place')} among them. ` +
      `No word differs: ${sayKinds(changes, pair, context)}.`,
    sigla: [a, b],
    evidence: passages
      .filter((passage) => passage.changes.length > 0)
      .flatMap((passage) => [
        { siglum: a, ...passage.a, differs: passage.changes.map((change) => change.a) },
        { siglum: b, ...passage.b, differs: passage.changes.map((change) => change.b) },
      ]),
    pair,
    rule: 'every change in the shared passages is on the closed list of typography',
    confidence: 1,
    size: Math.min(1, words / 150),
  };
}

function sayKinds(changes: readonly Change[], pair: [string, string], context: FindingContext): string {
  const kinds = [...new Set(changes.map(({ typography }) => typography ?? 'marks'))];
  const parts = kinds.map((kind) => {
    const ofKind = changes.filter(({ typography }) => (typography ?? 'marks') === kind);
    const [one, many] = names[kind];
    const noun = ofKind.length === 1 ? one : many;
    const count =
      kinds.length === 1 && ofKind.length > 1
        ? `${ofKind.length === 2 ? 'both' : `all ${spell(ofKind.length)}`} are`
        : spell(ofKind.length);
    return `${count} ${noun}${kind === 'marks' ? sayStyles(ofKind, pair, context) : ''}`;
  });
  return list(parts);
}

/** `, straight in B and curly in D`, where all of them go the same way. */
function sayStyles(changes: readonly Change[], [a, b]: [string, string], context: FindingContext): string {
  const style = (siglum: string, side: 'a' | 'b') => {
    const marks = changes.map((change) => context.text({ siglum, ...change[side] })).join('');
    const curly = /[‘’“”]/u.test(marks);
    const straight = /["']/u.test(marks);
    return curly === straight ? null : curly ? 'curly' : 'straight';
  };
  const [left, right] = [style(a, 'a'), style(b, 'b')];
  return left && right && left !== right ? `, ${left} in ${a} and ${right} in ${b}` : '';
}
