import type { Cue } from '../../cues/cue.ts';
import { subjectAfter } from '../../cues/subjects/subject-after.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import { type Mention, nameMention, pronounAt, toMention } from '../../mentions/mention.ts';
import { phraseEndingAt } from '../../sentences/noun-phrase.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { bearsOut } from '../cue-checks/bears-out.ts';
import { describedIn } from '../cue-checks/described-in.ts';
import { takenUpBy } from '../cue-checks/taken-up-by.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';

/** Words of speech with their owner: a claim, a message, a remark. */
export const ownerOfWords: Sieve = {
  name: 'owner of words',
  examples: [
    { text: 'Ann Lee’s claim that the plan was [“dead on arrival”] did not last.', speaker: 'Ann Lee' },
    { text: 'Ann Lee’s [“dead on arrival”] remark did not last.', speaker: 'Ann Lee' },
  ],
  decide: (given) =>
    whoseClause(given) ?? standsBy(given) ?? ownerAround(given) ?? replyAfter(given) ?? ownerBefore(given),
};

/** `the “shining city” that Lee once imagined`: hers; `the “lost city” described in the paper`: the paper’s. */
function whoseClause(given: Case): ReturnType<Sieve['decide']> {
  const mention = takenUpBy(given) ?? describedIn(given);
  return mention && byMention(mention, 0.8);
}

/** The owner of the nearest words of speech before the quotation, or of those that it is told in. */
function ownerBefore(given: Case): ReturnType<Sieve['decide']> {
  const { tokens } = given.article.reading;
  const { token } = given.place;
  const owned = given.cues.filter(
    (cue) => cue.kind === 'noun' && cue.last <= token && !isOtherwiseDescribed(given, cue),
  );
  const last = owned.at(-1);
  // `Lee’s remark in his speech that “…”`
  const spoken =
    tokens[token - 1]?.lower === 'that' && /^(?:speech|letter|testimony)$/.test(last?.base ?? '');
  if (bearsOut(tokens, token)) return null;
  const remark = spoken ? owned.findLast(({ base }) => remarks.test(base)) : null;
  // `Lee’s claim that whoever stole Park’s emails was “late”`
  const claim = owned.findLast((cue) => tokens[cue.last]?.lower === 'that');
  const next = tokens[last?.last ?? 0];
  const goesOn = next?.kind === 'word' && !/^(?:that|as|to|of|on|about)$/.test(next.lower);
  const cue = remark ?? (claim && last && /s$/.test(last.base) && goesOn ? claim : last);
  const writer = cue && whoIsNext(given, cue);
  if (writer) return byMention(writer, 0.8, cue);
  return cue ? byCue(cue, 0.8) : null;
}

/** `In his letter to Park, who was ill, Lee lists “…”`: whom the sentence goes on to tell of; null elsewhere. */
function whoIsNext({ article: { reading, index }, sentence, place }: Case, { subject }: Cue): Mention | null {
  const opens = subject.first === sentence.first + 1 && reading.tokens[sentence.first]?.lower === 'in';
  if (!opens || subject.kind !== 'pronoun') return null;
  const next = sentenceSubject({ reading, index, sentence }, place.token);
  return next?.kind === 'name' && next.first > subject.first ? next : null;
}

const remarks = /^(?:remark|claim|comment|statement|assertion)$/;

/** `Lee stood by their view: “…”`: Lee, whosever view it was. */
function standsBy({ article: { reading, index }, sentence, place }: Case): ReturnType<Sieve['decide']> {
  const { tokens } = reading;
  const colon = tokens[place.token - 1];
  if (colon?.text !== ':') return null;
  const own = tokens.slice(sentence.first, place.token);
  const stands = own.findIndex(
    ({ lower }, i) => i > 0 && /^(?:stood|stands)$/.test(lower) && own[i + 1]?.lower === 'by',
  );
  const phrase = stands > 0 ? phraseEndingAt(tokens, sentence.first + stands - 1, sentence.first) : null;
  const mention = phrase && toMention(reading, index, phrase);
  if (mention?.kind !== 'name') return null;
  return byMention(mention, 0.8, colon);
}

/** `his portrayal of them was late, she said “…”`: what somebody portrays stands behind `as`. */
function isOtherwiseDescribed({ article, place }: Case, { base }: Cue): boolean {
  const before = [1, 2].map((back) => lowerAt(article.reading.tokens, place.token - back));
  const near = /^an?$/.test(before[0] ?? '') ? before[1] : before[0];
  if (/^comparisons?$/.test(base)) return near !== 'to';
  return /^(?:characteri[sz]ation|portrayal|depiction|dismissal)s?$/.test(base) && near !== 'as';
}

/** `“…,” was his reply.`, `“…” was all Lee would say.`, `“…”: that was the verdict of Lee.` */
function replyAfter({ article, place, cues }: Case): ReturnType<Sieve['decide']> {
  const { tokens } = article.reading;
  const mark = printedAt(tokens, place.token + 1);
  const taken = /^[:—–]$/.test(mark) && /^(?:that|such)$/.test(lowerAt(tokens, place.token + 2));
  const verb = place.token + (taken ? 3 : mark === ',' ? 2 : 1);
  if (!/^(?:was|were|is|are|came|went|ran|read)$/.test(lowerAt(tokens, verb))) return null;
  const owner = ownerBehindVerb(article, verb + 1);
  if (owner) return owner;
  if (tokens[verb + 1]?.lower === 'all') return allOf(article, verb + 2);
  const cue = cues.find(({ kind, first }) => kind === 'noun' && first > verb && first < verb + 6);
  return cue ? byCue(cue, 0.85) : wordsOf(article, verb + 1);
}

/** `“…” were, he points out, Lee’s words`, `“…” was Lee’s phrase, he says`: whose they are; the tokens after the verb. */
function ownerBehindVerb({ reading, index }: Case['article'], from: number): ReturnType<Sieve['decide']> {
  const { tokens } = reading;
  let first = from;
  if (tokens[from]?.text === ',') {
    first++;
    while (first < from + longestInsert && tokens[first]?.kind === 'word') first++;
    if (tokens[first++]?.text !== ',') return null;
  }
  const name = index.at.get(first);
  const last = itemAt(index.names, name)?.last ?? first;
  const noun = tokens[last]?.lower === "'s" ? tokens[last + 1] : undefined;
  if (name === undefined || !noun || !/^(?:words?|phrase|line|term|expression)$/.test(noun.lower))
    return null;
  return byMention(nameMention(reading, index, name, first), 0.9, noun);
}

/** Tokens of `, as he points out`. */
const longestInsert = 7;

/** `(that) Lee would say`: the tokens after `all`. */
function allOf({ reading, index }: Case['article'], from: number): ReturnType<Sieve['decide']> {
  const { tokens } = reading;
  const first = tokens[from]?.lower === 'that' ? from + 1 : from;
  const mention = subjectAfter(reading, index, first, tokens.length);
  const verb = tokens[(mention?.last ?? first) + 1];
  const would = /^(?:would|could|will|had|has|can)$/.test(lowerAt(tokens, mention?.last ?? first));
  if (!mention || !verb || !would || !/^(?:say|to|said|add|offer)$/.test(verb.lower)) return null;
  return byMention(mention, 0.85, verb);
}

/** `“…,” was the verdict of the inspector, Jan Voss.`: the tokens after `was`. */
function wordsOf({ reading, index }: Case['article'], from: number): ReturnType<Sieve['decide']> {
  const { tokens } = reading;
  for (let i = from; i < from + 4; i++) {
    const noun = tokens[i];
    if (!noun || !speechNouns.has(noun.lower) || !/^(?:of|from)$/.test(lowerAt(tokens, i + 1))) continue;
    const mention = subjectAfter(reading, index, i + 2, tokens.length);
    return mention && byMention(mention, 0.8, noun);
  }
  return null;
}

/** `Lee’s “…” remark`. */
function ownerAround(given: Case): ReturnType<Sieve['decide']> {
  const { reading, index } = given.article;
  const at = given.place.token;
  const noun = reading.tokens[at + 1];
  const owned = ownersMark(reading.tokens, at);
  const mark = reading.tokens[owned];
  if (!noun || !mark) return null;
  const spoken = isWordsOf(noun.lower) && !/^(?:speech|letter)/.test(noun.lower);
  const his = spoken && /^(?:his|her)$/.test(mark.lower) ? pronounAt(reading, owned) : null;
  if (his) return byMention(his, 0.85, noun);
  const said = speechNouns.has(noun.lower) || noun.lower === 'line';
  if (!said || !(mark.lower === "'s" || mark.text === '’')) return null;
  const name = index.at.get(owned - 1);
  const phrase = phraseEndingAt(reading.tokens, owned - 1, given.sentence.first);
  if (!phrase) return null;
  const named = name !== undefined && index.names[name]?.kind === 'name';
  const mention = named
    ? nameMention(reading, index, name, given.sentence.first)
    : toMention(reading, index, phrase);
  return byMention(mention, 0.85, noun);
}

/** The token of the `’s` (or of `his`) before words in marks: `Lee’s “…”`, `Lee’s now infamous “…”`. */
export function ownersMark(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= at - 3; i--) {
    if (/^(?:'s|’|his|her)$/.test(lowerAt(tokens, i))) return i;
    if (tokens[i]?.kind !== 'word' || !startsLower(tokens[i]?.text)) break;
  }
  return at - 1;
}

/** What is said, and what is said over and over: `remark`, `rhetoric`. */
export function isWordsOf(lower: string): boolean {
  return speechNouns.has(lower) || slogans.has(lower);
}

const slogans: ReadonlySet<string> = new Set(
  'rhetoric refrain chant tirade rant outburst gaffe jibe gibe taunt'.split(' '),
);
