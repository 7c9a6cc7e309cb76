/**
 * In: the articles of a story. Out: how each person who leaves an office leaves it, by each article: “Ada Brandt resigned as
 * mayor” in A, “the council fired Mayor Ada Brandt” in B.
 */

import type { Span } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { closedClassWords } from '../../data/common-words.ts';
import { dismissing, leaving } from '../../data/departures.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import { stripAccents } from '../../text/strip-accents.ts';
import type { FindingContext } from '../context.ts';
import { readFullNames } from '../names/full-names.ts';
import type { Account } from './accounts.ts';

export interface PersonFates {
  /** As printed first. */
  name: string;
  accounts: Account[];
}

const verbs = [...leaving, ...dismissing].join('|');
const mayTell = new RegExp(String.raw`\b(?:${verbs}|resigning)\b`, 'u');
const aside = String.raw`(?:,\s[^.;“”"]{1,90}?,|\s[(—–][^)—–]{1,90}[)—–])?`;
const being = String.raw`(?:(?:has|had|was|were|been|later|then|abruptly|also|already|suddenly)\s)*`;
const behind = new RegExp(
  String.raw`^${aside}(?:,?\swho)?\s(?<being>${being})(?<verb>${verbs})(?!\p{L})(?!\s(?:back|at|off|up|as\san?\b))`,
  'u',
);
const inPassive = /\b(?:was|were|been)\s/u;
const before = new RegExp(
  String.raw`\b(?<verb>${dismissing.join('|')})\s(?<between>(?:[\p{L}’'.-]+,?\s){0,7})$`,
  'u',
);
/** “Brandt joined in March before resigning in May”: who begins the sentence. */
const after = /^[^.;“”"]*?\b(?<said>(?:before|after)\sresigning)\b/du;
/** Of what somebody is called before a name: `his`, `former`. */
const possessives = new Set(['his', 'her', 'its', 'their', 'the', 'then']);

export function findPersonFates(context: FindingContext): PersonFates[] {
  const names = context.articles.flatMap((article) => readFullNames(article, context));
  const people = new Map(
    [...Map.groupBy(names, ({ last }) => last)].flatMap(([last, same]) =>
      new Set(same.map(({ first }) => first)).size === 1 ? [[last, context.text(same[0]!)] as const] : [],
    ),
  );
  const told = context.articles.flatMap((article) => readArticle(article, people));
  return [...Map.groupBy(told, ({ last }) => last)].map(([last, accounts]) => ({
    name: people.get(last)!.replace(/\s+/gu, ' '),
    accounts: accounts.map(({ last: _last, ...account }) => account),
  }));
}

type OfPerson = Account & { last: string };

function readArticle(
  { siglum, text, blocks, quotations }: ArticleInStory,
  people: ReadonlyMap<string, string>,
): OfPerson[] {
  const { touches } = indexSpans(quotations);
  return bodySentences(text, blocks).flatMap((sentence) => {
    if (!mayTell.test(text.slice(sentence.start, sentence.end))) return [];
    return foldWords(text, sentence.start, sentence.end).flatMap((word, at, words) => {
      const last = stripAccents(word.folded);
      if (!people.has(last) || !/^\p{Lu}/u.test(text[word.start]!)) return [];
      const isFirst = at < 2 && words.slice(0, at).every(({ start }) => /^\p{Lu}/u.test(text[start]!));
      const found = readFate(text, sentence, word, isFirst);
      return found && !touches(found) ? [{ siglum, last, ...found }] : [];
    });
  });
}

function readFate(
  text: string,
  sentence: Span,
  name: Span,
  isFirst: boolean,
): Omit<Account, 'siglum'> | null {
  const rest = text.slice(name.end, sentence.end);
  const { 0: printed = '', groups } = behind.exec(rest) ?? {};
  if (groups) {
    const isPassive = inPassive.test(groups['being']!);
    const verb = groups['verb']!;
    return dismissing.includes(verb) === isPassive
      ? { ...ways(verb), start: name.start, end: name.end + printed.length }
      : null;
  }
  const leading = text.slice(Math.max(sentence.start, name.start - reach), name.start);
  const fired = before.exec(leading);
  if (fired && !/^['’]/u.test(rest) && areTitles(fired.groups!['between']!))
    return {
      ...ways(fired.groups!['verb']!),
      start: name.start - leading.length + fired.index,
      end: name.end,
    };
  const resigning = isFirst ? after.exec(rest) : null;
  return resigning
    ? {
        ...ways('resigned'),
        start: name.end + resigning.indices!.groups!['said']![0],
        end: name.end + resigning[0].length,
      }
    : null;
}

/** Characters of `fired the national security adviser `. */
const reach = 90;

function areTitles(between: string): boolean {
  const words = foldPhrase(between)
    .split(' ')
    .filter((word) => word !== '');
  return words.every((word) => possessives.has(word) || !closedClassWords.has(word));
}

function ways(verb: string): Pick<Account, 'way'> {
  return { way: leaving.includes(verb) ? 'resigned' : 'dismissed' };
}
