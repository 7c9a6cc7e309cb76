// In: the versions of one statement and the texts of the story. Out: where the articles contradict each other
// about the speaker of the same words. A Meta spokesperson against Loredana Crisan is a conflict; “the transport minister” against
// Lena Arvidsson is none where an article prints “Lena Arvidsson, the transport minister”.
import type { AttributedSpeaker, Quotation } from '../../schemas/quotation.ts';
import type { Column, Statement } from '../../schemas/statement.ts';
import { pronouns } from '../data/function-words.ts';
import { organisationWords } from '../data/organisation-words.ts';
import { foldPhrase, foldWords } from '../text/fold.ts';
import { startsUpper } from '../text/letter-case.ts';
import { isSameSpeaker } from './compare-speakers.ts';
import { isContentWord } from './compare-words.ts';
import { maySpeakFor } from './own-voice.ts';

/** Who speaks for others; “the minister” or “the candidate” may be the person that another article names. */
const mouthpiece =
  /\b(?:spokes(?:person|people|man|men|woman|women)|representative|press officer|source|insider|aide)s?\b/iu;

/** So many words from the name, a description belongs to it. */
const nearby = 8;

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
      const columns = sharedColumns(statement, one, other);
      return columns.length > 0 ? [{ one, other, columns }] : [];
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
    !areDescribedAlike(a, b, texts) &&
    contradict(a.speaker!, b.speaker!, [...texts.values()])
  );
}

/** Columns that both versions print; two pieces of one statement that touch nowhere share none. */
export function sharedColumns({ columns }: Pick<Statement, 'columns'>, one: number, other: number): Column[] {
  return columns.filter(({ cells }) => cells[one] && cells[other]);
}

/** An article's own mention of the speaker stands behind the quotation; less than this is a guess. */
export function isSurelyGiven({ speaker, confidence }: Pick<Quotation, 'speaker' | 'confidence'>): boolean {
  return speaker !== null && confidence >= 0.7;
}

/** The article says who speaks, outside readers' comments; a paragraph that only follows one of somebody's may be another's. */
export function isStated(quotation: Quotation): boolean {
  return quotation.context === 'body' && quotation.rule !== 'floating' && isSurelyGiven(quotation);
}

/** An article that names a speaker once and describes one elsewhere does not contradict itself. */
function inOneArticle(a: Quotation, b: Quotation): boolean {
  return siglumOf(a.id) === siglumOf(b.id) && !(a.speaker!.named && b.speaker!.named);
}

function siglumOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

/** “the competition regulator” and “the regulator”: two articles print one description, whoever each means by it; “she” is none. */
function areDescribedAlike(a: Quotation, b: Quotation, texts: ReadonlyMap<string, string>): boolean {
  const [one, other] = [a, b].map(({ id, mention }) => {
    const text = texts.get(siglumOf(id).toUpperCase()) ?? '';
    const words = mention ? text.slice(mention.start, mention.end).split(/\s+/u) : [];
    const last = foldPhrase(words.at(-1) ?? '');
    return pronouns.has(last) || words.slice(1).some((word) => startsUpper(word)) ? '' : last;
  });
  return one !== '' && one === other;
}

/** Two descriptions may mean one speaker, and so may a description and a name that stand together somewhere. */
function contradict(a: AttributedSpeaker, b: AttributedSpeaker, texts: readonly string[]): boolean {
  if (!a.named && !b.named) return false;
  if (a.named && b.named && a.kind === b.kind) return true;
  const [name, other] = a.named && (a.kind === 'person' || !b.named) ? [a, b] : [b, a];
  if (!other.named && !(other.kind === 'person' && mouthpiece.test(other.name))) return false;
  if (name.kind === 'organisation') return !maySpeakFor(name.name, other.name);
  return !texts.some((text) => standTogether(name.name, other, text));
}

/** All telling words of a description stand near the last word of the name; of the name of a body, one that is its own. */
function standTogether(name: string, { name: description, named }: AttributedSpeaker, text: string): boolean {
  const words = foldWords(text).map(({ folded }) => folded.replace(/'s$/u, ''));
  const last = foldWords(name).at(-1)?.folded;
  const wanted = foldWords(description)
    .map(({ folded }) => folded)
    .filter(isContentWord);
  const own = wanted.filter((word) => !organisationWords.has(word));
  return words.some((word, at) => {
    if (word !== last) return false;
    const around = words.slice(Math.max(0, at - nearby), at + nearby + 1);
    if (named && own.length > 0) return own.some((each) => around.includes(each));
    return wanted.every((each) => around.includes(each));
  });
}
