import { isOutlet } from '../../entities/is-outlet.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { isManner } from '../../sentences/word-class.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { Cue } from '../cue.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { beForms } from '../passive.ts';
import { actorBehindIt, isEmptyIt } from './empty-it.ts';
import { sameTense, subjectOfTwin } from './joined-by-and.ts';
import { nearSubject, opensClause } from './near-subject.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { sentenceSubject } from './subject-of-sentence.ts';
import { whoWasAsked } from './who-was-asked.ts';

/**
 * The subject that a verb without one of its own takes over.
 * `He blamed the firm, [calling] it “…”` → `He`; `Ann Lee opened the door and [said]` → `Ann Lee`.
 */
export function clauseSubject(context: CueContext, verb: number): Mention | null {
  const near = whoWasAsked(context, verb) ?? nearSubject(context, verb) ?? subjectOfTwin(context, verb);
  if (near) return near;
  const { tokens } = context.reading;
  const before = sameTense(tokens, cuesBefore(context, verb), verb);
  // `Lee spoke of the man who attacked it but [says] it is open`
  const main =
    isLoose(tokens, verb) || tokens[verb - 1]?.lower === 'but' ? before.filter(({ finite }) => finite) : [];
  const own = main.filter((cue) => !isRelative(tokens, cue) && !isInPassing(context, cue, verb));
  const subject = sentenceSubject(context, verb);
  const speaker = subject && maySpeak(subject) ? subject : null;
  if (speaker && main.length > 0 && own.length === 0) return speaker;
  const chosen =
    [own.filter((one) => !isComplement(own, one)), main, before].find(({ length }) => length > 0) ?? [];
  const cue = chosen.findLast((candidate) => maySpeak(candidate.subject)) ?? before.at(-1);
  const nearest = cue && nearestDeed(context, before.findLast(({ finite }) => finite) ?? cue, verb);
  if (nearest) return nearest;
  const inClause = tokens[verb - 1]?.lower === 'by' ? subjectOfClause(context, verb) : null;
  if (inClause?.kind === 'name' && cue && inClause.first > cue.last) return inClause;
  if (cue && speaker && isAskedAndSaid(tokens, cue, verb)) return speaker;
  if (cue && !isInOpening(context, cue.last, verb)) return cue.subject;
  if (speaker && isEmptyIt(tokens, speaker))
    return actorBehindIt(context, speaker, verb) ?? subjectOfClause(context, verb);
  return speaker ?? subjectOfClause(context, verb) ?? subject;
}

/**
 * `Aides argue that Lee opened himself to attack by [declaring]`, `Park spoke, while Lee ordered a review, [lamenting]`: who
 * does what stands between, where that is no saying.
 */
function nearestDeed({ cues, reading: { tokens } }: CueContext, said: Cue, verb: number): Mention | null {
  const deed = cues
    .slice(-cuesRead)
    .findLast(({ kind, finite, last }) => kind === 'verb' && finite && last <= verb);
  if (!deed?.weak || deed.subject.opens < said.last || !maySpeak(deed.subject)) return null;
  const beside = /^(?:while|whereas)$/.test(lowerAt(tokens, deed.subject.opens - 1));
  return beside || tokens[verb - 1]?.lower === 'by' ? deed.subject : null;
}

/** Verbs of saying before this one, in its sentence and not in an aside between dashes. */
function cuesBefore({ cues, reading, sentence }: CueContext, verb: number): Cue[] {
  return cues
    .slice(-cuesRead)
    .filter(
      (cue) =>
        cue.kind === 'verb' &&
        !cue.weak &&
        cue.last <= verb &&
        !(isLoose(reading.tokens, verb) && isReduced(reading.tokens, cue)) &&
        !isBetweenDashes(reading.tokens, cue, verb, sentence.first),
    );
}

/** `Lee weighed in on concerns [expressed] by crowds, adding that`: no clause of its own. */
export function isReduced(tokens: readonly Token[], { inverted, first, subject }: Cue): boolean {
  const before = tokens[first - 1];
  const noun = before?.kind === 'word' && !beForms.has(before.lower) && !isManner(before);
  return inverted && noun && tokens[subject.opens - 1]?.lower === 'by' && subject.opens - first <= 2;
}

/** `Lee was asked by reporters about it and [said]`: she, not who asked. */
function isAskedAndSaid(tokens: readonly Token[], { base, inverted, subject }: Cue, verb: number): boolean {
  // `Lee was criticised by some for saying`
  const blamed =
    /^(?:for|of|after|over)$/.test(lowerAt(tokens, verb - 1)) && tokens[verb]?.lower.endsWith('ing');
  if (inverted && blamed && tokens[subject.opens - 1]?.lower === 'by') return true;
  const link = tokens[verb - 1]?.lower === 'and' || isLoose(tokens, verb);
  const asked = inverted && /^(?:ask|press|question|quiz|grill)$/.test(base) && link;
  return asked && tokens[subject.opens - 1]?.lower === 'by';
}

/** `Lee recalled Park spoke of it, [saying]`: what Lee recalled. */
function isComplement(cues: readonly Cue[], { subject }: Cue): boolean {
  return cues.some(({ last, inverted }) => !inverted && last === subject.opens);
}

/** `The court asked the firm to explain it, [observing] that`: what a comma parts, or a quotation, belongs to the main clause. */
function isLoose(tokens: readonly Token[], verb: number): boolean {
  const parted = tokens[verb - 1]?.text === ',' || tokens[verb - 1]?.kind === 'hidden';
  return parted && /^\p{Ll}{2,}ing$/u.test(printedAt(tokens, verb));
}

/** `Lee said it was over — a reading that experts have disputed — and [went on]`: told between two dashes. */
function isBetweenDashes(
  tokens: readonly Token[],
  { subject, last }: Cue,
  verb: number,
  from: number,
): boolean {
  let closes = last;
  while (closes < verb && !/^[—–]$/.test(printedAt(tokens, closes))) closes++;
  if (closes === verb) return false;
  for (let i = subject.opens - 1; i > from && subject.opens - i < longestAside; i--)
    if (/^[—–]$/.test(printedAt(tokens, i))) return true;
  return false;
}

/** Tokens from the dash to the subject. */
const longestAside = 12;

/** `rejected a report that claimed he lied, [calling] it “…”`, `asked what they think, [saying]`: the clause tells of others. */
export function isRelative(tokens: readonly Token[], { subject, first, last }: Cue): boolean {
  // `a strike, as the Herald reported, [saying] it was`
  const parted = /^(?:mark|hidden)$/.test(tokens[subject.opens - 2]?.kind ?? '');
  const inserted = parted && tokens[subject.opens - 1]?.lower === 'as';
  if (inserted && tokens[last]?.text === ',') return true;
  if (isOfNoun(tokens, subject)) return true;
  if (subject.kind === 'pronoun')
    return /^(?:what|how|why|whether|if|as|while|because)$/.test(lowerAt(tokens, subject.opens - 1));
  // `hit back at charges that his office leaked it, insisting …`
  if (subject.kind === 'nominal' && tokens[subject.opens - 1]?.lower === 'that') return true;
  // `insulted the student who testified, [calling] her`
  const object =
    tokens[subject.opens - 1]?.kind === 'word' &&
    !/^(?:and|but|that|as|when)$/.test(lowerAt(tokens, subject.opens - 1));
  if (subject.kind === 'nominal' && tokens[subject.last]?.lower === 'who' && object) return true;
  return subject.kind === 'nominal' && tokens[subject.last]?.lower === 'that' && subject.last < first;
}

/** `filed a notice, Reuters said, [saying] they`: an agency that only passes it on. */
export function isInPassing(
  { reading, index }: Pick<CueContext, 'reading' | 'index'>,
  { subject, first, last }: Cue,
  verb: number,
): boolean {
  const { tokens } = reading;
  const inserted = tokens[subject.opens - 1]?.text === ',' && subject.last === first && last === verb - 1;
  const name = itemAt(index.names, subject.name);
  return inserted && tokens[verb]?.lower === 'saying' && name !== undefined && isOutlet(name.text);
}

/** `unaware of the report that Lee had discussed it`: a clause that tells what a noun is about. */
function isOfNoun(tokens: readonly Token[], { opens }: Mention): boolean {
  const noun =
    /^(?:reports?|claims?|news|allegations?|rumou?rs?|suggestions?|evidence|idea|fact|notion|accusations?)$/;
  const articled = /^(?:an?|the|any|his|her|their|its)$/.test(lowerAt(tokens, opens - 3));
  return tokens[opens - 1]?.lower === 'that' && articled && noun.test(lowerAt(tokens, opens - 2));
}

/** Cues of one sentence that are looked at, the last first: the time stays linear in its length. */
const cuesRead = 24;

/** `As the crowd began to chant, he rose and [said]`: the cue stands in a clause that a comma has closed. */
function isInOpening({ reading, sentence }: CueContext, cue: number, verb: number): boolean {
  const { tokens } = reading;
  if (!opensClause.has(lowerAt(tokens, sentence.first))) return false;
  for (let i = sentence.first; i < verb - 2; i++) if (tokens[i]?.text === ',') return cue <= i;
  return false;
}

/** `In [calling] it “…”, the mayor …`: the first phrase after the comma or the quotation. */
export function subjectAfterClause({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + 40); i++) {
    if (tokens[i]?.kind !== 'hidden' && tokens[i]?.text !== ',') continue;
    const phrase = phraseStartingAt(tokens, tokens[i + 1]?.text === ',' ? i + 2 : i + 1, sentence.last);
    return phrase && tokens[phrase.first]?.kind !== 'hidden' ? toMention(reading, index, phrase) : null;
  }
  return null;
}
