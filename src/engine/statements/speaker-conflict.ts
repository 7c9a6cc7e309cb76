/**
 * In: the versions of one statement and the texts of the story. Out: where the articles contradict each other
 * about the speaker of the same words. A Meta spokesperson against Loredana Crisan is a conflict; “the transport minister” against
 * Lena Arvidsson is none where an article prints “Lena Arvidsson, the transport minister”.
 */
import type { AttributedSpeaker, Quotation } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import type { Column, Statement } from '../../schemas/statement.ts';
import { pronouns } from '../data/function-words.ts';
import { mayBeMisprint } from '../speakers/one-person.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldPhrase, foldWords } from '../text/fold.ts';
import { startsUpper } from '../text/letter-case.ts';
import { isSameSpeaker } from './compare-speakers.ts';
import { isSecondHand } from './inner-marks.ts';
import { areJoint } from './joint-speakers.ts';
import { maySpeakFor } from './own-voice.ts';
import { passesOn } from './passes-on.ts';
import { siglumOf } from './siglum-of.ts';
import { ownerlessWords, standTogether } from './stand-together.ts';
import { readsOut } from './takes-up.ts';

/** Who speaks for others; “the minister” or “the candidate” may be the person that another article names. */
const mouthpiece =
  /\b(?:spokes(?:person|people|man|men|woman|women)|representative|press officer|source|insider|aide)s?\b/iu;

/** Two versions that print the same words and are given to different speakers. */
interface SpeakerConflict {
  /** Indices of the versions. */
  one: number;
  other: number;
  /** What both print. */
  columns: Column[];
}

/** `quotations` in the order of the versions, `texts` by siglum. */
export function findSpeakerConflicts(
  statement: Pick<Statement, 'columns'>,
  quotations: readonly Quotation[],
  texts: ReadonlyMap<string, string>,
): SpeakerConflict[] {
  return quotations.flatMap((a, one) =>
    quotations.slice(one + 1).flatMap((b, beyond) => {
      const other = one + 1 + beyond;
      if (!areOpposed(a, b, texts)) return [];
      const columns = sharedColumns(statement, one, other).filter(
        ({ cells }) => !isQuotedInTurn(a, cells[one]!) && !isQuotedInTurn(b, cells[other]!),
      );
      const printed = quotations.filter((_, at) => columns.some(({ cells }) => cells[at]));
      return columns.length > 0 && !isGivenToBoth(a, b, printed) ? [{ one, other, columns }] : [];
    }),
  );
}

/** Whether the articles give two quotations to speakers who cannot be one. */
export function areOpposed(a: Quotation, b: Quotation, texts: ReadonlyMap<string, string>): boolean {
  return (
    isStated(a) &&
    isStated(b) &&
    !isSameSpeaker(a, b) &&
    !inOneArticle(a, b) &&
    !haveLikeNames(a.speaker!, b.speaker!) &&
    !areDescribedAlike(a, b, texts) &&
    !areJoint(a, b, texts) &&
    !passesOn(a, b) &&
    !passesOn(b, a) &&
    !readsOut(a, b, texts.get(siglumOf(a.id)) ?? '') &&
    !readsOut(b, a, texts.get(siglumOf(b.id)) ?? '') &&
    contradict(a.speaker!, b.speaker!, [...texts.values()])
  );
}

/** An article that gives words to two speakers tells of both: it does not take them from one for the other. */
function isGivenToBoth(a: Quotation, b: Quotation, quotations: readonly Quotation[]): boolean {
  const gives = (one: Quotation, to: Quotation) =>
    quotations.some(
      (each) => each !== one && siglumOf(each.id) === siglumOf(one.id) && isSameSpeaker(each, to),
    );
  return gives(a, b) || gives(b, a);
}

/** `Geoffrey Marr` and `Jeffrey Marr`: a spelling, not another person. */
function haveLikeNames(a: AttributedSpeaker, b: AttributedSpeaker): boolean {
  const [one, other] = [a, b].map(({ name }) =>
    foldWords(name.replace(/[-‐‑]/gu, ' ')).map(({ folded }) => folded),
  );
  if (!a.named || !b.named || one!.length < 2) return false;
  if (mayBeMisprint(one!, other!)) return true;
  const areLong = [one!, other!].every(([first = '']) => first.length > 5);
  return areLong && one!.at(-1) === other!.at(-1) && editDistance(one![0]!, other![0]!, 2) <= 2;
}

/** `“He said: ‘We sail,’” Quill said`: the words are his whom she quotes, as where an article gives them to him. */
function isQuotedInTurn({ exact, start }: Quotation, cell: Span): boolean {
  return isSecondHand(exact, cell.start - start, cell.end - start);
}

/** Columns that both versions print; two pieces of one statement that touch nowhere share none. */
function sharedColumns({ columns }: Pick<Statement, 'columns'>, one: number, other: number): Column[] {
  return columns.filter(({ cells }) => cells[one] && cells[other]);
}

/** Four in five of such speakers are right; less than this is a guess. */
export function isSurelyGiven({ speaker, confidence }: Pick<Quotation, 'speaker' | 'confidence'>): boolean {
  return speaker !== null && confidence >= 0.8;
}

/** The article says who speaks, outside readers' comments; a paragraph that only follows one of somebody's may be another's. */
export function isStated(quotation: Quotation): boolean {
  return quotation.context === 'body' && quotation.rule !== 'floating' && isSurelyGiven(quotation);
}

/** An article that names a speaker once and describes one elsewhere does not contradict itself. */
function inOneArticle(a: Quotation, b: Quotation): boolean {
  return siglumOf(a.id) === siglumOf(b.id) && !(a.speaker!.named && b.speaker!.named);
}

/** “the competition regulator” and “the regulator”: two articles print one description, whoever each means by it; “she” is none. */
function areDescribedAlike(a: Quotation, b: Quotation, texts: ReadonlyMap<string, string>): boolean {
  const [one, other] = [a, b].map(({ id, mention }) => {
    const text = texts.get(siglumOf(id)) ?? '';
    const words = mention ? text.slice(mention.start, mention.end).split(/\s+/u) : [];
    const last = foldPhrase(words.at(-1) ?? '');
    return pronouns.has(last) || words.slice(1).some((word) => startsUpper(word)) ? '' : last;
  });
  return one !== '' && one === other;
}

/** Two descriptions may mean one speaker, and so may a description and a name that stand together somewhere. */
function contradict(a: AttributedSpeaker, b: AttributedSpeaker, texts: readonly string[]): boolean {
  if (!a.named && !b.named) return false;
  // Somebody reads a document out, or wrote it.
  if ([a, b].some(({ kind }) => kind === 'document')) return false;
  const [name, other] = a.named && (a.kind === 'person' || !b.named) ? [a, b] : [b, a];
  if (other.named && other.kind === name.kind)
    return name.kind === 'person' || !areBesideEachOther(name, other, texts);
  if (!other.named && !(other.kind === 'person' && mouthpiece.test(other.name))) return false;
  if (name.kind === 'organisation') return !maySpeakFor(name.name, other.name);
  if (!other.named && shareLastName(name.name, other.name)) return false;
  return !texts.some((text) => standTogether(name.name, other, text));
}

function areBesideEachOther(a: AttributedSpeaker, b: AttributedSpeaker, texts: readonly string[]): boolean {
  return texts.some((text) => standTogether(a.name, b, text) || standTogether(b.name, a, text));
}

/** “Lund’s spokeswoman” speaks for Ada Lund. */
function shareLastName(name: string, description: string): boolean {
  const last = ownerlessWords(name).at(-1);
  return ownerlessWords(description).some((word) => word === last);
}
