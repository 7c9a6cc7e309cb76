import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { honorifics } from '../../data/people-words.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import type { Sentence } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { byMention, type Case, namingDecision, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';
import { goesOnBehind } from './same-paragraph.ts';

/** The sentence before, in the same paragraph, tells of one person, and nobody else is quoted there. */
export const toldBefore: Sieve = {
  name: 'told before',
  examples: [{ text: 'Ann Lee was not convinced. [“I warned them in March.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    if (!startsSentence(given)) return null;
    const { reading, index } = given.article;
    for (let i = given.place.sentence - 1; i >= given.place.sentence - reach; i--) {
      const sentence = reading.sentences[i];
      if (sentence?.paragraph !== given.place.paragraph) return null;
      const mention =
        answering(given, sentence) ??
        presented(given, sentence) ??
        sentenceSubject({ reading, index, sentence }, sentence.last);
      if (mention && isOnePerson(mention) && !isQuotedBeside(given, mention)) return byMention(mention, 0.7);
      if (mention) return null;
    }
    return null;
  },
};

/** `Ann Lee’s answer was blunt.`: she answers. */
function answering({ article }: Case, { first, last }: Sentence): Mention | null {
  const { reading, index } = article;
  const name = index.at.get(first);
  const own = itemAt(index.names, name)?.last ?? last;
  if (name === undefined || reading.tokens[own]?.lower !== "'s" || last - first > longestAnswer) return null;
  const noun = [own + 1, own + 2].find((i) => answers.test(lowerAt(reading.tokens, i)));
  const isToldOf = /^(?:was|is|came)$/.test(lowerAt(reading.tokens, (noun ?? last) + 1));
  return noun !== undefined && isToldOf ? nameMention(reading, index, name, first) : null;
}

/** `On Channel Six, there’s Ann Lee.`: who comes next. */
function presented({ article }: Case, { first, last }: Sentence): Mention | null {
  const { reading, index } = article;
  const { tokens } = reading;
  for (let i = first; i < last - 2; i++) {
    const name = index.at.get(i + 2);
    if (name === undefined || !/^(?:there|here)$/.test(lowerAt(tokens, i))) continue;
    const isThere = /^(?:'s|is|was)$/.test(lowerAt(tokens, i + 1));
    const closes = /^[.!:,]$/.test(printedAt(tokens, index.names[name]?.last ?? last));
    return isThere && closes ? nameMention(reading, index, name, first) : null;
  }
  return null;
}

const answers = /^(?:answer|reply|response|verdict|message|reaction|explanation|advice|comment|retort)$/;

/** Tokens of the sentence. */
const longestAnswer = 12;

/** Sentences back; those without a subject, `Does she grieve?`, are passed over. */
const reach = 2;

/** Another quotation of the paragraph stands before, or goes on right behind and has a speaker. */
function isQuotedBeside(given: Case, mention: Mention): boolean {
  const { article, place, quotation } = given;
  const before = article.reading.places[quotation - 1]?.paragraph === place.paragraph;
  if (before && !isNewcomer(given, mention) && !isSomebodyNew(given, mention)) return true;
  return goesOnBehind(given) && article.decisions[quotation + 1] !== null;
}

/** Whom the sentence right before, which quotes nobody, brings in by name; not who spoke last. */
function isNewcomer(
  { article, place, quotation }: Case,
  { kind, head, opens, first, start, end }: Mention,
): boolean {
  const { reading, index } = article;
  const { first: from = 0, last = 0 } = reading.sentences[place.sentence - 1] ?? {};
  const articled = reading.tokens[first]?.lower === 'the';
  if (
    kind !== 'name' ||
    !isFullName(reading.text, start, end) ||
    articled ||
    opens !== from ||
    first - from > longestRole
  )
    return false;
  for (let token = from; token < last; token++)
    if (reading.hidden.has(token) || (token < first && index.at.has(token))) return false;
  return namingDecision(article, quotation - 1)?.mention?.head !== head;
}

/** `A source at another mill was blunter.`: who opens the sentence right before, and has no name. */
function isSomebodyNew({ article, place }: Case, { kind, head, opens, last }: Mention): boolean {
  const { reading } = article;
  const { first = 0, last: end = 0 } = reading.sentences[place.sentence - 1] ?? {};
  const fresh = /^(?:an?|another)$/.test(lowerAt(reading.tokens, first)) && opens === first;
  if (kind !== 'nominal' || !fresh || !isPersonNoun(head) || end - last > longestTold) return false;
  for (let token = first; token < end; token++) if (reading.hidden.has(token)) return false;
  return true;
}

/** Tokens of `was a little blunter.` */
const longestTold = 8;

/** Tokens of `Double try scorer` before the name. */
const longestRole = 6;

function isOnePerson({ kind, head, plural }: Mention): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(head);
  return kind === 'name' || (!plural && isPersonNoun(head));
}

/** `Ann Lee`, `Mr Lee`: a person, not `BT`. */
function isFullName(text: string, start: number, end: number): boolean {
  const [first = ''] = text.slice(start, end).split(' ');
  return isFirstName(first) || honorifics.has(first.toLowerCase());
}
