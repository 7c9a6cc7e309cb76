/**
 * Whether the speaker that was found is the labelled one. The last word of the name decides, so that
 * `Mr Cleverly` agrees with `James Cleverly`, and `spokesman for Metro` with `Northern Metro spokesman`.
 */
import type { AnnotatedQuotation } from '../../src/schemas/quotation.ts';
import type { GoldQuotation } from './gold-article.ts';

const unimportant = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 's', 'the', 'a', 'an']);
const pronouns = new Set('he she they it i we you him her them his their who'.split(' '));
const wordPattern = /[\p{L}\p{N}]+/gu;
const afterName = /,|\(| of | for | from | who | at | in | with | to | on | and /;

export interface FoundSpeaker {
  speaker: string | null;
  speaker_start?: number;
  speaker_end?: number;
}

/** A pronoun agrees only with the same pronoun: it is no answer where the gold has a name. */
export function speakerAgrees(gold: GoldQuotation, found: FoundSpeaker): boolean {
  const names = [gold.speaker, ...(gold.aliases ?? [])].filter((name) => typeof name === 'string');
  const last = lastWord(found.speaker);
  if (names.length === 0 || last === null) return names.length === 0 && last === null;
  if (names.some((name) => lastWord(name) === last)) return true;
  return !pronouns.has(last) && names.some((name) => lastCapitalised(name) === last);
}

/** Where the gold is a pronoun or a description that nobody resolved, the right words are the answer. */
export function isUnresolved(gold: GoldQuotation): boolean {
  return (gold.speaker_type === 'pronoun' || gold.speaker_type === 'nominal') && !gold.resolved_by;
}

/** Whether the words that name the speaker overlap; null where either side has none. */
export function mentionsOverlap(gold: GoldQuotation, found: FoundSpeaker): boolean | null {
  if (gold.speaker_start === undefined || gold.speaker_end === undefined) return null;
  if (found.speaker_start === undefined || found.speaker_end === undefined) return null;
  return found.speaker_start < gold.speaker_end && gold.speaker_start < found.speaker_end;
}

/** `Sir Peter Wanless, of the NSPCC` -> `wanless`. */
export function lastWord(name: string | null | undefined): string | null {
  if (!name) return null;
  const head = name.replace(/['’]s?(?=\W|$)/g, (end) => (end.length > 1 ? '' : end)).split(afterName)[0]!;
  return importantWords(head).at(-1) ?? importantWords(name).at(-1) ?? null;
}

function importantWords(text: string): string[] {
  return (text.toLowerCase().match(wordPattern) ?? []).filter((word) => !unimportant.has(word));
}

function lastCapitalised(name: string): string | undefined {
  const words = name.match(/\p{Lu}[\p{L}\p{N}'’.-]*/gu) ?? [];
  return words
    .at(-1)
    ?.toLowerCase()
    .replace(/['’]s$|[.'’]/g, '');
}

/** The name agrees; or, where the label is an unresolved pronoun or description, the right words were found. */
export function isRightSpeaker(gold: GoldQuotation, found: FoundSpeaker): boolean {
  return speakerAgrees(gold, found) || (isUnresolved(gold) && mentionsOverlap(gold, found) === true);
}

/** What the engine found, as it is held against a label. */
export function toFoundSpeaker({
  speaker,
  mention,
}: Pick<AnnotatedQuotation, 'speaker' | 'mention'>): FoundSpeaker {
  return {
    speaker: speaker?.name ?? null,
    ...(mention && { speaker_start: mention.start, speaker_end: mention.end }),
  };
}
