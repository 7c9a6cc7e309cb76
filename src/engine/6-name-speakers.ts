import type { AnnotatedQuotation, Quotation, Quotations, Speaker } from '../schemas/quotation.ts';
import { attributionSpan } from './speakers/attribution-span.ts';
import { countWords } from './speakers/count-words.ts';
import { gatherSpeakers } from './speakers/gather-speakers.ts';
import type { SpokenArticle } from './speakers/spoken-article.ts';
import { toSpeaker } from './speakers/to-speaker.ts';
import { readTogether } from './together/read-together.ts';

/**
 * Stage 6. In: the articles of a story with their quotations and entities. Out: the speakers of the story, one entity
 * each, by quoted words, and every article's quotations with ids. `Cleverly` in A and `James Cleverly` in B are one
 * speaker, `james-cleverly`; quotations in readers' comments have a speaker but count for none. Where one article gives
 * to a name what another gives to “he”, that name is whom “he” means.
 */
export function nameSpeakers(
  story: string,
  articles: readonly SpokenArticle[],
): { speakers: Speaker[]; quotations: Quotations[] } {
  const read = readTogether(articles);
  const heard = articles.map((article) => ({
    ...article,
    quotations: article.quotations.map((quotation) => read.get(quotation) ?? quotation),
  }));
  const gathered = gatherSpeakers(heard);
  const quotations = heard.map((article) => ({
    story,
    siglum: article.siglum,
    quotations: article.quotations.map((quotation) => toQuotation(article, quotation, gathered.idOf)),
  }));
  const all = quotations.flatMap((one) => one.quotations);
  const speakers = gathered.groups.map((group) => toSpeaker(story, group, all));
  return { speakers: rank(speakers), quotations };
}

function toQuotation(
  article: SpokenArticle,
  quotation: AnnotatedQuotation,
  idOf: (siglum: string, name: string) => string | null,
): Quotation {
  const { continues, ...rest } = quotation;
  const before = continues === null ? undefined : article.quotations[continues];
  const exact = article.text.slice(quotation.start, quotation.end);
  return {
    ...rest,
    id: toId(article.siglum, quotation.start),
    exact,
    words: countWords(exact),
    speakerId: quotation.speaker ? idOf(article.siglum, quotation.speaker.name) : null,
    attribution: attributionSpan(article.text, quotation),
    continues: before ? toId(article.siglum, before.start) : null,
  };
}

function toId(siglum: string, start: number): string {
  return `${siglum.toLowerCase()}-${start}`;
}

/** By quoted words, then in the order of the story; rank from 1. */
function rank(speakers: readonly Speaker[]): Speaker[] {
  const words = (speaker: Speaker) => speaker.counts.reduce((sum, count) => sum + count.words, 0);
  const ordered = speakers.toSorted((a, b) => words(b) - words(a));
  return withInitials(ordered.map((speaker, index) => ({ ...speaker, rank: index + 1 })));
}

/** Two speakers never share their initials: the lesser one takes more letters of the last word. */
function withInitials(speakers: readonly Speaker[]): Speaker[] {
  const taken = new Set<string>();
  return speakers.map((speaker) => {
    const initials = candidates(speaker.name).find((candidate) => !taken.has(candidate)) ?? `${speaker.rank}`;
    taken.add(initials);
    return { ...speaker, initials };
  });
}

function candidates(name: string): string[] {
  const words = (name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? ['?']).map(lettersOf);
  const [initial = '', ...rest] = words.at(-1) ?? [];
  const first = words.length > 1 ? (words[0]?.[0] ?? '').toUpperCase() : '';
  const own = [0, 1, 2, 3].map((more) => first + initial.toUpperCase() + rest.slice(0, more).join(''));
  return words.length > 1 ? own : [...own.slice(1, 2), ...own];
}

/** Letters with the marks that belong to them. */
function lettersOf(word: string): string[] {
  return word.match(/\P{M}\p{M}*/gu) ?? [];
}
