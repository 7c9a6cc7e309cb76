import { determiners, prepositions, subjectPronouns } from '../../data/function-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import type { Reading } from '../../sentences/reading.ts';
import type { ReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';

/** `Foster’s [said]`: a firm whose name ends in an apostrophe and s. */
export function firmOnS(reading: Reading, index: NameIndex, s: number, from: number): Mention | null {
  const name = index.at.get(s - 1);
  return name !== undefined && index.names[name]?.kind === 'name'
    ? nameMention(reading, index, name, from)
    : null;
}

/** `Foster’s said it was “…”`, not `Foster’s said aim`: a verb after a firm whose name ends in an apostrophe and s. */
export function saysOfFirm(tokens: readonly Token[], i: number, { base, form }: ReportingWord): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.lower !== "'s" || form !== 'past' || !/^(?:say|add|tell|warn|insist)$/.test(base))
    return false;
  const closed = [determiners, prepositions, subjectPronouns].some((words) => words.has(next?.lower ?? ''));
  return next?.kind !== 'word' || closed || /^(?:that|its)$/.test(next.lower);
}
