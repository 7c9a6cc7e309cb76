/**
 * In: the articles of a story. Out: for each person the offence pleaded guilty to, by article: “a former clerk pleaded guilty
 * to perjury” in A, “the former clerk has pleaded guilty to lying to the court” in B.
 */

import type { ArticleInStory } from '../../article-in-story.ts';
import { offences } from '../../data/offences.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import type { FindingContext } from '../context.ts';
import type { Account } from './accounts.ts';

interface Plea extends Account {
  /** Telling words before it. */
  who: ReadonlySet<string>;
  /** The last word of the name nearest to it; null where none stands before it. */
  name: string | null;
}

const plea =
  /\b(?:pleaded|pled|pleads|pleading)\sguilty\s(?:(?:earlier|last|this|on)\s[^.;,]{1,25}?\s)?to\s(?<what>(?:[\p{L}’'-]+\s?){1,9})/gu;
/** What ends the words of an offence. */
const rest =
  /\s(?:over|in|after|on|about|for|last|at|before|when|while|who|and|as|that|concerning|regarding)\s.*$/u;
/** Telling words of the two who plead. */
const leastShared = 2;
/** Pleas of a story that are compared, so that the time stays linear. */
const most = 60;

/** Those of each person, as far as the words before tell. */
export function findPleas(context: FindingContext): Account[][] {
  const people: Plea[][] = [];
  for (const plea of context.articles.flatMap(readPleas).slice(0, most)) {
    const own = people.find((pleas) => pleas.every((other) => mayBeOne(plea, other)));
    if (own) own.push(plea);
    else people.push([plea]);
  }
  return people.map((pleas) => pleas.map(({ who: _who, name: _name, ...account }) => account));
}

function mayBeOne(one: Plea, other: Plea): boolean {
  if (one.name !== null && other.name !== null && one.name !== other.name) return false;
  return one.who.intersection(other.who).size >= leastShared;
}

const fullName = /\p{Lu}[\p{L}’'-]+\s(\p{Lu}[\p{L}’'-]+)/gu;

function readPleas({ siglum, text, blocks, quotations }: ArticleInStory): Plea[] {
  const { holds } = indexSpans(quotations);
  return bodySentences(text, blocks).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...sentence.matchAll(plea)].flatMap((match): Plea[] => {
      const what = match.groups!['what']!.replace(rest, '').trimEnd();
      const named = new Set(foldWords(what).flatMap(({ folded }) => offences.get(folded) ?? []));
      const length = match[0].length - match.groups!['what']!.length + what.length;
      const place = { siglum, start: start + match.index, end: start + match.index + length };
      const [way] = named;
      if (named.size !== 1 || way === undefined || holds(place)) return [];
      const before = sentence.slice(0, match.index);
      const who = foldWords(before).map(({ folded }) => folded);
      const name = [...before.matchAll(fullName)].at(-1)?.[1] ?? null;
      return [{ ...place, way, who: new Set(who.filter(isContentWord)), name }];
    });
  });
}
