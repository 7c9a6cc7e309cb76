/**
 * Whom one article alone quotes, and articles where all the quoted words are one speaker's.
 * “Only B quotes Peter Wanless (29 words) and Susie Hargreaves (33).” “All ten quotations in E are …”
 */
import type { Quotation, Speaker } from '../../../schemas/quotation.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { neverPeople } from '../../data/never-people.ts';
import { isMasthead } from '../../metadata/masthead.ts';
import { capitalise, countInWords, list, spell } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { tellingWords } from '../names/telling-words.ts';
import { sayShortList } from '../say.ts';
import { ownWords } from './own-words.ts';
import { isDescribedElsewhere, mayBeHeardElsewhere, mayBeQuotedElsewhere } from './quoted-elsewhere.ts';

/** Two or three words beside an organisation are often a term; one word is often a country: “Washington”. */
const leastOfOrganisation = 4;
/** A few words of a paper or a broadcaster are mostly what somebody told it. */
const leastOfPaper = 10;

export function quotedInOneArticle(context: FindingContext): Draft[] {
  if (context.articles.length < 2) return [];
  const alone = context.speakers.filter(({ counts }) => counts.length === 1);
  return context.articles.flatMap(({ siglum }) => {
    const voices = alone
      .filter(({ counts }) => counts[0]!.siglum === siglum)
      .map((speaker) => toVoice(speaker, siglum, context))
      .filter((voice) => isVoice(voice) && !isDescribedElsewhere(voice.speaker, siglum, context))
      .toSorted((a, b) => b.words - a.words);
    const isOpen = ({ speaker }: Voice) => mayBeHeardElsewhere(speaker, siglum, context);
    const { sure = [], open = [] } = Object.groupBy(voices, (voice) => (isOpen(voice) ? 'open' : 'sure'));
    const [first, ...others] = sure;
    if (!first) return [];
    const isTold = others.length === 0 && findSoleVoice(context.article(siglum)) === first.speaker.id;
    const perhaps = open.filter(({ words }) => words >= leastOfOpen).slice(0, mostOpen);
    return isTold ? [] : [toOneArticle(siglum, sure, perhaps, context)];
  });
}

/** So many who say so much are told though another article may quote them. */
const mostOpen = 3;
const leastOfOpen = 25;

/** Nine in ten speakers that are as sure as this are right. */
const leastSure = 0.9;

/** Of speakers as sure as this, 98 in 100 are right. */
const leastCounted = 0.95;

function sumOfWords(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, { words }) => sum + words, 0);
}

interface Voice {
  speaker: Speaker;
  /** Those that are surely his, and their words. */
  quotations: Quotation[];
  words: number;
  /** All words that the article gives to him. */
  given: number;
  /** Of his words, those that may be another’s. */
  unsure: number;
}

function toVoice(speaker: Speaker, siglum: string, context: FindingContext): Voice {
  const own = ownWords(speaker, siglum, context);
  const least = speaker.kind === 'person' ? leastSure : leastCounted;
  const quotations = own.filter(({ confidence }) => confidence >= least);
  const unsure = own.filter(({ confidence }) => confidence < leastCounted);
  return {
    speaker,
    quotations,
    words: sumOfWords(quotations),
    given: sumOfWords(own),
    unsure: sumOfWords(unsure),
  };
}

/** Two articles may mean one unnamed speaker, however each describes him; a label of the page is nobody: “Video Video”. */
function isVoice({ speaker: { name, kind, named }, words }: Voice): boolean {
  if (!named || words === 0 || kind === 'document') return false;
  const own = tellingWords(name);
  if (kind === 'person' || kind === 'group') return !own.some((word) => neverPeople.has(word));
  return words >= (isMasthead(name) ? leastOfPaper : leastOfOrganisation) && own.length > 1;
}

/** Whether the article may quote more whom no other quotes: without a name, without a speaker, or whom another may describe. */
function mayBeMore(siglum: string, voices: readonly Voice[], context: FindingContext): boolean {
  const told = new Set(voices.map(({ speaker }) => speaker.id));
  return context.article(siglum).quotations.some((quotation) => {
    if (quotation.context !== 'body' || quotation.form === 'term') return false;
    const speaker = context.speaker(quotation.speakerId ?? '');
    if (!speaker) return quotation.form === 'full';
    return !told.has(speaker.id) && speaker.counts.every((count) => count.siglum === siglum);
  });
}

/** Those who say much, though another article may have words of theirs. */
function sayOpen(voices: readonly Voice[], siglum: string, context: FindingContext): string {
  if (voices.length === 0) return '';
  const are = voices.length > 1 ? 'are' : 'is';
  return ` ${capitalise(list(sayVoices(voices, context)))} ${are} perhaps quoted in ${siglum} alone, too.`;
}

/** Of somebody’s words, the greatest share that may be another’s for them to be counted. */
const mostUnsure = 0.2;

function sayVoices(voices: readonly Voice[], context: FindingContext): string[] {
  const areCounted = voices.every(({ given, unsure }) => unsure <= mostUnsure * given);
  return voices.map(({ speaker, given }) => {
    const name = context.speakerName(speaker.id);
    return areCounted ? `${name} (${countInWords(given, 'word')})` : name;
  });
}

function toOneArticle(
  siglum: string,
  voices: readonly Voice[],
  perhaps: readonly Voice[],
  context: FindingContext,
): Draft {
  const speakers = voices.map(({ speaker }) => speaker);
  const more = mayBeMore(siglum, voices, context) ? ', perhaps more' : '';
  const names = sayVoices(voices, context);
  const quotations = voices.flatMap((voice) => voice.quotations);
  const words = voices.reduce((sum, voice) => sum + voice.words, 0);
  return {
    key: siglum.toLowerCase(),
    kind: 'quoted in one article only',
    headline: `Quoted in ${siglum} only: ${countInWords(speakers.length, 'speaker')}${more}`,
    sentence: `Only ${siglum} quotes ${sayShortList(names, 5)}.${sayOpen(perhaps, siglum, context)}`,
    sigla: [siglum],
    evidence: quotations.map(({ start, end, speakerId }) => ({
      siglum,
      start,
      end,
      ...(speakers.length > 1 && speakerId && { label: context.speakerName(speakerId) }),
    })),
    speakers: speakers.map(({ id }) => id),
    rule: 'speakers whose quotations all stand in one article',
    confidence: 0.9,
    size: Math.min(1, words / 100),
  };
}

export function soleVoice(context: FindingContext): Draft[] {
  return context.articles.flatMap((article) => {
    const speaker = findSoleVoice(article);
    return speaker === null ? [] : [toSoleVoice(article, speaker, context)];
  });
}

/** The speaker of all that an article quotes, of two quotations or more. */
function findSoleVoice({ quotations }: ArticleInStory): string | null {
  const said = quotations.filter(({ context: place, form }) => place === 'body' && form !== 'term');
  const [speaker, ...more] = new Set(said.map(({ speakerId }) => speakerId));
  if (said.length < 2 || more.length > 0 || !speaker) return null;
  const isHis = ({ speaker: given, confidence }: Quotation) => given?.named && confidence >= leastOfSole;
  return said.every(isHis) ? speaker : null;
}

/** Where nobody else is quoted, less will do. */
const leastOfSole = 0.7;

function toSoleVoice(
  { siglum, quotations }: ArticleInStory,
  speaker: string,
  context: FindingContext,
): Draft {
  const own = quotations.filter(({ speakerId, context: place }) => place === 'body' && speakerId === speaker);
  const words = sumOfWords(own);
  const all = own.length === 2 ? 'both quotations' : `all ${spell(own.length)} quotations`;
  const name = context.speakerName(speaker);
  const known = context.speaker(speaker)!;
  const isAlone = known.counts.length === 1 && !mayBeQuotedElsewhere(known, siglum, context);
  const only = isAlone && context.articles.length > 1 ? ` No other article quotes ${name}.` : '';
  return {
    key: siglum.toLowerCase(),
    kind: 'sole voice',
    headline: `${siglum} quotes one speaker: ${name}`,
    sentence: `${capitalise(all)} in ${siglum} are from ${name}, ${countInWords(words, 'word')} together. Nobody else is quoted there.${only}`,
    sigla: [siglum],
    evidence: own.map(({ start, end }) => ({ siglum, start, end })),
    speakers: [speaker],
    rule: 'all quotations of an article have one speaker',
    confidence: 0.9,
    size: Math.min(1, own.length / 8),
  };
}
