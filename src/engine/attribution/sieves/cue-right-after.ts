import { adverbs, prepositions } from '../../data/function-words.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import { isPeopleNoun, isPersonNoun } from '../../entities/is-person-noun.ts';
import type { Token } from '../../text/segment.ts';
import type { Cue } from '../cue.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { isManner } from '../word-class.ts';

/** The quotation is followed by its attribution, in either order of verb and speaker. */
export const cueRightAfter: Sieve = {
  name: 'cue right after',
  example: '[“We agree,”] said Ann Lee. — [“We agree,”] Ann Lee, the chair of the board, said.',
  decide: (given) => {
    const from = skipMarks(given.article.reading.tokens, given.place.token + 1, given.sentence.last);
    const cue = given.cues.find(
      (candidate) => candidate.first >= from && candidate.kind === 'verb' && candidate.speech,
    );
    const soSaid = cue ? null : inNextSentence(given);
    if (soSaid) return byCue(soSaid, 0.9);
    if (!cue || cue.dependent || hasHidden(given, from, cue.first) || leadsOn(given, cue)) return null;
    if ((cue.bare && isSetIn(given)) || isAskedAbout(given) || isReduced(given, cue)) return null;
    if (isMainClause(given, cue) || isWeaker(given, cue) || isDeed(given, cue)) return null;
    return Math.min(cue.first, cue.subject.opens) === from
      ? byCue(asSaying(given, cue) ?? toldOf(given, cue) ?? passedOn(given, cue) ?? cue, 0.97)
      : null;
  },
};

/** `“It is over.” So said Ann Lee.` */
function inNextSentence({ article, place, sentence }: Case): Cue | null {
  const { sentences, tokens } = article.reading;
  const next = sentences[place.sentence + 1];
  if (place.token !== sentence.last - 1 || next?.paragraph !== place.paragraph) return null;
  if (tokens[next.first]?.lower !== 'so') return null;
  const cue = article.cues[place.sentence + 1]?.find(({ first }) => first === next.first + 1);
  return cue?.inverted ? cue : null;
}

/** `After Lee spoke of [“poor schools,”] Park said: “…”`, `called it [“a sham!”] She replied, “…”`: the cue belongs to the quotation after it. */
function leadsOn({ article, cues, place, quotation }: Case, cue: Cue): boolean {
  const before = cues.some((other) => other.kind === 'verb' && !other.weak && other.last <= place.token);
  const { tokens, text } = article.reading;
  const next = tokens[cue.last]?.text;
  const asks = cues.some(({ base, last }) => last <= place.token && /^(?:ask|question|press)$/.test(base));
  if (asks && /^(?:answer|reply|respond)$/.test(cue.base) && !cue.inverted) return true;
  const { end } = article.found[quotation] ?? { end: 0 };
  const introduces =
    next === ',' && tokens[cue.last + 1]?.kind === 'hidden' && /[.!?]/.test(text[end - 1] ?? '');
  return before && (next === ':' || introduces);
}

/** `Lee declared that, “after much thought,” she had decided to go`: what she declared. */
function isWeaker({ article, cues, place }: Case, { weak, inverted }: Cue): boolean {
  const opens =
    article.reading.tokens[place.token - 1]?.text === ',' &&
    article.reading.tokens[place.token - 2]?.lower === 'that';
  return (
    weak &&
    !inverted &&
    opens &&
    cues.some(({ kind, speech, last }) => kind === 'verb' && speech && last <= place.token)
  );
}

/** `To shouts of “…,” Lee resumed campaigning`: what he did. */
function isDeed({ article }: Case, { weak, inverted, last }: Cue): boolean {
  const next = article.reading.tokens[last];
  const object = next?.kind === 'word' && /^\p{Ll}{4,}(?:ing|s)$/u.test(next.text) && !isFiller(next);
  return weak && !inverted && object && !prepositions.has(next.lower);
}

/** `Even as Lee claimed it was “late,” Park said the two cases were different`: each has words of their own. */
function isMainClause({ article, cues, place, sentence }: Case, after: Cue): boolean {
  const { tokens } = article.reading;
  const next = Math.max(after.last, after.subject.last);
  if (next >= sentence.last - 1 || tokens[next]?.kind !== 'word') return false;
  return cues.some(({ kind, speech, finite, subject, last }) => {
    const opens = /^(?:as|while|though|although|whereas)$/.test(tokens[subject.opens - 1]?.lower ?? '');
    if (kind !== 'verb' || !speech || !finite || !opens || last > place.token) return false;
    return !tokens.slice(last, place.token).some(({ kind: what, text }) => what === 'hidden' || text === ',');
  });
}

/** `“…,” a move critics slammed`: what they slam stands before them. */
function isReduced({ article }: Case, { subject, first }: Cue): boolean {
  const { tokens } = article.reading;
  const [noun = '', people = ''] = [1, 2].map((step) => tokens[subject.first + step]?.lower ?? '');
  const opens = /^an?$/.test(tokens[subject.first]?.lower ?? '') && subject.first + 3 === first;
  return opens && !isPersonNoun(noun) && isPeopleNoun(people);
}

/** `Asked whether the ban was [“a sham,”] Lee said no`: words of the question. */
function isAskedAbout({ article, sentence, place }: Case): boolean {
  const { tokens } = article.reading;
  const opens = tokens[sentence.first]?.lower === 'when' ? sentence.first + 1 : sentence.first;
  if (!/^(?:asked|pressed|quizzed|questioned)$/.test(tokens[opens]?.lower ?? '')) return false;
  return place.token - opens > 1 && !tokens.slice(opens, place.token).some(({ text }) => text === ',');
}

/** `said it “beggared belief” he could not remember it`: no mark parts the words from those that follow. */
function isSetIn({ article, cues, place, quotation }: Case): boolean {
  const { end } = article.found[quotation] ?? { end: 0 };
  const parted = /[,.?!…—–-]/.test(article.reading.text[end - 1] ?? '');
  const next = article.reading.tokens[place.token + 1];
  return !parted && next?.kind === 'word' && cues.some(({ speech, last }) => speech && last <= place.token);
}

/** `“…,” the Herald quoted Lee as saying`: the cue of whom somebody else quotes. */
function asSaying({ article, cues }: Case, cue: Cue): Cue | undefined {
  if (!/^(?:quote|cite|report|record)$/.test(cue.base)) return undefined;
  const { tokens } = article.reading;
  return cues.find(
    ({ first }) => first > cue.last && first - cue.last < 12 && tokens[first - 1]?.lower === 'as',
  );
}

/** `“…,” Lee said Park told him`: the cue of whom somebody passes on. */
function toldOf({ cues }: Case, { base, last }: Cue): Cue | undefined {
  if (base === 'tell') return undefined;
  return cues.find(
    ({ kind, speech, finite, subject }) => kind === 'verb' && speech && finite && subject.opens === last,
  );
}

/** `Lee said it would close for “some time,” KTV reports`: the cue of whose words an outlet passes on. */
function passedOn({ article, cues, place }: Case, { base, subject }: Cue): Cue | undefined {
  const { text } = article.reading;
  const outlet = text.slice(subject.start, subject.end).replace(/^the /i, '');
  if (base !== 'report' || subject.kind !== 'name' || !(isOutlet(outlet) || /^\p{Lu}{3,5}$/u.test(outlet)))
    return undefined;
  return cues.findLast(
    ({ kind, speech, finite, last, subject: { kind: what, head } }) =>
      kind === 'verb' &&
      speech &&
      finite &&
      last <= place.token &&
      (what === 'name' || /^(?:he|she)$/.test(head)),
  );
}

function skipMarks(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < limit && (/^[,—–-]$/.test(tokens[i]?.text ?? '') || isFiller(tokens[i]))) i++;
  return i;
}

function isFiller(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.lower !== 'though' &&
    (token.lower === 'as' || adverbs.has(token.lower) || isManner(token))
  );
}

function hasHidden(given: Case, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (given.article.reading.tokens[i]?.kind === 'hidden') return true;
  return false;
}
