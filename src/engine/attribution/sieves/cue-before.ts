import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { isInPassing, isRelative } from '../../cues/subjects/clause-subject.ts';
import { mannerOfSaying, thoughtVerbs } from '../../data/verbs.ts';
import { isDeterminer, isFiller } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { isBehindWith } from '../cue-checks/apart-behind-verb.ts';
import { bearsOut } from '../cue-checks/bears-out.ts';
import { isOfOther } from '../cue-checks/claims-of-others.ts';
import { isCited } from '../cue-checks/is-cited.ts';
import { isFinding, isRulingThat } from '../cue-checks/is-finding.ts';
import { isForwarded } from '../cue-checks/is-forwarded.ts';
import { isLabelled } from '../cue-checks/is-labelled.ts';
import { isRecalled } from '../cue-checks/is-recalled.ts';
import { isReferredTo, isRemarkOn } from '../cue-checks/is-remark-on.ts';
import { isSpent } from '../cue-checks/is-spent.ts';
import { isSupposed } from '../cue-checks/is-supposed.ts';
import { isInsertedSaying, namesOther } from '../cue-checks/names-other.ts';
import { otherAgent } from '../cue-checks/other-agent.ts';
import { standApart } from '../cue-checks/stand-apart.ts';
import { takenUpBy } from '../cue-checks/taken-up-by.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';

/** The nearest cue before the quotation in its sentence, or the verb of saying that this cue stands under. */
export const cueBefore: Sieve = {
  name: 'cue before',
  examples: [
    { text: 'The minister said that the plan lacked [“appropriate safety measures”].', speaker: 'minister' },
  ],
  decide: (given) => {
    if (isLabelled(given) || isForwarded(given) || takenUpBy(given)) return null;
    const cues = given.cues.filter(
      (candidate) =>
        (!candidate.weak ||
          isFinding(given.article.reading.tokens, candidate) ||
          isPut(given, candidate) ||
          isBehindSemicolon(given, candidate) ||
          isSaidThat(given, candidate)) &&
        candidate.last <= given.place.token &&
        candidate.kind === 'verb' &&
        !isInAside(given, candidate) &&
        !isSpent(given, candidate) &&
        !isSupposed(given, candidate) &&
        !isInPassing(given.article, candidate, candidate.last + 1) &&
        !isInRelative(given, candidate),
    );
    const claim = bearsOut(given.article.reading.tokens, given.place.token)
      ? undefined
      : given.cues.findLast(({ kind, last }) => kind === 'noun' && last <= given.place.token);
    const agent = cues.length > 0 ? otherAgent(given) : null;
    if (agent) return byMention(agent, 0.9);
    const cue = cues.length > 0 ? outermost(given, cues) : null;
    if (cue && !cue.speech && claim && claim.first >= cue.last && claim.subject.first > claim.last)
      return null;
    if (cue && claim && (isRecalled(given, cue, claim) || isCited(given, cue))) return null;
    if (cue && claim && (isRemarkOn(given, cue, claim) || isReferredTo(given, cue, claim)))
      return byCue(claim, 0.85);
    if (cue && isOfOther(given, cue, cues.at(-1) ?? cue, claim)) return null;
    return cue && byCue(cue, 0.9);
  },
};

/** `Lee sniped that the pier was “late”` */
function isSaidThat({ article }: Case, { base, finite, inverted, last, subject }: Cue): boolean {
  if (!maySpeak(subject) || !mannerOfSaying.has(base)) return false;
  return finite && !inverted && article.reading.tokens[last]?.lower === 'that';
}

/** `Aides said it was “sad”; Lee offered “solidarity”`: a clause of her own. */
function isBehindSemicolon({ article, place }: Case, { last, finite, inverted, subject }: Cue): boolean {
  const { names } = article.index;
  const opens = Math.min(subject.opens, itemAt(names, subject.name)?.title?.first ?? subject.opens);
  const own = finite && !inverted && last === place.token && maySpeak(subject);
  return own && article.reading.tokens[opens - 1]?.text === ';';
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
    if (isOfWhom(given, inner) || isInWhoClause(given, outer)) break;
    if (chosen === cues.length - 1 && namesOther(given, outer, inner)) break;
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
  // `followed up by asking whether Lee was speaking of “…”`
  const loose = tokens[first - 1]?.text === ',' || tokens[first - 1]?.lower === 'by';
  return dependent && says && subject.last <= first && loose;
}

/** `Lee rejected a report that [claimed] it was late, calling it “fake”`: Lee calls it so, not the report. */
function isToldOfObject(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  return inner.dependent && tokens[inner.first - 1]?.text === ',' && isRelative(tokens, outer);
}

/** `They declared it, including Lee, who [called] it “…”`: the words of whom the clause is told. */
function isOfWhom({ article, place }: Case, { first, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const who = isFiller(tokens[first - 1]) ? first - 2 : first - 1;
  // `They quoted Lee, the former mayor who [called] it “…”`
  const apposed = subject.kind === 'name' && tokens[subject.last]?.text === ',' && subject.last < who - 1;
  if (tokens[who]?.lower !== 'who' || !(apposed || /^[,—–-]$/.test(printedAt(tokens, who - 1)))) return false;
  // `who told “Tide Time” that it was “late”`
  return tokens
    .slice(first, place.token)
    .every(({ kind }, i) => kind !== 'hidden' || tokens[first + i + 1]?.lower === 'that');
}

/** `Lee said the mayor, who referred to it as a place to [call] “ours”`: the mayor’s words, whose clause no comma has closed. */
function isInWhoClause(given: Case, cue: Cue): boolean {
  const { tokens } = given.article.reading;
  const open = !tokens.slice(cue.last, given.place.token).some(({ text }) => text === ',');
  return open && !cue.speech && isOfWhom(given, cue);
}

/** `She said she was [told by] a manager that it was “…”`, `who doubts it is [accused by] the board of “…”`: their words. */
function isAgentOfTelling(tokens: readonly Token[], { base, inverted, subject, first }: Cue): boolean {
  const by = tokens[subject.opens - 1]?.lower === 'by' && subject.opens > first;
  if (!inverted || !by) return false;
  if (/^(?:tell|inform|warn|advise|assure|promise)$/.test(base)) return true;
  return naming.test(base) && tokens.slice(subject.last, subject.last + longestLink).some(isLink);
}

const naming = /^(?:accuse|describe|label|brand|dub|hail)$/;

/** Tokens of `on Sunday as`. */
const longestLink = 3;

function isLink({ lower }: Token): boolean {
  return lower === 'as' || lower === 'of';
}

/** `women who asked for help were “mocked”`: what the clause tells of them is over before the quotation. */
function isInRelative({ article, place }: Case, { base, subject, first, last }: Cue): boolean {
  const { tokens } = article.reading;
  if (tokens[subject.last]?.lower !== 'who') return false;
  // `a clerk who said the pier was “late”`
  if (base === 'say' && !subject.plural && isDeterminer(tokens[last])) return false;
  const isOwn = first - subject.last <= 2;
  for (let i = last; i < place.token; i++) {
    const lower = lowerAt(tokens, i);
    if (/^(?:was|were)$/.test(lower) || (isOwn && /^(?:would|could|should|will)$/.test(lower))) return true;
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
      return /^(?:is|was|were|are|had|has|would|will)$/.test(lowerAt(tokens, i + 1));
  return false;
}
