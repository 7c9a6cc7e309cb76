/**
 * In: the articles of a story. Out: what one article says has not been done, and another that it has: “A date has not yet
 * been set” in A, “the court has set a date in May” in B.
 */

import type { ArticleInStory } from '../../article-in-story.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { bodySentences } from '../../text/body-sentences.ts';
import { foldWords } from '../../text/fold.ts';
import { indexSpans } from '../../text/index-spans.ts';
import type { FindingContext } from '../context.ts';
import type { Account } from './accounts.ts';

export interface NotDone {
  matter: string;
  accounts: Account[];
}

interface Deed extends Account {
  /** `set date` */
  key: string;
  matter: string;
  /** Telling words of its paragraph. */
  words: ReadonlySet<string>;
}

/** Verbs of what is settled once, each with what it is called elsewhere. */
const verbs = new Map(
  [
    'scheduled set fixed',
    'announced',
    'chosen selected',
    'named',
    'released published',
    'approved',
    'signed',
  ].flatMap((group) => group.split(' ').map((verb, _, [first]) => [verb, first!] as const)),
);
const anyVerb = [...verbs.keys()].join('|');
const denied = new RegExp(
  String.raw`\b(?<noun>\p{L}+)\s(?:(?:have|has|had)(?:\snot|n[’']t)(?:\syet)?\sbeen|(?:have|has|had)\syet\sto\sbe|(?:is|are|was|were)\snot\syet)\s(?<verb>${anyVerb})\b`,
  'giu',
);
const done = new RegExp(
  String.raw`(?<!\b(?:not|never|n[’']t|be|to|will|would|may|could|should|yet)\s)\b(?<verb>${anyVerb})\s(?:(?:the|an?|its|their|his|her)\s)?(?:\p{L}+\s){0,2}?(?<noun>\p{Ll}+)\s(?:on\s[^.;,]{1,40}?\s)?(?:for|in|on)\s`,
  'gu',
);
const settled = 'settled';
const notYet = 'not yet';
/** Deeds of one kind that are looked at, so that the time stays linear. */
const most = 40;
/** Telling words of the two paragraphs, besides. */
const leastShared = 2;

export function findNotDone(context: FindingContext): NotDone[] {
  const deeds = context.articles.flatMap((article) => readDeeds(article, context));
  return [...Map.groupBy(deeds, ({ key }) => key).values()].flatMap((all) => {
    const same = all.slice(0, most);
    const not = same.filter(({ way }) => way !== settled);
    const pairs = not.flatMap((one) =>
      same.filter(
        (other) =>
          other.way === settled &&
          other.siglum !== one.siglum &&
          one.words.intersection(other.words).size >= leastShared,
      ),
    );
    if (pairs.length === 0) return [];
    const accounts = [...new Set([...not, ...pairs])].map(({ siglum, start, end, way }) => ({
      siglum,
      start,
      end,
      way,
    }));
    return [{ matter: same[0]!.matter, accounts }];
  });
}

function readDeeds(article: ArticleInStory, context: FindingContext): Deed[] {
  const { siglum, text, blocks, quotations } = article;
  const { touches } = indexSpans(quotations);
  return bodySentences(text, blocks).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const read = (pattern: RegExp, way: string) =>
      [...sentence.matchAll(pattern)].flatMap((match): Deed[] => {
        const { noun = '', verb = '' } = match.groups!;
        const place = {
          siglum,
          start: start + match.index,
          end: start + match.index + match[0].trimEnd().length,
        };
        const thing = noun.toLowerCase();
        if (touches(place) || !isContentWord(thing)) return [];
        const block = context.bodyBlockOf(place);
        const words = foldWords(text, block?.start ?? start, block?.end ?? end).map(({ folded }) => folded);
        return [
          {
            ...place,
            way,
            key: `${verbs.get(verb.toLowerCase())} ${thing.replace(/s$/u, '')}`,
            matter: thing,
            words: new Set(words.filter((word) => isContentWord(word) && word !== thing && !verbs.has(word))),
          },
        ];
      });
    return [...read(denied, notYet), ...read(done, settled)];
  });
}
