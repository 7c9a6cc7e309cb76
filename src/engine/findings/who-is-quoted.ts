// Whom one article alone quotes, and articles where all the quoted words are one speaker's.
// “Only B quotes Peter Wanless (29 words) and Susie Hargreaves (33).” “All ten quotations in E are …”
import type { Speaker } from '../../schemas/quotation.ts';
import { isSurelyGiven } from '../statements/speaker-conflict.ts';
import type { FindingArticle, FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { mayBeQuotedElsewhere } from './quoted-elsewhere.ts';
import { capitalise, sayCount, sayNumber, sayShortList } from './say.ts';
import { tellingWords } from './telling-words.ts';

/** Two or three words beside an organisation are often a term; one word is often a country: “Washington”. */
const leastOfOrganisation = 4;

export function quotedInOneArticle(context: FindingContext): Draft[] {
  if (context.articles.length < 2) return [];
  const alone = context.speakers.filter(({ counts }) => counts.length === 1);
  return context.articles.flatMap(({ siglum }) => {
    const voices = alone.filter((speaker) => speaker.counts[0]!.siglum === siglum && isVoice(speaker));
    const speakers = voices.filter((speaker) => !mayBeQuotedElsewhere(speaker, siglum, context));
    return speakers.length > 0 ? [toOneArticle(siglum, speakers, voices.length, context)] : [];
  });
}

/** Two articles may mean one unnamed speaker, however each describes him. */
function isVoice({ name, kind, named, counts }: Speaker): boolean {
  if (!named || kind === 'group' || kind === 'document') return false;
  return kind === 'person' || (counts[0]!.words >= leastOfOrganisation && tellingWords(name).length > 1);
}

/** `voices`: so many speakers stand in this article alone; some of them may be quoted elsewhere by another name. */
function toOneArticle(
  siglum: string,
  speakers: readonly Speaker[],
  voices: number,
  context: FindingContext,
): Draft {
  const more = voices > speakers.length ? ', perhaps more' : '';
  const names = speakers.map(
    ({ id, counts }) => `${context.speakerName(id)} (${sayCount(counts[0]!.words, 'word')})`,
  );
  const quotations = speakers.flatMap((speaker) => speaker.quotations.map((id) => context.quotation(id)));
  const words = quotations.reduce((sum, quotation) => sum + quotation.words, 0);
  return {
    key: siglum.toLowerCase(),
    kind: 'quoted in one article only',
    headline: `Quoted in ${siglum} only: ${sayCount(speakers.length, 'speaker')}${more}`,
    sentence: `Only ${siglum} quotes ${sayShortList(names, 5)}.`,
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
    const quotations = article.quotations.filter(
      ({ context: place, form }) => place === 'body' && form !== 'term',
    );
    const speakers = new Set(quotations.map(({ speakerId }) => speakerId));
    const [speaker] = speakers;
    if (quotations.length < 2 || speakers.size !== 1 || !speaker) return [];
    if (!quotations.every((quotation) => quotation.speaker?.named && isSurelyGiven(quotation))) return [];
    return [toSoleVoice(article, speaker, context)];
  });
}

function toSoleVoice(
  { siglum, quotations }: FindingArticle,
  speaker: string,
  context: FindingContext,
): Draft {
  const own = quotations.filter(({ speakerId, context: place }) => place === 'body' && speakerId === speaker);
  const words = own.reduce((sum, quotation) => sum + quotation.words, 0);
  const all = own.length === 2 ? 'both quotations' : `all ${sayNumber(own.length)} quotations`;
  const name = context.speakerName(speaker);
  return {
    key: siglum.toLowerCase(),
    kind: 'sole voice',
    headline: `${siglum} quotes one speaker: ${name}`,
    sentence: `${capitalise(all)} in ${siglum} are from ${name}, ${sayCount(words, 'word')} together. Nobody else is quoted there.`,
    sigla: [siglum],
    evidence: own.map(({ start, end }) => ({ siglum, start, end })),
    speakers: [speaker],
    rule: 'all quotations of an article have one speaker',
    confidence: 0.9,
    size: Math.min(1, own.length / 8),
  };
}
