import { maySpeak } from '../../cues/may-speak.ts';
import { beForms } from '../../cues/passive.ts';
import { antecedent } from '../../cues/subjects/antecedent.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { documentNouns, organisationNouns } from '../../data/organisation-words.ts';
import { isPlaceName } from '../../entities/is-place.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { byMention, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** No cue, but the words are set into a sentence about a person, or a text: that one. */
export const setIntoSentence: Sieve = {
  name: 'set into sentence',
  examples: [
    {
      text: 'Ann Lee came late. She turned to the hall to [“set a few things straight”].',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const mention = startsSentence(given) ? null : (textOfClause(given) ?? subjectOf(given));
    const owner = mention && ownerOfPlan(given, mention);
    if (owner) return byMention(owner, 0.6);
    const sets = mention && (isPersonal(mention) || isText(mention)) && !isSpokenTo(given, mention);
    return sets ? byMention(mention, 0.6) : null;
  },
};

/** No cue at all: the subject of the sentence, when it can speak. */
export const subjectOfSentence: Sieve = {
  name: 'subject of sentence',
  examples: [
    { text: 'The board has long had [“the most serious doubts”] about the plan.', speaker: 'board' },
  ],
  decide: (given) => {
    const mention = startsSentence(given) ? null : subjectOf(given);
    return mention && isPersonOrBody(mention) && !isSpokenTo(given, mention) && !isPlace(given, mention)
      ? byMention(mention, 0.5)
      : null;
  },
};

function subjectOf(given: Case): Mention | null {
  const { reading, index } = given.article;
  const subject = sentenceSubject({ reading, index, sentence: given.sentence }, given.place.token);
  // `No mayor has ever been “ousted”`: nobody
  return subject && reading.tokens[subject.first]?.lower === 'no' ? null : subject;
}

/** `[The mayor]’s plan would create “clear rules”`: whoever has made it. */
function ownerOfPlan(
  { article: { reading, index } }: Case,
  { kind, head, first, last }: Mention,
): Mention | null {
  const proposes = /^(?:would|will|could)$/.test(lowerAt(reading.tokens, last));
  if (kind !== 'nominal' || !proposes || !plans.test(head)) return null;
  for (let mark = last - 2; mark > first; mark--)
    if (reading.tokens[mark]?.lower === "'s") {
      const owner = toMention(reading, index, { first, last: mark, headLast: mark });
      return maySpeak(owner) ? owner : null;
    }
  return null;
}

const plans = /^(?:plan|proposal|platform|agenda|blueprint|manifesto|budget)$/;

/** `They can check [the register], which lists it as “…”`: the text that the last clause tells of. */
function textOfClause({ article: { reading, index }, place, sentence }: Case): Mention | null {
  const { tokens } = reading;
  for (let i = place.token - 1; i > Math.max(sentence.first, place.token - longestClause); i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (tokens[i]?.lower !== 'which') continue;
    const mention = antecedent(reading, index, i, sentence.first);
    return mention && isText({ ...mention, plural: false }) && i < place.token - 1 ? mention : null;
  }
  return null;
}

/** Tokens of `which thank him for`. */
const longestClause = 10;

/** `Residents were told to leave [“now”]`, `Lee was accused of [“neglect”]`: those who hear it. */
function isSpokenTo({ article, place }: Case, { last }: Mention): boolean {
  const { tokens } = article.reading;
  for (let i = last; i < place.token; i++) {
    if (!beForms.has(lowerAt(tokens, i))) continue;
    const verbs = tokens.slice(i + 1, i + 4);
    const isBlamed = verbs.some(({ lower }) => blamed.test(lower));
    if (verbs.some(({ lower }) => spokenTo.test(lower))) return true;
    if (isBlamed && !isTheirOwn(tokens.slice(i + 1, place.token))) return true;
  }
  return false;
}

const spokenTo = /^(?:told|asked|ordered|urged|advised|warned|instructed|informed|assured|promised)$/;
const blamed =
  /^(?:accused|suspected|convicted|indicted|blamed|criticised|criticized|faulted|denounced|condemned|ridiculed|mocked)$/;

/** `accused of saying [“no”]`, `accused of fooling voters by changing it to [“fact”]`: what those do who are blamed. */
function isTheirOwn(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => {
    if (!lower.endsWith('ing')) return false;
    return tokens[i - 1]?.lower === 'by' || lookUpReportingWord(lower)?.speech === true;
  });
}

/** `A notice on the door gives them a week to [“cease residential use”]`. */
function isText({ kind, head, plural }: Mention): boolean {
  return kind === 'nominal' && !plural && documentNouns.has(head);
}

function isPersonal(mention: Mention): boolean {
  return mention.kind === 'pronoun' && /^(?:he|she)$/.test(mention.head);
}

/** `Norland moved from [“likely” to “sure”]`: a place, of which something is told. */
function isPlace({ article }: Case, { kind, name }: Mention): boolean {
  return kind === 'name' && isPlaceName(itemAt(article.index.names, name)?.text ?? '');
}

/** Where no verb says that anybody speaks, only a name, somebody, or a body does; no text. */
function isPersonOrBody({ kind, head }: Mention): boolean {
  if (kind === 'pronoun') return /^(?:he|she|they)$/.test(head);
  return kind === 'name' || isPersonNoun(head) || isPeopleNoun(head) || organisationNouns.has(head);
}
