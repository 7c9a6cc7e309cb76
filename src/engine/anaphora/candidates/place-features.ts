import type { Entity } from '../../entities/entity.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Discourse, Part, Trace } from '../discourse.ts';
import type { Feature } from './choose-candidate.ts';
import type { Candidate } from './list-candidates.ts';

/** Where an anaphor stands. */
export interface AnaphorPlace {
  sentence: number;
  paragraph: number;
  /** Words are given to it. */
  speaks: boolean;
  /** It replies. */
  replies: boolean;
  /** It adds to what it has said. */
  adds: boolean;
  /** Its sentence opens the paragraph. */
  opens: boolean;
  /** The words that are given to it, in small letters; empty where it does not speak. */
  spoken: string;
  /** Entities that its sentence names further on: `he told Pike`. */
  ahead: ReadonlySet<number>;
  /** The entity that is named right behind its verb: `he warns that Pike is late`. */
  toldOf: number | null;
  /** The name, lower case, by which the words before speak to somebody. */
  addressed: string | null;
}

/** What the place of a candidate says for it or against it; distances count apart for one found `byRole`. */
export function placeFeatures(
  discourse: Discourse,
  place: AnaphorPlace,
  candidate: Candidate,
  byRole = false,
): Feature[] {
  const { trace, rank, entity, lastSubject } = candidate;
  const justBefore = lastSubject && trace?.sentence === place.sentence - 1 && !place.opens;
  const marks = [
    isNamedIn(place.spoken, entity.name) && 'named in its own words',
    place.ahead.has(entity.id) && 'named further on in the sentence',
    candidate.foremost && 'named most of all',
    candidate.alone && 'nobody else',
    !trace && 'not mentioned before',
    !trace && discourse.traces.length > 0 && 'mentioned only later, others before',
    lastSubject && 'last subject',
    lastSubject && place.opens && 'last subject, new paragraph',
    justBefore && 'subject just before',
    !place.speaks && lastSubject && trace?.sentence === place.sentence && 'subject of its sentence',
    !place.speaks && trace?.part === 'asked' && trace.sentence === place.sentence && 'asked in its sentence',
    place.replies && trace?.part === 'asked' && 'asked there, and replies',
    place.addressed !== null && isCalled(entity, place.addressed) && 'spoken to by name',
    justBefore && isRelative(entity) && 'somebody’s relative just before',
    !(place.replies && trace?.sentence === place.sentence) &&
      isBroughtIn(place, candidate) &&
      'described person brought in',
    place.replies &&
      trace?.sentence === place.sentence &&
      trace.part !== 'asked' &&
      'spoke in its sentence, and replies',
    isFirstHeard(discourse, place, candidate) && 'described person opened the sentence before',
    rank === 0 && 'nearest',
    trace?.pronoun && trace.part !== 'owner' && 'by pronoun there',
    trace && partThere[trace.part],
    ...turnMarks(discourse, place, entity.id),
  ];
  const features: Feature[] = [];
  for (const mark of marks) if (mark) features.push([mark, 1]);
  features.push(['named before', Math.log2(1 + Math.min(discourse.counts.get(entity.id) ?? 0, 31))]);
  if (trace) features.push(...distances(place, trace, byRole));
  features.push(['others nearer', Math.log2(1 + rank)]);
  return features;
}

const partThere: Readonly<Record<Part, string>> = {
  speaker: 'speaker there',
  subject: 'subject there',
  'subject of clause': 'subject of a clause there',
  topic: 'topic there',
  asked: 'asked there',
  asker: 'object there',
  'written to': 'object there',
  'told of': 'told of there',
  object: 'object there',
  owner: 'owner there',
};

function distances(place: AnaphorPlace, trace: Trace, byRole: boolean): Feature[] {
  const sentences = place.sentence - trace.sentence;
  return [
    [byRole ? 'sentences back, by role' : 'sentences back', Math.log2(1 + sentences)],
    [
      byRole ? 'paragraphs back, by role' : 'paragraphs back',
      Math.log2(1 + place.paragraph - trace.paragraph),
    ],
    [sentences === 0 ? 'same sentence' : 'other sentence', 1],
    [sentences === 1 ? 'sentence before' : 'no sentence before', 1],
  ];
}

function turnMarks({ turns }: Discourse, place: AnaphorPlace, entity: number): (string | false)[] {
  const last = turns.at(-1);
  if (!last) return [];
  if (last.entity !== entity)
    return [
      turns.findLast((turn) => turn.entity !== last.entity)?.entity === entity && 'spoke before the last',
    ];
  const back = place.paragraph - last.paragraph;
  return [
    'spoke last',
    place.adds && 'spoke last, and adds',
    back === 0 && 'spoke last, same paragraph',
    back === 1 && 'spoke last, paragraph before',
    place.replies && last.question !== null && back <= 1 && 'answers its own question',
    (last.question === 'told' ? back <= 1 : last.question === 'quoted' && back === 1) &&
      'asked a question last',
  ];
}

/** By the surname or the first name. */
function isCalled({ named, name }: Entity, called: string): boolean {
  return named && name.toLowerCase().split(' ').includes(called);
}

/** `Brandt’s father`, `her brother`: described by somebody else, and so not to be taken for him. */
function isRelative({ named, name }: Entity): boolean {
  return !named && /['’]s |^(?:his|her|their) /i.test(name);
}

/** `A captain [said he …]. “…,” [he said]`: described for the first time, just before, in this paragraph. */
function isBroughtIn(place: AnaphorPlace, { entity, trace }: Candidate): boolean {
  if (entity.named || entity.kind !== 'person' || !trace) return false;
  const near = place.paragraph === trace.paragraph && place.sentence - trace.sentence <= 1;
  const central = trace.part === 'subject' || trace.part === 'speaker';
  return near && central && entity.mentions.length === 1;
}

/** `A survivor said they had been singing. ¶ “…,” [she said]`: the sentence before opens with somebody new, who is described. */
function isFirstHeard({ article }: Discourse, place: AnaphorPlace, { entity }: Candidate): boolean {
  const { sentences, tokens } = article.reading;
  const before = sentences[place.sentence - 1];
  const [first] = entity.mentions;
  if (entity.named || entity.kind !== 'person' || entity.mentions.length > 1 || !before || !first)
    return false;
  const fresh = /^(?:an?|one|another)$/.test(lowerAt(tokens, before.first));
  for (let i = before.first; i < before.last; i++) if (article.index.at.has(i)) return false;
  return fresh && place.opens && first.start >= (tokens[before.first]?.start ?? Infinity);
}

/** People do not name themselves: `“Deja has ruined that,” she said`. */
function isNamedIn(spoken: string, name: string): boolean {
  if (spoken === '') return false;
  const parts = name.toLowerCase().split(' ');
  return parts.some((part) => part.length > 3 && holdsWord(spoken, part));
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      !isLetter(text[at - 1]) &&
      !isLetter(text[at + word.length]) &&
      !ownBody.test(text.slice(at + word.length, at + word.length + longestBody))
    )
      return true;
  return false;
}

/** `the Finch campaign` is what Finch may call his own. */
const ownBody =
  /^ (?:campaign|administration|family|team|foundation|organi[sz]ation|government|presidency|ministry)\b/;
const longestBody = 16;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
