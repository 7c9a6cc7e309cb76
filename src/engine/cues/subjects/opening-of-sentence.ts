import { conjunctions, prepositions, pronouns, times } from '../../data/function-words.ts';
import { pastForms } from '../../data/past-forms.ts';
import { isPlaceName } from '../../mentions/place-name.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { isDeterminer } from '../../sentences/word-class.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';

type Opening = Pick<CueContext, 'reading' | 'sentence'>;

/** The token behind what opens a sentence: of `In Paris on Monday, the minister …`, `the`. */
export function behindOpening(context: Opening, from: number, before: number): number {
  const { tokens } = context.reading;
  return (
    behindTime(tokens, from) ??
    pronounBehind(context, from, before) ??
    crowdBehind(tokens, from, before) ??
    afterComma(context, from, before)
  );
}

/** The token behind the openings that follow the first: of `On Monday, in a speech in Tove, Ann Lee …`, `Ann`. */
export function behindOpenings(context: Opening, from: number, before: number): number {
  const { tokens } = context.reading;
  let i = from;
  for (let openings = 0; openings < mostOpenings && opensAgain(tokens, i); openings++) {
    const behind = afterComma(context, i, before);
    if (behind >= before) return i;
    i = behind;
  }
  // `because they are both, in their ways, extremists, it is`
  return startsLower(tokens[i]?.text) && tokens[i + 1]?.text === ',' ? from : i;
}

const mostOpenings = 3;

/** `in a speech`, `just after the vote`, `and following word of it`; not `about 200 people` or `over half`. */
function opensAgain(tokens: readonly Token[], from: number): boolean {
  const i = /^(?:and|just|soon|shortly|only)$/.test(lowerAt(tokens, from)) ? from + 1 : from;
  const { lower = '', text } = tokens[i] ?? {};
  if (!startsLower(text) || tokens[i + 1]?.kind !== 'word') return false;
  // `Asked whether more can be done, legally or not, to raise the fines, Lee`
  const next = lowerAt(tokens, i + 1);
  if (/ly$/.test(lower) && /^(?:or|and|through|by|if)$/.test(next)) return true;
  if (lower === 'to' && startsLower(tokens[i + 1]?.text)) return true;
  return openers.test(lower) || /^(?:speaking|according|aside|asked|ahead)$/.test(lower);
}

const openers =
  /^(?:in|on|at|by|for|from|through|during|after|before|amid|following|despite|under|with|without|since|when|while|as|because|if|though|although)$/;

/** `In`, `Speaking`, `Meanwhile`: a first word that is no part of the subject. */
export function opensAdverbial(lower: string): boolean {
  return (
    prepositions.has(lower) ||
    /(?:ing|ed|ly)$/.test(lower) ||
    /^(?:after|before|while|as|when|however|meanwhile|later|also|asked|earlier|last|here|there|elsewhere|nearby|told|shown|given|ahead|prior|late|early|whatever|whoever|opposite)$/.test(
      lower,
    )
  );
}

/** `Of the defeat [she] was less kind, describing`: no comma parts the opening from the subject. */
function pronounBehind({ reading }: Opening, from: number, before: number): number | null {
  const { tokens } = reading;
  if (!/^(?:of|on|about|for|to|in|at|with|from)$/.test(lowerAt(tokens, from))) return null;
  for (let i = from + 2; i < Math.min(before, from + longestOpening); i++) {
    if (tokens[i]?.kind !== 'word') return null;
    const verb = lowerAt(tokens, i + 1);
    const told = /^(?:was|is|had|has|did|could|would|sent|wrote|left|posted|texted)$/.test(verb);
    if (/^(?:he|she)$/.test(lowerAt(tokens, i)) && told) return i;
  }
  return null;
}

/** `In October [Odo Finch] raised`, `In May 1977 [the mayor] opened`: no comma parts the time from the subject. */
function behindTime(tokens: readonly Token[], from: number): number | null {
  const timed = times.has(lowerAt(tokens, from + 1)) || tokens[from + 1]?.text === 'May';
  if (!/^(?:in|on|last)$/.test(lowerAt(tokens, from)) || !(timed || isYear(tokens[from + 1]))) return null;
  const next = timed && isYear(tokens[from + 2]) ? from + 3 : from + 2;
  const begins = startsUpper(tokens[next]?.text) || /^(?:the|his|her|its)$/.test(lowerAt(tokens, next));
  return begins && tokens[next]?.kind === 'word' && !times.has(lowerAt(tokens, next)) ? next : null;
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

/** `On the quay [a fisherman] was mending nets` */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const before = lowerAt(tokens, i - 1);
  if (!/^an?$/.test(lowerAt(tokens, i)) || prepositions.has(before) || conjunctions.has(before)) return false;
  return [1, 2, 3].some(
    (step) => isPersonNoun(lowerAt(tokens, i + step)) && startsLower(tokens[i + step]?.text),
  );
}

/** `Outside the hall [about 200 people] sang`: no comma parts the place from those who stand there. */
function crowdBehind(tokens: readonly Token[], from: number, before: number): number | null {
  for (let i = from + 1; i < Math.min(before, from + longestOpening); i++) {
    if (tokens[i]?.kind !== 'word') return null;
    if (isSomebody(tokens, i)) return i;
    const measures = /^(?:about|around|some|nearly|almost)$/.test(lowerAt(tokens, i));
    if (measures && /^(?:\d[\d,]*|a|two|three|several)$/.test(lowerAt(tokens, i + 1))) return i;
  }
  return null;
}

/** Tokens of `Of the defeat`. */
const longestOpening = 8;

/** `in 2021,` */
function isDate(tokens: readonly Token[], i: number): boolean {
  const dated = /^\d{4}$/.test(printedAt(tokens, i + 1)) || times.has(lowerAt(tokens, i + 1));
  return /^(?:in|on|last)$/.test(lowerAt(tokens, i)) && dated && tokens[i + 2]?.text === ',';
}

/** `In May, for instance, Lee said`, `At first, however, Lee said` */
function isInserted(tokens: readonly Token[], i: number): boolean {
  const [one = '', two = ''] = [i, i + 1].map((at) => lowerAt(tokens, at));
  if (tokens[i + 1]?.text === ',') return /^(?:however|though|too|meanwhile|moreover|perhaps)$/.test(one);
  const words = /^(?:for (?:instance|example)|of course|in fact|at least)$/.test(`${one} ${two}`);
  return words && tokens[i + 2]?.text === ',';
}

/** `Despite his schooling, polished oratory and wide appeal, Lee` */
function isListed(tokens: readonly Token[], from: number): boolean {
  if (!startsLower(tokens[from]?.text) || isDeterminer(tokens[from]) || pronouns.has(lowerAt(tokens, from)))
    return false;
  let joined = false;
  for (let i = from; i < from + longestItem && tokens[i]?.kind === 'word'; i++) {
    if (lookUpReportingWord(lowerAt(tokens, i))?.form === 'past') return false;
    if (tokens[i]?.lower === 'and') joined = true;
    if (tokens[i + 1]?.text === ',') return joined && startsUpper(tokens[i + 2]?.text);
  }
  return false;
}

/** Tokens of `polished oratory and wide appeal`. */
const longestItem = 10;

/** `In Aspen, Colo., Lee said` */
function isState(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i + 1]?.text === ',' ? i : i + 1;
  const placed = startsUpper(tokens[i - 2]?.text) && tokens[i - 1]?.text === ',';
  return placed && tokens[last + 1]?.text === ',' && isPlaceName(tokens, i, last);
}

/** `On “Tide Time,” Lee said`: a short run with the comma inside its marks. */
function hidesComma({ reading }: Opening, i: number): boolean {
  const { kind, start = 0, end = 0 } = reading.tokens[i] ?? {};
  return kind === 'hidden' && end - start <= 40 && /,["”’'»]+$/.test(reading.text.slice(start, end));
}

/** The token behind the comma or colon that closes an opening; `before` where there is none. */
export function afterComma(context: Opening, from: number, before: number): number {
  const { tokens } = context.reading;
  for (let i = from; i < before; i++) {
    if (!/^[,:]$/.test(printedAt(tokens, i)) && !hidesComma(context, i)) continue;
    const apposed = endOfApposed(tokens, from, i);
    if (apposed !== null) {
      i = apposed;
      continue;
    }
    // `At the market, where it was noon, a seller …`, `When it began, in 2021, a group …`
    const aside = /^(?:where|which|who)$/.test(lowerAt(tokens, i + 1)) || isDate(tokens, i + 1);
    if (!aside && !isInserted(tokens, i + 1) && !isState(tokens, i + 1) && !isListed(tokens, i + 1))
      return i + 1;
  }
  return before;
}

/** `After Odo Finch, a clerk from Tove, left, Ann Lee …`: the comma behind what he is, where the clause goes on with a verb. */
function endOfApposed(tokens: readonly Token[], from: number, comma: number): number | null {
  if (!/^(?:after|before|when|while|as|since|once)$/.test(lowerAt(tokens, from))) return null;
  const named = startsUpper(tokens[comma - 1]?.text) && comma - from <= longestName;
  if (!named || !/^(?:an?|the|who|his|her)$/.test(lowerAt(tokens, comma + 1))) return null;
  for (let i = comma + 2; i < comma + longestApposed; i++) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
    if (tokens[i]?.text !== ',') continue;
    const verb = lowerAt(tokens, i + 1);
    return pastForms.has(verb) || verb.endsWith('ed') ? i : null;
  }
  return null;
}

/** Tokens of `After Mayor Odo Finch Jr.` and of `a clerk from Tove`. */
const longestName = 6;
const longestApposed = 16;
