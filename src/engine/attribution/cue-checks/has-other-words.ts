import type { Cue } from '../../cues/cue.ts';
import { prepositions } from '../../data/function-words.ts';
import { isFiller } from '../../sentences/word-class.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';
import { parted } from './parted.ts';

/** Whether the verb right behind a quotation reports other words, or a deed, and not the quotation. */
export function hasOtherWords(given: Case, cue: Cue): boolean {
  return (
    isReportOfIt(given, cue) ||
    isThatClause(given, cue) ||
    isOtherClause(given, cue) ||
    isMainClause(given, cue) ||
    isWeaker(given, cue) ||
    isDeed(given, cue)
  );
}

/** `Lee will say that it “is ours,” the Herald’s Ida Quill reports.`: who tells of it. */
function isReportOfIt({ article, cues, place }: Case, { base, inverted }: Cue): boolean {
  if (base !== 'report' || inverted) return false;
  const { tokens } = article.reading;
  const before = cues.findLast(
    ({ kind, speech, last, weak }) => kind === 'verb' && speech && !weak && last <= place.token,
  );
  // `Lee proposed a tax; that would “hurt,” the Herald reported`
  return before !== undefined && !parted(tokens, before.last, place.token);
}

/** `Lee said it was “strange” that officials told Park`: told of what was strange. */
function isThatClause({ article, cues, place }: Case, { inverted, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const opens = tokens[subject.opens]?.lower === 'that' ? subject.opens : subject.opens - 1;
  if (inverted || opens !== place.token + 1 || tokens[opens]?.lower !== 'that') return false;
  return cues.some(({ kind, speech, last }) => kind === 'verb' && speech && last <= place.token);
}

/** `Lee said that the port “will open,” even as officials warned people should stay away`: what they warned. */
function isOtherClause({ article, cues, place }: Case, { last, inverted, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const next = tokens[last];
  const [even, as] = [2, 1].map((back) => tokens[subject.opens - back]?.lower);
  if (inverted || as !== 'as' || even !== 'even' || next?.kind !== 'word') return false;
  return cues.some(
    ({ kind, speech, finite, last: end }) => kind === 'verb' && speech && finite && end <= place.token,
  );
}

/** `Even as Lee claimed it was “late,” Park said the two cases were different`: each has words of their own. */
function isMainClause({ article, cues, place, sentence }: Case, after: Cue): boolean {
  const { tokens } = article.reading;
  const next = Math.max(after.last, after.subject.last);
  if (next >= sentence.last - 1 || tokens[next]?.kind !== 'word') return false;
  return cues.some(({ kind, speech, finite, subject, last }) => {
    const opens = /^(?:as|while|though|although|whereas)$/.test(lowerAt(tokens, subject.opens - 1));
    if (kind !== 'verb' || !speech || !finite || !opens || last > place.token) return false;
    return !tokens.slice(last, place.token).some(({ kind: what, text }) => what === 'hidden' || text === ',');
  });
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
  // `Lee snapped moments later`
  const later = /^(?:later|earlier|afterwards?|after|before|into)$/.test(
    lowerAt(article.reading.tokens, last + 1),
  );
  const object =
    next?.kind === 'word' && !later && /^\p{Ll}{4,}(?:ing|s)$/u.test(next.text) && !isFiller(next);
  return weak && !inverted && object && !prepositions.has(next.lower);
}
