/**
 * In: an article whose names are known. Out: its turns with whom each is given to, the article's own voice left out; none
 * where it is no transcript. `MARR: We paid.` is Ida Marr's, `Q: Who paid?` nobody's.
 */
import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Block, Metadata } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { Entity } from '../entities/entity.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findTurns, type Turn } from './find-turns.ts';
import { isDialogue } from './is-dialogue.ts';
import { nameLabel } from './name-label.ts';
import { nameStranger } from './name-stranger.ts';
import { isOwnVoice } from './own-voice.ts';
import { isAnswerer, isShouted, type Label } from './read-label.ts';

export interface ArticleOfTurns {
  text: string;
  blocks: readonly Block[];
  metadata: Pick<Metadata, 'author'> & Partial<Pick<Metadata, 'publisher'>>;
  entities: readonly Entity[];
}

export interface GivenTurn {
  turn: Turn;
  /** Null for the answers of somebody whom the article does not name. */
  speaker: AttributedSpeaker | null;
  /** Only the dialogue tells that the label names somebody. */
  isStranger: boolean;
}

/** Of the turns, so many speak of `I`, `we` or `you`; positions of candidates in a list do not. */
const leastPersonal = 1 / 3;
/** Labels of a transcript whose labels are not in capitals. */
const leastLabels = 4;

export function giveTurns(article: ArticleOfTurns): GivenTurn[] {
  const { text, blocks, metadata } = article;
  const turns = findTurns(text, blocks);
  const dialogue = isDialogue(turns, text);
  const named = nameTurns(article, turns, dialogue);
  const voices = [...Map.groupBy(named, ({ speaker }) => speaker?.name).values()].filter((ofOne) => {
    const own = ofOne.map(({ turn }) => turn);
    return (
      !isOwnVoice(own, turns, { text, ...metadata }) && (!ofOne[0]!.isStranger || speaksOfSelf(text, own))
    );
  });
  const others = voices.flat().filter(({ turn }) => !tellsOfItself(text, turn) && !isTitle(text, turn));
  const labels = turns.map(({ label }) => label);
  const given = isList(labels, named) ? others.filter(({ turn }) => isShouted(turn.label)) : others;
  return isSpoken(text, given, dialogue ? turns : []) ? given : [];
}

function nameTurns(
  { text, entities, metadata }: ArticleOfTurns,
  turns: readonly Turn[],
  dialogue: boolean,
): GivenTurn[] {
  const labels = turns.map(({ label }) => label);
  // Each label comes back many times, and is compared with all the others.
  const different = [...new Map(labels.map((label) => [wordsOf(label), label])).values()];
  const printed = new Set(dialogue ? text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}'’-]+/gu) : []);
  const known = (label: Label) => nameLabel(label, different, entities, () => null);
  const stranger = (label: Label) => (dialogue ? nameStranger(label, printed) : null);
  const speakers = new Map(
    different.map((label) => [
      wordsOf(label),
      { speaker: nameLabel(label, different, entities, stranger), isStranger: known(label) === null },
    ]),
  );
  const answers = findInterviewee(text, turns, entities, metadata.author?.value);
  return turns.flatMap((turn): GivenTurn[] => {
    if (isAnswerer(turn.label))
      return answers === undefined ? [] : [{ turn, speaker: answers, isStranger: false }];
    const { speaker, isStranger } = speakers.get(wordsOf(turn.label))!;
    const isWhole = speaker?.named && (!isStranger || turn.label.name.includes(' '));
    const speaks = speaker && (isWhole || comesBack(turn.label, labels));
    return speaks ? [{ turn, speaker, isStranger }] : [];
  });
}

/** `Operator:`; a clerk who speaks once is no voice of the article, and `Secondly:` none at all. */
function comesBack({ name }: Label, labels: readonly Label[]): boolean {
  return labels.filter((label) => label.name === name).length > 1;
}

/** `Tip:` comes back above many an answer, and never says `I`. */
function speaksOfSelf(text: string, turns: readonly Turn[]): boolean {
  return turns.some(({ speech }) => speech.some(({ start, end }) => first.test(text.slice(start, end))));
}

const first = /\b(?:I|I['’]\p{Ll}+|[Ww]e|[Ww]e['’]\p{Ll}+|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b/u;

/** Somebody speaks to somebody: of the given turns, or of all in a dialogue. */
function isSpoken(text: string, given: readonly GivenTurn[], all: readonly Turn[]): boolean {
  const personal = given.filter(({ turn }) => turn.speech.some((span) => isPersonal(text, span)));
  if (personal.length === 0 || personal.length >= leastPersonal * given.length) return personal.length > 0;
  const addressed = all.filter(({ speech }) =>
    speech.some((span) => isPersonal(text, span) || asks(text, span)),
  );
  return all.length > 0 && addressed.length >= leastPersonal * all.length;
}

/** What tells the speaker of a label. */
function wordsOf({ name, titled }: Label): string {
  return `${titled} ${name}`;
}

/** A name before a colon heads many a list, unless speakers come back; labels in capitals stand out. */
function isList(labels: readonly Label[], named: readonly GivenTurn[]): boolean {
  const names = new Set(named.map(({ speaker }) => speaker?.name));
  return labels.length < leastLabels || names.size === named.length;
}

/** `Ida Marr: A Mayor and Her Weir` between the turns of an interview. */
function isTitle(text: string, { label, speech }: Turn): boolean {
  const last = speech.at(-1);
  return (
    !isShouted(label) && last !== undefined && /[\p{L}\p{N}]["”’']?$/u.test(text.slice(last.start, last.end))
  );
}

/** `MARR: The seat of Ida Marr is safe.` tells of her, `MARR: I stand again.` is hers. */
function tellsOfItself(text: string, { label, speech }: Turn): boolean {
  const names = label.name
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 2);
  return speech.some(({ start, end }) => {
    const said = text.slice(start, end).toLowerCase();
    return names.some((name) => said.includes(name));
  });
}

function isPersonal(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return self.test(said) || others.test(said);
}

function asks(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('?');
}

/** As printed: `US` is a country, and the `i` of `i.e.` nobody. */
const self = /\b(?:I|I['’]\p{Ll}+|[Uu]s)\b/u;
const others = /\b(?:we|you|me|my|our|your|we['’]\p{Ll}+|you['’]\p{Ll}+)\b/iu;
