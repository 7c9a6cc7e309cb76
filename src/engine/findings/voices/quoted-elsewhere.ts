/**
 * In: a speaker whose quotations all stand in one article. Out: whether another article may quote the same speaker
 * under another description, without a name, or without saying who speaks.
 * “Only D quotes Ada Brandt” is not said where C quotes “the mayor” and Ada Brandt is the mayor.
 */
import type { Quotation, Speaker } from '../../../schemas/quotation.ts';
import { mayBeMisprint } from '../../speakers/one-person.ts';
import { findWithin, isContentWord } from '../../statements/compare-words.ts';
import { isAcronymOf } from '../../statements/own-voice.ts';
import { isSurelyGiven } from '../../statements/speaker-conflict.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { shareTellingWord, tellingWords } from '../names/telling-words.ts';
import { mayBeHis } from './may-be-his.ts';
import { mayDescribe } from './may-describe.ts';

export function mayBeQuotedElsewhere(speaker: Speaker, siglum: string, context: FindingContext): boolean {
  return isDescribedElsewhere(speaker, siglum, context) || mayBeHeardElsewhere(speaker, siglum, context);
}

/** Another article that names the speaker has words of nobody, or of a “he” who may be that one. */
export function mayBeHeardElsewhere(speaker: Speaker, siglum: string, context: FindingContext): boolean {
  return context.articles.some(
    (article) =>
      article.siglum !== siglum &&
      printsName(speaker, article.siglum, context) &&
      article.quotations.some((one) => isOpenSpeech(one) || mayBeHis(one, speaker, context)),
  );
}

/** Another article has the same words, or a speaker whom its name or description may make the same. */
export function isDescribedElsewhere(speaker: Speaker, siglum: string, context: FindingContext): boolean {
  const own = speaker.quotations.map((id) => context.quotation(id));
  const others = context.articles.filter((article) => article.siglum !== siglum);
  return (
    // One of several that may be somebody else’s says nothing about the others.
    !own.some(isSurelyGiven) ||
    own.some(({ id }) => context.hasVersionBeside(siglum, id)) ||
    others.some(({ quotations }) => quotations.some((quotation) => takesWordsOf(quotation, own))) ||
    context.speakers.some((other) => other.id !== speaker.id && mayBeOne(speaker, other, siglum))
  );
}

/** “a broken man”, from a body, or from somebody without a name: all its words stand in one of the speaker's quotations. */
function takesWordsOf({ context, form, exact, speaker }: Quotation, own: readonly Quotation[]): boolean {
  if (context !== 'body' || form === 'term' || isName(exact)) return false;
  if (speaker?.named && speaker.kind === 'person') return false;
  const keys = keysOf(exact);
  return (
    keys.filter(isContentWord).length >= 2 && own.some((one) => findWithin(keys, keysOf(one.exact)) !== null)
  );
}

/** `Gang of Six,`: in capitals but for small words. */
function isName(exact: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|for|in|on|to))*\s\p{Lu}[\p{L}’'-]*\P{L}*$/u.test(
    exact,
  );
}

function keysOf(exact: string): string[] {
  return foldWords(exact).map(({ folded }) => folded);
}

/** A part of the name in another speaker's name, or an unnamed speaker's description among the roles. */
function mayBeOne(speaker: Speaker, other: Speaker, siglum: string): boolean {
  if (other.counts.every((count) => count.siglum === siglum)) return false;
  if (speaker.kind === 'organisation' && speaksFor(other, speaker)) return true;
  if (speaksToo(speaker, other) || speaksToo(other, speaker)) return true;
  if ((other.named || other.kind === 'document') && other.kind !== speaker.kind) return false;
  if (speaker.kind === 'organisation') return mayBeOneBody(speaker, other);
  if (!other.named) return other.kind !== 'organisation' && mayDescribe(speaker, other);
  if (!haveFullNames(speaker, other)) return shareTellingWord(speaker.name, other.name);
  return (
    !other.counts.some((count) => count.siglum === siglum) &&
    tellingWords(speaker.name).at(-1) === tellingWords(other.name).at(-1)
  );
}

/** `Ida Quill and Odo Finch`, where another article quotes `Finch`: one of several who speak together. */
function speaksToo({ kind, named, name }: Speaker, one: Speaker): boolean {
  return kind === 'group' && named && shareTellingWord(name, one.name);
}

/** `Ida Quill, a spokeswoman for the Tarn Harbour Front`, whose words another article gives to the Front. */
function speaksFor({ roles }: Speaker, { name }: Speaker): boolean {
  return roles.some(({ text }) => /\bspokes|\bspeak/iu.test(text) && shareTellingWord(text, name));
}

/** Two names of one body, one of which may be shorter or misprinted, or letters; without a name, one with a word of it. */
function mayBeOneBody({ name }: Speaker, other: Speaker): boolean {
  if (!other.named) return shareTellingWord(name, other.name);
  const [a, b] = [tellingWords(name), tellingWords(other.name)];
  if (isAcronymOf(name, other.name) || isAcronymOf(other.name, name) || mayBeMisprint(a, b)) return true;
  const [one, two] = [new Set(a), new Set(b)];
  return one.isSubsetOf(two) || two.isSubsetOf(one);
}

/** Two people with one first name are two people, and so are two with one surname whom one article quotes. */
function haveFullNames(...people: Speaker[]): boolean {
  return people.every(({ name }) => tellingWords(name).length > 1);
}

/** The last name, which may be another’s whom the story quotes; then, and of a body, all words, which mean others one by one. */
function printsName(speaker: Speaker, siglum: string, context: FindingContext): boolean {
  const words = context.wordsBySound(siglum);
  const own = tellingWords(speaker.name);
  const told = speaker.kind === 'person' && !hasNamesake(speaker, context) ? own.slice(-1) : own;
  return own.length > 0 && told.every((word) => words.has(word));
}

function hasNamesake({ id, name }: Speaker, context: FindingContext): boolean {
  const last = tellingWords(name).at(-1);
  return context.speakers.some(
    (other) => other.id !== id && other.kind === 'person' && tellingWords(other.name).at(-1) === last,
  );
}

/** Somebody's words, with nobody named for them. */
function isOpenSpeech({ context, form, speakerId }: Quotation): boolean {
  return context === 'body' && form === 'full' && speakerId === null;
}
