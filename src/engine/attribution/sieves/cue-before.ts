import { mannerOfSaying, thoughtVerbs } from '../../data/verbs.ts';
import { isPersonNoun } from '../../entities/is-person-noun.ts';
import type { Token } from '../../text/segment.ts';
import { isRelative } from '../clause-subject.ts';
import type { Cue } from '../cue.ts';
import { isCited } from '../is-cited.ts';
import { isFinding, isRulingThat } from '../is-finding.ts';
import { isForwarded } from '../is-forwarded.ts';
import { isLabelled } from '../is-labelled.ts';
import { isRecalled } from '../is-recalled.ts';
import { isSpent } from '../is-spent.ts';
import { maySpeak } from '../may-speak.ts';
import { otherAgent } from '../other-agent.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';
import { isBehindWith, standApart } from '../stand-apart.ts';
import { isWordsOf } from './owner-of-words.ts';

/** The nearest cue before the quotation in its sentence, or the verb of saying that this cue stands under. */
export const cueBefore: Sieve = {
  name: 'cue before',
  example: 'The minister said that the rollout lacked [“appropriate safety measures”].',
  decide: (given) => {
    if (isLabelled(given) || isForwarded(given)) return null;
    const cues = given.cues.filter(
      (candidate) =>
        (!candidate.weak ||
          isFinding(given.article.reading.tokens, candidate) ||
          isPut(given, candidate) ||
          isSaidThat(given, candidate)) &&
        candidate.last <= given.place.token &&
        candidate.kind === 'verb' &&
        !isInAside(given, candidate) &&
        !isSpent(given, candidate) &&
        !isInRelative(given, candidate),
    );
    const claim = given.cues.findLast(({ kind, last }) => kind === 'noun' && last <= given.place.token);
    const agent = cues.length > 0 ? otherAgent(given) : null;
    if (agent) return byMention(agent, 0.9);
    const cue = cues.length > 0 ? outermost(given, cues) : null;
    if (cue && !cue.speech && claim && claim.first >= cue.last && claim.subject.first > claim.last)
      return null;
    if (cue && claim && isRecalled(given, cue, claim)) return null;
    if (cue && claim && (isClaimOfOther(given, cue, claim) || isAskedAbout(given, cue, claim))) return null;
    if (cue && claim && (isCited(given, cue) || isDescribedBy(given, cue, claim))) return null;
    if (cue && ((answering.test(cue.base) && isOwned(given)) || isRemarkOfOther(given, cue))) return null;
    return cue && byCue(cue, 0.9);
  },
};

/** `Lee sniped that the pier was “late”` */
function isSaidThat({ article }: Case, { base, finite, inverted, last, subject }: Cue): boolean {
  if (!maySpeak(subject) || !mannerOfSaying.has(base)) return false;
  return finite && !inverted && article.reading.tokens[last]?.lower === 'that';
}

/** `As Lee once put it, the pier is “late”` */
function isPut({ article }: Case, { base, last, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const opens = tokens[subject.opens - 1]?.lower === 'as';
  return base === 'put' && opens && tokens[last]?.lower === 'it' && tokens[last + 1]?.text === ',';
}

/** `Finch says the council won’t allow “…”`: climbs from the nearest cue to the verb of saying it depends on. */
function outermost(given: Case, cues: readonly Cue[]): Cue {
  const { tokens } = given.article.reading;
  let chosen = cues.length - 1;
  for (let i = chosen - 1; i >= 0; i--) {
    const outer = cues[i];
    const inner = cues[chosen];
    if (outer && inner && isInsertedSaying(tokens, outer) && !inner.speech) chosen = i;
    if (!outer || !inner || isAgentOfTelling(tokens, inner) || standApart(tokens, outer, inner)) break;
    if (isOfWhom(given, inner)) break;
    if (isToldOfObject(tokens, outer, inner)) continue;
    const behindWith = isBehindWith(tokens, outer);
    const saying = outer.finite || behindWith || isLoose(tokens, outer, inner) || isRulingThat(tokens, outer);
    if (outer.speech && saying && !thoughtVerbs.has(outer.base)) chosen = i;
    if (behindWith) break;
  }
  return cues[chosen] as Cue;
}

/** `Lee was questioned by Park, [saying] he felt it was “odd”` */
function isLoose(
  tokens: readonly Token[],
  { dependent, base, first, last, subject }: Cue,
  inner: Cue,
): boolean {
  const says = inner.subject.opens - last <= 1 || /^(?:say|add|argue|insist|claim|warn|explain)$/.test(base);
  return dependent && says && subject.last <= first && tokens[first - 1]?.text === ',';
}

/** `Lee rejected a report that [claimed] it was late, calling it “fake”`: Lee calls it so, not the report. */
function isToldOfObject(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  return inner.dependent && tokens[inner.first - 1]?.text === ',' && isRelative(tokens, outer);
}

/** `The firm had tried, [he said], and the union had rejected it`: all of the sentence is his. */
function isInsertedSaying(tokens: readonly Token[], { base, inverted, subject, last }: Cue): boolean {
  const opens = tokens[subject.opens - 1]?.text === ',' && tokens[last]?.text === ',';
  return base === 'say' && !inverted && opens && subject.last === last - 1;
}

/** `They declared it, including Lee, who [called] it “…”`: the words of whom the clause is told. */
function isOfWhom({ article, place }: Case, { first }: Cue): boolean {
  const { tokens } = article.reading;
  if (tokens[first - 1]?.lower !== 'who' || tokens[first - 2]?.text !== ',') return false;
  return tokens.slice(first, place.token).every(({ kind }) => kind !== 'hidden');
}

/** `She said she was [told by] a manager that it was “…”`: the manager’s words. */
function isAgentOfTelling(tokens: readonly Token[], { base, inverted, subject, first }: Cue): boolean {
  const by = tokens[subject.opens - 1]?.lower === 'by' && subject.opens > first;
  return inverted && by && /^(?:tell|inform|warn|advise|assure|promise)$/.test(base);
}

/** `Lee rejected Park’s claim that it was “safe”`: who answers, and whose words are answered. */
function isClaimOfOther({ article }: Case, cue: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  return (
    answering.test(cue.base) &&
    claim.first >= cue.last &&
    claim.first - cue.last < 10 &&
    claim.subject.kind !== 'pronoun' &&
    claim.subject.first >= cue.last &&
    tokens.slice(claim.last, claim.last + 5).some(({ lower }) => lower === 'that')
  );
}

/** `They rejected the council’s description of it as “odd”`: the council’s words. */
function isDescribedBy({ article, place }: Case, cue: Cue, { base, first, subject }: Cue): boolean {
  const as = article.reading.tokens[place.token - 1]?.lower === 'as';
  const describes = /^(?:description|characteri[sz]ation|portrayal|depiction|dismissal)$/.test(base);
  return as && describes && first >= cue.last && subject.kind !== 'pronoun';
}

/** `Lee asked Park about his comment that it looked “fine”`: whose comment it was. */
function isAskedAbout({ article }: Case, cue: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  const about = tokens[claim.subject.opens - 1]?.lower === 'about';
  return /^(?:ask|press|quiz|question|grill)$/.test(cue.base) && about && claim.first >= cue.last;
}

/** `She questioned his “Norland first” rhetoric`: words that have an owner. */
function isOwned({ article, place }: Case): boolean {
  const { tokens } = article.reading;
  const noun = tokens[place.token + 1]?.lower ?? '';
  return /^(?:his|her)$/.test(tokens[place.token - 1]?.lower ?? '') && isWordsOf(noun);
}

/** `She confirmed Lee’s “awful” remarks`: words that somebody with a name made. */
function isRemarkOfOther({ article, place }: Case, { last }: Cue): boolean {
  const { tokens } = article.reading;
  const owner = article.index.names[article.index.at.get(place.token - 2) ?? -1];
  const named = owner?.kind === 'name' && owner.first >= last;
  // `quoted Lee, referring to the president’s “…” quote`
  const held = tokens[place.token - 3]?.lower === 'the' && isPersonNoun(tokens[place.token - 2]?.lower ?? '');
  const owned = tokens[place.token - 1]?.lower === "'s" && (named || (held && place.token - 3 >= last));
  return owned && remarks.test(tokens[place.token + 1]?.lower ?? '');
}

const remarks =
  /^(?:remarks?|comments?|statements?|tweets?|claims?|rhetoric|quips?|jokes?|jibes?|quotes?|line|answer|reply|response)$/;

const answering =
  /^(?:respond|reply|react|reject|dismiss|deny|dispute|refute|rebut|rebuff|disagree|counter|contest|challenge|question|mock|ridicule|criticise|criticize|attack|slam|condemn|blast|denounce|decry|echo|back|repeat|ignore|answer|agree|share|endorse|support)$/;

/** `women who asked for help were “mocked”`: what the clause tells of them is over before the quotation. */
function isInRelative({ article, place }: Case, { subject, last }: Cue): boolean {
  const { tokens } = article.reading;
  if (tokens[subject.last]?.lower !== 'who') return false;
  for (let i = last; i < place.token; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(?:was|were)$/.test(lower)) return true;
    if (tokens[i]?.kind !== 'word' || opensClause.has(lower)) return false;
  }
  return false;
}

const opensClause: ReadonlySet<string> = new Set(
  'that he she it they we i you there what how why who which when if as because'.split(' '),
);

/** `the tooth, which neighbours nicknamed Fang, was “…”`: a report in an aside that is closed before the quotation. */
function isInAside({ article, place, sentence }: Case, cue: Cue): boolean {
  const { tokens } = article.reading;
  const opens = cue.subject.opens - 1;
  if (tokens[opens]?.lower !== 'which' || tokens[opens - 1]?.text !== ',' || opens <= sentence.first)
    return false;
  for (let i = cue.last; i < place.token - 1; i++)
    if (tokens[i]?.text === ',')
      return /^(?:is|was|were|are|had|has|would|will)$/.test(tokens[i + 1]?.lower ?? '');
  return false;
}
