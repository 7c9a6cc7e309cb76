import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { authoredTexts, publishingVerbs } from '../../data/authored-texts.ts';
import { isInterviewer, type Mention, nameMention, spanOf, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { someone, standsAlone } from '../../sentences/plain-phrase.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { whomAsked } from '../cue-checks/whom-asked.ts';
import { byCue, byMention, type Case, type Decision, type Sieve } from '../sieve.ts';

/** A quotation alone in its paragraph after a paragraph that tells of one person and quotes nobody. */
export const narratedBefore: Sieve = {
  name: 'narrated before',
  examples: [
    {
      text: 'Ann Lee remembered the winter of 1963. ¶ [“The boat could not land for seven weeks.”]',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { sentences, hidden, headings } = given.article.reading;
    const before = given.place.sentence - 1;
    const own = sentences[before];
    if (!given.place.opensParagraph || !own || own.paragraph !== given.place.paragraph - 1) return null;
    if (headings.has(own.paragraph)) return null;
    for (let token = own.first; token < own.last; token++) if (hidden.has(token)) return null;
    const { tokens } = given.article.reading;
    const told = given.article.cues[before]?.filter(({ kind, finite }) => kind === 'verb' && finite) ?? [];
    // `Lee said it would end if members agreed`: not the members
    const firm = told.filter(({ subject }) => tokens[subject.opens - 1]?.lower !== 'if');
    const cues = firm.length > 0 ? firm : told;
    // `But you have written it, I say.`
    const all = cues.filter(
      ({ subject }) => !isInterviewer(subject) && !silent.test(subject.head) && !isNobody(tokens, subject),
    );
    // `Lee asked people not to look`: whoever says, before whoever looks
    const strong = all.filter(({ weak }) => !weak);
    const others = strong.length > 0 ? strong : all;
    const cue =
      others.findLast(({ subject }) => maySpeak(subject) && !standsAlone.has(subject.head)) ?? others.at(-1);
    const asked = cues.findLast(({ subject }) => isInterviewer(subject));
    const answers = whomAsked(given.article, before);
    if (answers) return byMention(answers, 0.6);
    const narrated = cue && !cue.speech ? namedSubject(given, before, cue) : null;
    if (narrated) return narrated;
    if (cue) return byCue(whoSaidIt(tokens, others, cue), 0.7);
    return asked ? whomIAsked(given, asked, own.last) : subjectOf(given, before);
  },
};

/** `touched on the flood, something that [hit] home`: no speakers. */
const silent = /^(?:you|(?:some|any|every)thing)$/;

/** `a letter suggesting that someone should question him`: not whoever may do so. */
function isNobody(tokens: readonly Token[], { head, last }: Mention): boolean {
  return (
    someone.has(head) && /^(?:should|would|could|might|may|must|had|has|to)$/.test(lowerAt(tokens, last))
  );
}

/** `Ann Lee said she had seen it.`, `Ann Lee said Park, who called it late, had gone.`: Ann Lee, whoever `she` may be. */
function whoSaidIt(tokens: readonly Token[], cues: readonly Cue[], last: Cue): Cue {
  const before = cues[cues.indexOf(last) - 1];
  const { kind, first, last: end } = last.subject;
  const told = kind === 'pronoun' || (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who');
  const reports = before?.speech && before.subject.kind === 'name' && told;
  return reports && first - before.last <= 1 ? before : last;
}

/** `I ask whether he has a brother.`, `When I say so to Ann Lee, she laughs.`: who is spoken of after the verb answers. */
function whomIAsked({ article }: Case, { first, last }: Cue, end: number): Omit<Decision, 'rule'> | null {
  const { reading, index } = article;
  for (let i = last; i < end; i++) {
    const pronoun = /^(?:he|she|him|her)$/.test(lowerAt(reading.tokens, i));
    const named = itemAt(index.names, index.at.get(i))?.kind === 'name';
    const phrase = pronoun || named ? phraseStartingAt(reading.tokens, i, end) : null;
    if (!phrase && !pronoun) continue;
    const mention = toMention(reading, index, phrase ?? { first: i, last: i + 1, headLast: i + 1 });
    return byMention(mention, 0.5, spanOf(reading, first, last));
  }
  return null;
}

function subjectOf({ article }: Case, number: number): Omit<Decision, 'rule'> | null {
  const sentence = article.reading.sentences[number];
  const mention = sentence ? sentenceSubject({ ...article, sentence }, sentence.last) : null;
  const person = mention?.kind === 'name' || /^(?:he|she)$/.test(mention?.head ?? '');
  const issues = mention && maySpeak(mention) && publishesText(article.reading.tokens, mention);
  const sender = issues ? senderOf(article, mention, sentence!.last) : null;
  if (sender) return byMention(sender, 0.6);
  return mention && (person || issues) ? byMention(mention, 0.5) : null;
}

/** `Ann Lee took issue with it, as Park had not named it.`: Ann Lee, where nobody else says anything. */
function namedSubject(given: Case, number: number, { subject }: Cue): Omit<Decision, 'rule'> | null {
  const told = subjectOf(given, number);
  return told?.mention?.kind === 'name' && told.mention.first < subject.opens ? told : null;
}

/** `The hospital released a statement from Ann Lee`: hers. */
function senderOf({ reading, index }: Case['article'], { last }: Mention, end: number): Mention | null {
  for (let i = last; i < Math.min(end, last + longestIssue); i++) {
    if (reading.tokens[i]?.lower !== 'from' || !authoredTexts.has(lowerAt(reading.tokens, i - 1))) continue;
    const name = index.at.get(i + 1);
    const isName = name !== undefined && index.names[name]?.kind === 'name';
    return isName ? nameMention(reading, index, name, i + 1) : null;
  }
  return null;
}

/** Tokens of `later released a short written statement from`. */
const longestIssue = 8;

/** `The council issued a statement about it.` */
function publishesText(tokens: readonly Token[], { last }: Mention): boolean {
  const verb = /^(?:has|had|later|then|also)$/.test(lowerAt(tokens, last)) ? last + 1 : last;
  const noun = [2, 3, 4].some((step) => authoredTexts.has(lowerAt(tokens, verb + step)));
  return (
    publishingVerbs.has(lowerAt(tokens, verb)) &&
    noun &&
    /^(?:an?|the|its|their)$/.test(lowerAt(tokens, verb + 1))
  );
}
