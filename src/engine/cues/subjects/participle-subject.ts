import { determiners } from '../../data/function-words.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { skipBack } from '../../sentences/skip-back.ts';
import { isManner } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import { clauseStart } from '../clause-start.ts';
import type { FoundSubject } from '../cue.ts';
import type { CueContext } from '../cue-context.ts';
import { beForms } from '../passive.ts';
import { clauseSubject, subjectAfterClause } from './clause-subject.ts';
import { longestScene, shownObject } from './shown-object.ts';
import { subjectBefore } from './subject-before.ts';
import { tellerInEvent } from './teller-in-event.ts';
import { isTextHeld } from './text-as-subject.ts';
import { whoseText } from './whose-text.ts';

/** `is saying`; `with Ann Lee telling`; `, saying` and `by saying`, which take the subject of their clause. */
export function participleSubject(context: CueContext, i: number): FoundSubject | null {
  const { reading, index } = context;
  const { tokens } = reading;
  const k = skipBack(tokens, i - 1, context.sentence.first);
  const phones = tokens[i]?.lower === 'calling' && tokens[i + 1]?.kind === 'hidden';
  if (k < i - 1 && beForms.has(lowerAt(tokens, k + 1)))
    return phones ? null : { subject: subjectBefore(reading, index, i, clauseStart(context, i)) };
  // `came up behind her shouting “…”`, not `her shouting`
  const object = tokens[i - 1]?.lower === 'her' && tokens[i + 1]?.kind === 'hidden';
  if (determiners.has(lowerAt(tokens, i - 1)) && !object) return null;
  if (
    /^(?:heard|overheard|seen|filmed|recorded|caught|shown)$/.test(lowerAt(tokens, i - 1)) &&
    beForms.has(lowerAt(tokens, i - 2))
  )
    return { subject: subjectBefore(reading, index, i - 2, clauseStart(context, i)) };
  if (isProverb(tokens, i) || isBriefing(tokens, i)) return null;
  const owner = ownerOfGerund(context, i) ?? tellerInEvent(context, i);
  if (owner) return { subject: owner };
  const quoted = quotedObject(context, i) ?? shownObject(context, i) ?? whoseText(context, i);
  if (quoted) return { subject: quoted };
  const own = subjectBefore(reading, index, i, clauseStart(context, i));
  if (
    own &&
    ((tokens[titleOf(context, own) - 1]?.lower === 'with' && !isSent(tokens, own)) ||
      hasOwnSubject(context, own, i) ||
      isTextHeld(tokens, own, i))
  )
    return { subject: own };
  return { subject: clauseSubject(context, i) ?? subjectAfterClause(context, i), dependent: true };
}

/** `The old saying “…” applies` */
function isProverb(tokens: CueContext['reading']['tokens'], i: number): boolean {
  const old = /^(?:old|famous|popular|common|well-known|favou?rite|ancient|age-old)$/;
  const articled = [2, 3].some((back) => determiners.has(lowerAt(tokens, i - back)));
  return tokens[i]?.lower === 'saying' && old.test(lowerAt(tokens, i - 1)) && articled;
}

/** `his daily intelligence briefing` */
function isBriefing(tokens: CueContext['reading']['tokens'], i: number): boolean {
  return tokens[i]?.lower === 'briefing' && tokens[i - 1]?.kind === 'word' && tokens[i + 1]?.kind !== 'word';
}

/** `Or Lee’s calling it “odd”`, `amid Lee’s warning that`, not `a letter at Harper’s calling for change` */
function ownerOfGerund({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const { tokens } = reading;
  const found = tokens[i - 1]?.lower === "'s" ? index.at.get(i - 2) : undefined;
  const name = itemAt(index.names, found);
  if (
    found === undefined ||
    name?.kind !== 'name' ||
    !/^(?:calling|saying|describing|warning)$/.test(lowerAt(tokens, i))
  )
    return null;
  const placed = /^(?:at|in|from|on|for)$/.test(lowerAt(tokens, name.first - 1));
  return placed ? null : nameMention(reading, index, found, sentence.first);
}

/** `Lee hit back with a tweet saying`: hers. */
function isSent(tokens: CueContext['reading']['tokens'], { kind, head, first }: Mention): boolean {
  const fresh = /^(?:an?|another|this)$/.test(lowerAt(tokens, first));
  return (
    kind === 'nominal' && fresh && /^(?:tweet|post|statement|letter|email|e-mail|message|note)$/.test(head)
  );
}

/**
 * `– Lee saying it was “…” and Park calling it “…”`, `or Park blithely claiming`, `reminds me of Lee saying`: the name right
 * before the participle.
 */
function hasOwnSubject({ reading, cues }: CueContext, own: Mention, i: number): boolean {
  const before = reading.tokens[own.opens - 1];
  if (own.kind !== 'name' || (own.last !== i && !isManner(reading.tokens[i - 1]))) return false;
  // `reminds me of Lee saying`, not `the well of the House shouting`
  const attached = determiners.has(lowerAt(reading.tokens, own.opens - 3));
  const behind = wordBefore(reading, own);
  // `take control of the Port Bank saying`
  const articled = reading.tokens[own.first]?.text === 'the';
  if ((before?.lower === 'of' && !attached && !articled) || /^[—–]$/.test(before?.text ?? '')) return true;
  // `responded to Lee tweeting`
  if (behind === 'to' && /^(?:respond|reply|react|object)$/.test(cues.at(-1)?.base ?? '')) return true;
  // `despite the Tide Board warning that`
  if (
    /^(?:despite|amid|following|followed|without|forget|forgets|forgot|remember|remembers|imagine|watch|watched)$/.test(
      behind,
    )
  )
    return true;
  const last = cues.at(-1);
  if (before?.lower === 'or' && /^(?:mark|hidden)$/.test(reading.tokens[own.opens - 2]?.kind ?? ''))
    return true;
  return before?.lower === 'and' && last !== undefined && !last.finite && !last.dependent;
}

/** Where a name begins with its title: `Speaker of the House Ida Quill`. */
function titleOf({ index }: CueContext, { name, opens }: Mention): number {
  return Math.min(opens, itemAt(index.names, name)?.title?.first ?? opens);
}

/** The word before a name and its article. */
function wordBefore({ tokens }: CueContext['reading'], { opens }: Mention): string {
  const article = /^(?:the|an?)$/.test(lowerAt(tokens, opens - 1));
  return lowerAt(tokens, article ? opens - 2 : opens - 1);
}

/** `The Herald quoted Lee as saying`: Lee speaks. */
function quotedObject(context: CueContext, i: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  if (tokens[i - 1]?.lower === 'as' && tokens[i - 2]?.text === ',') return quotedBeforeAside(context, i - 2);
  const phrase = tokens[i - 1]?.lower === 'as' ? phraseEndingAt(tokens, i - 2, sentence.first) : null;
  const inside = phrase ? quotesWithin(tokens, phrase) : null;
  if (inside) return toMention(reading, index, inside);
  const base = lookUpReportingWord(lowerAt(tokens, (phrase?.first ?? 0) - 1))?.base;
  return phrase && /^(?:quote|cite|record|hear|report)$/.test(base ?? '')
    ? toMention(reading, index, phrase)
    : null;
}

/** `The Herald [quotes] Mayor Lee as saying`: the verb looks like a noun of the phrase, which begins behind it. */
function quotesWithin(tokens: CueContext['reading']['tokens'], phrase: NounPhrase): NounPhrase | null {
  for (let k = phrase.first; k < phrase.last - 1; k++)
    if (/^(?:quotes|cites)$/.test(lowerAt(tokens, k))) return { ...phrase, first: k + 1 };
  return null;
}

/** `The Herald quoted Lee, a student, as saying`: the name right behind the verb. */
function quotedBeforeAside({ reading, index, sentence }: CueContext, comma: number): Mention | null {
  const { tokens } = reading;
  for (let k = comma - 1; k >= Math.max(sentence.first, comma - longestScene); k--) {
    if (!/^(?:quotes?|quoted|quoting|cites?|cited|citing)$/.test(lowerAt(tokens, k))) continue;
    const phrase = phraseStartingAt(tokens, k + 1, comma);
    const mention = phrase && toMention(reading, index, phrase);
    return mention?.kind === 'name' && tokens[mention.last]?.text === ',' ? mention : null;
  }
  return null;
}
