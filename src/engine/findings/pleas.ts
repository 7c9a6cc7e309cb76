// In: the articles of a story. Out: the offence that somebody pleaded guilty to, by each article: “a former clerk pleaded
// guilty to perjury” in A, “the former clerk has pleaded guilty to lying to the court” in B.
import { offences } from '../data/offences.ts';
import { isContentWord } from '../statements/compare-words.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { foldWords } from '../text/fold.ts';
import { indexSpans } from '../text/index-spans.ts';
import type { Account } from './accounts.ts';
import type { FindingArticle, FindingContext } from './context.ts';

interface Plea extends Account {
  /** Telling words before it. */
  who: ReadonlySet<string>;
}

const plea =
  /\b(?:pleaded|pled|pleads|pleading)\sguilty\s(?:(?:earlier|last|this|on)\s[^.;,]{1,25}?\s)?to\s(?<what>(?:[\p{L}’'-]+\s?){1,9})/gu;
/** What ends the words of an offence. */
const rest =
  /\s(?:over|in|after|on|about|for|last|at|before|when|while|who|and|as|that|concerning|regarding)\s.*$/u;
/** Telling words of the two who plead. */
const leastShared = 2;

/** Of one person, as far as the words before tell. */
export function findPleas(context: FindingContext): Account[] {
  const pleas = context.articles.flatMap(readPleas);
  const [first] = pleas;
  if (!first) return [];
  return pleas
    .filter(
      (one) => one === first || pleas.some((other) => other.siglum !== one.siglum && areOfOne(one, other)),
    )
    .map(({ who: _who, ...account }) => account);
}

function areOfOne(one: Plea, other: Plea): boolean {
  return one.who.intersection(other.who).size >= leastShared;
}

function readPleas({ siglum, text, blocks, quotations }: FindingArticle): Plea[] {
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
      const who = foldWords(sentence.slice(0, match.index)).map(({ folded }) => folded);
      return [{ ...place, way, who: new Set(who.filter(isContentWord)) }];
    });
  });
}
