/**
 * In: an article. Out: the people that its body gives a first and a last name: “Managing director Judith M Fane” is
 * Judith Fane; “the Judith Fane Fund” is nobody.
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { honorifics, titleWords } from '../../data/people-words.ts';
import { titleNouns } from '../../data/title-nouns.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { foldPhrase } from '../../text/fold.ts';
import { stripAccents } from '../../text/strip-accents.ts';
import type { FindingContext } from '../context.ts';

export interface FullName extends Place {
  /** Folded, without accents. */
  first: string;
  /** `` where there is none but an initial. */
  middle: string;
  last: string;
  /** Whether the first name is one that lists know. */
  isKnown: boolean;
}

const capital = String.raw`\p{Lu}(?:\.|[\p{L}’'-]*\p{L})`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${capital}(?:[ \u00a0]${capital})+(?![\p{L}\p{N}])`,
  'gu',
);
const initial = /^\p{Lu}\.?$/u;

export function readFullNames({ siglum, text }: ArticleInStory, context: FindingContext): FullName[] {
  return context.bodyBlocks(siglum).flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(run)].flatMap(({ 0: printed, index }) => {
      const before = text.slice(Math.max(block.start, block.start + index - 4), block.start + index);
      const name = /\b(?:the|an?)\s$/iu.test(before) ? null : readRun(printed);
      if (!name) return [];
      const start = block.start + index + name.start;
      return [{ ...name, siglum, start, end: block.start + index + name.end }];
    }),
  );
}

/** The name in a run of words with capitals, behind titles: `Dame Ada Quill`, `Justice Odo C. Finch`. */
function readRun(printed: string): Omit<FullName, 'siglum'> | null {
  const words = [...printed.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, start: index }));
  const own = words.slice(words.findIndex(({ word }) => !isTitle(word)));
  // A last name may be a first name too: `Brenly Vincent`.
  const known = own.slice(0, -1).findIndex(({ word }) => isFirstName(word));
  const [first, ...others] = own.slice(Math.max(known, 0));
  const rest = others.filter(({ word }) => !initial.test(word));
  const isDouble = rest.length > 1 && isFirstName(rest[0]!.word);
  const last = rest[isDouble ? 1 : 0];
  if (!first || !last || initial.test(first.word) || (known < 0 && rest.length > 1)) return null;
  const plain = last.word.replace(/[’']s?$/u, '');
  return {
    first: stripAccents(foldPhrase(first.word)),
    middle: isDouble ? stripAccents(foldPhrase(rest[0]!.word)) : '',
    last: stripAccents(foldPhrase(plain)),
    isKnown: known >= 0,
    start: first.start,
    end: last.start + plain.length,
  };
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return honorifics.has(lower) || titleWords.has(lower) || titleNouns.has(lower);
}
