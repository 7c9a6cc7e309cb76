import { prepositions } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { thoughtVerbs } from '../../data/verbs.ts';
import { isPeopleNoun } from '../../entities/is-person-noun.ts';
import type { Token } from '../../text/segment.ts';
import type { Cue } from '../cue.ts';
import { isLabelled } from '../is-labelled.ts';
import { maySpeak } from '../may-speak.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { isDeterminer } from '../word-class.ts';

/** The nearest cue before the quotation in its sentence, or the verb of saying that this cue stands under. */
export const cueBefore: Sieve = {
  name: 'cue before',
  example: 'The minister said that the rollout lacked [“appropriate safety measures”].',
  decide: (given) => {
    if (isLabelled(given)) return null;
    const cues = given.cues.filter(
      (candidate) =>
        (!candidate.weak || isFinding(given, candidate)) &&
        candidate.last <= given.place.token &&
        candidate.kind === 'verb' &&
        !isInAside(given, candidate),
    );
    const claim = given.cues.findLast(({ kind, last }) => kind === 'noun' && last <= given.place.token);
    const cue = cues.length > 0 ? outermost(given, cues) : null;
    if (cue && !cue.speech && claim && claim.first > cue.last && claim.subject.first > claim.last)
      return null;
    if (cue && claim && isClaimOfOther(given, cue, claim)) return null;
    return cue && byCue(cue, 0.9);
  },
};

/** `Finch says the council won’t allow “…”`: climbs from the nearest cue to the verb of saying it depends on. */
function outermost(given: Case, cues: readonly Cue[]): Cue {
  let chosen = cues.length - 1;
  for (let i = chosen - 1; i >= 0; i--) {
    const outer = cues[i];
    const inner = cues[chosen];
    if (!outer || !inner || isBroken(given, outer, inner)) break;
    const behindWith = isBehindWith(given, outer);
    if (outer.speech && (outer.finite || behindWith) && !thoughtVerbs.has(outer.base)) chosen = i;
    if (behindWith) break;
  }
  return cues[chosen] as Cue;
}

/** Two clauses side by side, not one under the other. */
function isBroken(given: Case, outer: Cue, inner: Cue): boolean {
  const { tokens } = given.article.reading;
  if (inner.finite && inner.subject.opens === outer.subject.opens) return true;
  if (inner.finite && inner.subject.first === outer.subject.first) return true;
  // `Orvane, the firm that complained, called it “…”`: a verb inside the aside
  if (inner.finite && !inner.inverted && inner.subject.opens < outer.first && !isInserted(tokens, outer))
    return true;
  if (/^(?:quote|cite|record|hear)$/.test(outer.base) && tokens[inner.first - 1]?.lower === 'as') return true;
  if (inner.speech && isOfWho(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (inner.subject.kind !== 'pronoun' && tokens[inner.subject.opens - 1]?.lower === 'what') return true;
  if (isTold(tokens, outer, inner)) return true;
  if (isBehindWhich(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isBehindWith(given, inner) && inner.subject.opens > outer.last) return true;
  if (tokens[inner.subject.opens - 1]?.text === ',' && inner.subject.opens > outer.last) return true;
  for (let i = outer.last; i < inner.first; i++) {
    const token = tokens[i];
    if (
      token?.kind === 'hidden' ||
      token?.text === ';' ||
      /^(?:but|while|whereas|although|though)$/.test(token?.lower ?? '')
    )
      return true;
    if (token?.lower === 'and' && Math.min(inner.subject.opens, inner.first) === i + 1) return true;
  }
  return false;
}

/** `CNN, Lee said, called it “…”` */
function isInserted(tokens: readonly Token[], { subject, last }: Cue): boolean {
  const relative = /^(?:who|which|that)$/.test(tokens[subject.last]?.lower ?? '');
  return !relative && tokens[subject.opens - 1]?.text === ',' && tokens[last]?.text === ',';
}

/** `Lee said he met Park, who told him that it was “…”`: what a clause with `who` reports. */
function isOfWho(tokens: readonly Token[], { finite, subject }: Cue): boolean {
  const relative = tokens[subject.last]?.text === ',' ? subject.last + 1 : subject.last;
  return finite && tokens[relative]?.lower === 'who';
}

/** `Lee rejected Park’s claim that it was “safe”`: who answers, and whose words are answered. */
function isClaimOfOther({ article }: Case, cue: Cue, claim: Cue): boolean {
  const { tokens } = article.reading;
  return (
    answering.test(cue.base) &&
    claim.first > cue.last &&
    claim.first - cue.last < 10 &&
    claim.subject.kind !== 'pronoun' &&
    claim.subject.first >= cue.last &&
    tokens.slice(claim.last, claim.last + 5).some(({ lower }) => lower === 'that')
  );
}

const answering =
  /^(?:respond|reply|react|reject|dismiss|deny|dispute|refute|rebut|rebuff|disagree|counter|contest|challenge|question|mock|ridicule|criticise|criticize|attack|slam|condemn|blast|denounce|decry|echo|back|repeat|ignore|answer)$/;

/** `Police said Lee told them he was “proud”`: what somebody passes on that he was told. */
function isTold(tokens: readonly Token[], outer: Cue, { base, finite, last, subject }: Cue): boolean {
  const next = tokens[last]?.lower ?? '';
  const behind = /^(?:boast|brag|confess|confide|complain)$/.test(base) && next === 'to';
  const heard = behind ? (tokens[last + 1]?.lower ?? '') : base === 'tell' ? next : '';
  const told = finite && (/^(?:them|him|her|me|us)$/.test(heard) || isPeopleNoun(heard));
  return told && (subject.opens === outer.last || tokens[outer.last]?.lower === 'that');
}

/** `Papers reported on a letter in which she called him “a fool”` */
function isBehindWhich(tokens: readonly Token[], { speech, finite, subject }: Cue): boolean {
  const before = tokens[subject.opens - 2]?.lower ?? '';
  return speech && finite && tokens[subject.opens - 1]?.lower === 'which' && prepositions.has(before);
}

/** `with Lee telling reporters`: a clause of its own. */
function isBehindWith({ article }: Case, { finite, subject }: Cue): boolean {
  return !finite && article.reading.tokens[subject.opens - 1]?.lower === 'with';
}

/** `The report found the pier was “…”`, `the judge ruled that it was “…”`: what a text or a ruling holds. */
function isFinding({ article }: Case, { base, finite, last, subject }: Cue): boolean {
  if (finite && base === 'find' && judges(article.reading.tokens, last)) return true;
  if (finite && base === 'rule' && rulesThat(article.reading.tokens[last])) return true;
  if (finite && base === 'accept') return article.reading.tokens[last]?.lower === 'that' && maySpeak(subject);
  if (!finite || subject.kind !== 'nominal') return false;
  if (base === 'find') return documentNouns.has(subject.head);
  return /^(?:rule|determine|decide|hold)$/.test(base) && article.reading.tokens[last]?.lower === 'that';
}

/** `ruled that`, `ruled the wall was “…”`, not `ruled out “…”` */
function rulesThat(next: Token | undefined): boolean {
  return next?.lower === 'that' || isDeterminer(next) || /^\p{Lu}/u.test(next?.text ?? '');
}

/** `Lee found it “…”` */
function judges(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:it|him|her|them|this|that)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.kind === 'hidden'
  );
}

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
