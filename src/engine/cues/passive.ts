import { authoredTexts } from '../data/authored-texts.ts';
import { subjectPronouns } from '../data/function-words.ts';
import { outletNouns } from '../data/kinds-of-body.ts';
import { documentNouns } from '../data/organisation-words.ts';
import { isOutlet } from '../entities/is-outlet.ts';
import { type Mention, toMention } from '../mentions/mention.ts';
import { phraseStartingAt } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import type { ReportingWord } from '../sentences/reporting-lexicon.ts';
import { isManner } from '../sentences/word-class.ts';
import { itemAt } from '../text/item-at.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { clauseStart } from './clause-start.ts';
import type { FoundSubject } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { subjectAfter } from './subjects/subject-after.ts';
import { subjectBefore } from './subjects/subject-before.ts';

/** `was called “…”`, `called “…” by X`: the words are not those of what stands before the verb. */
export function standsInPassive(context: CueContext, i: number): boolean {
  const { tokens } = context.reading;
  return (
    isPassive(context, i) ||
    isToldTo(context.reading, i) ||
    namesAgent(tokens, i + 1) ||
    isCalledBy(tokens, i) ||
    (tokens[i - 1]?.text === ',' && portrayed.test(lowerAt(tokens, i)) && printedIn(context, i) !== null)
  );
}

/** `Lee, [described] in the Herald as “…”` */
const portrayed =
  /^(?:described|portrayed|depicted|identified|cited|named|characteri[sz]ed|dismissed|hailed)$/;

/** `was described by X as “…”`, `was called “…” by X`; `was quoted` keeps its own subject. */
export function passiveSubject(context: CueContext, i: number, word: ReportingWord): FoundSubject | null {
  const { reading, index, sentence } = context;
  if (/^(?:see|read|hear|view)$/.test(word.base) && isText(reading.tokens[i - 1])) return null;
  const spoken = /^(?:quote|cite|record|hear)$/.test(word.base);
  for (let k = i + 1; !spoken && k < Math.min(i + 9, sentence.last); k++) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' || (k > i + 1 && isOtherPassive(reading.tokens[k - 1], token))) break;
    if (token?.lower === 'by')
      return { subject: subjectAfter(reading, index, k + 1, sentence.last), inverted: true };
  }
  const page = spoken ? null : printedIn(context, i);
  if (page) return { subject: page };
  if (!spoken && word.base !== 'report') return null;
  const subject = subjectBefore(reading, index, i, clauseStart(context, i));
  // `it was reported that`
  return subject?.head === 'it' && reading.tokens[i + 1]?.lower === 'that' ? null : { subject };
}

/** `in an email [seen] by the Herald`, `documents` */
function isText(token: Token | undefined): boolean {
  const one = token?.lower.replace(/s$/, '') ?? '';
  return authoredTexts.has(one) || documentNouns.has(one);
}

export const beForms: ReadonlySet<string> = new Set(
  "is was were are be been being get got gets he's she's it's 're 'm am wasn't weren't isn't".split(' '),
);

function isPassive(context: CueContext, i: number): boolean {
  const { tokens } = context.reading;
  let k = i - 1;
  while (k >= context.sentence.first && isManner(tokens[k])) k--;
  const lower = lowerAt(tokens, k);
  if (beForms.has(lower) || /^(?:as|when|if)$/.test(lower)) return true;
  return (
    /^(?:also|both|all|each|not|once|widely|then|now|often|much|so|well|already|long|sometimes)$/.test(
      lower,
    ) && beForms.has(lowerAt(tokens, k - 1))
  );
}

/** `was asked at a dinner held by X`: another verb’s. */
function isOtherPassive(before: Token | undefined, by: Token | undefined): boolean {
  return (
    by?.lower === 'by' &&
    before?.kind === 'word' &&
    /^(?:held|made|given|run|led|put|\p{Ll}+ed)$/u.test(before.lower)
  );
}

/** `was dismissed in one newspaper as “…”`: the paper. */
function printedIn({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  if (reading.tokens[verb + 1]?.lower !== 'in') return null;
  const phrase = phraseStartingAt(reading.tokens, verb + 2, sentence.last);
  const mention = phrase && toMention(reading, index, phrase);
  const outlet =
    mention?.kind === 'nominal'
      ? outletNouns.has(mention.head) || documentNouns.has(mention.head)
      : mention?.kind === 'name' && isOutlet(itemAt(index.names, mention.name)?.text ?? '');
  return outlet ? mention : null;
}

/** `left in the hall and told to wait`: who tells names whom. */
function isToldTo({ tokens }: Reading, i: number): boolean {
  return tokens[i]?.lower === 'told' && tokens[i + 1]?.lower === 'to';
}

/** `said by Lee`, not `said by telephone from Leiden` or `replied by saying`. */
function namesAgent(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]?.lower !== 'by') return false;
  return !/^(?:(?:tele|video ?)?phone|e-?mail|text|fax|radio|letter|post|video|satellite|message|way|\p{Ll}+ing)$/u.test(
    lowerAt(tokens, by + 1),
  );
}

/** `a clerk [referred] to as “Tide” by the north`, `[dubbed] “Tide” by X`: no `was` before the verb. */
function isCalledBy(tokens: readonly Token[], verb: number): boolean {
  // `what he called “a lie” by the council`
  if (subjectPronouns.has(lowerAt(tokens, verb - 1))) return false;
  for (let i = verb + 1; i < verb + longestLink; i++)
    if (tokens[i]?.kind === 'hidden') return namesAgent(tokens, i + 1);
    else if (!/^(?:to|as|an?|the)$/.test(lowerAt(tokens, i))) return false;
  return false;
}

/** Tokens of `to as the “Tide”`. */
const longestLink = 6;
