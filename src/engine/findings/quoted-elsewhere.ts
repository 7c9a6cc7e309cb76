// In: a speaker whose quotations all stand in one article. Out: whether another article may quote the same speaker
// under another description, without a name, or without saying who speaks.
// “Only D quotes Ada Brandt” is not said where C quotes “the mayor” and Ada Brandt is the mayor.
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import { findWithin, isContentWord } from '../statements/compare-words.ts';
import { isSurelyGiven } from '../statements/speaker-conflict.ts';
import { foldWords } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import { shareTellingWord, tellingWords } from './telling-words.ts';

export function mayBeQuotedElsewhere(speaker: Speaker, siglum: string, context: FindingContext): boolean {
  const own = speaker.quotations.map((id) => context.quotation(id));
  const others = context.articles.filter((article) => article.siglum !== siglum);
  return (
    // One of several that may be somebody else’s says nothing about the others.
    !own.some(isSurelyGiven) ||
    own.some(({ id }) => context.hasVersionBeside(siglum, id)) ||
    others.some(({ quotations }) => quotations.some((quotation) => takesWordsOf(quotation, own))) ||
    context.speakers.some((other) => other.id !== speaker.id && mayBeOne(speaker, other, siglum)) ||
    others.some(
      (article) =>
        article.quotations.some(isOpenSpeech) && printsName(speaker, context.wordsBySound(article.siglum)),
    )
  );
}

/** “a broken man”, from somebody without a name: all its words stand in one of the speaker's quotations. */
function takesWordsOf({ context, exact, speaker }: Quotation, own: readonly Quotation[]): boolean {
  if (context !== 'body' || speaker?.named) return false;
  const keys = keysOf(exact);
  return (
    keys.filter(isContentWord).length >= 2 && own.some((one) => findWithin(keys, keysOf(one.exact)) !== null)
  );
}

function keysOf(exact: string): string[] {
  return foldWords(exact).map(({ folded }) => folded);
}

/** A part of the name in another speaker's name, or an unnamed speaker's description among the roles. */
function mayBeOne(speaker: Speaker, other: Speaker, siglum: string): boolean {
  if (other.counts.every((count) => count.siglum === siglum)) return false;
  if ((other.named || other.kind === 'document') && other.kind !== speaker.kind) return false;
  if (other.named && other.kind === 'person' && haveFullNames(speaker, other))
    return (
      !other.counts.some((count) => count.siglum === siglum) &&
      tellingWords(speaker.name).at(-1) === tellingWords(other.name).at(-1)
    );
  const names = [speaker.name, ...(other.named ? [] : describe(speaker))];
  return names.some((name) => shareTellingWord(name, other.name));
}

/** Two people with one first name are two people, and so are two with one surname whom one article quotes. */
function haveFullNames(...people: Speaker[]): boolean {
  return people.every(({ name }) => tellingWords(name).length > 1);
}

/** Roles and labels of a speaker as printed. */
function describe({ roles, labels }: Speaker): string[] {
  return [...roles, ...labels].map(({ text }) => text);
}

function printsName({ name }: Speaker, words: ReadonlySet<string>): boolean {
  const last = tellingWords(name).at(-1);
  return last !== undefined && words.has(last);
}

/** Somebody's words, with nobody named for them. */
function isOpenSpeech({ context, form, speakerId }: Quotation): boolean {
  return context === 'body' && form === 'full' && speakerId === null;
}
