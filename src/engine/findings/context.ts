/**
 * In: everything that the stages before found out about a story. Out: the same, with the look-ups that the
 * kinds of finding share: the text of a span, the quotation of an id, the name of a speaker.
 */
import type { Paraphrase, Passage, Share } from '../../schemas/passage.ts';
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import type { Place, Span } from '../../schemas/span.ts';
import type { Statement, Version } from '../../schemas/statement.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { printedVersions, siglaPrinting } from '../statements/body-versions.ts';
import type { Echo } from '../statements/find-echoes.ts';
import { bodySentences } from '../text/body-sentences.ts';
import { foldWords } from '../text/fold.ts';
import { foldSpelling } from '../text/fold-spelling.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { saySpeaker } from './say-speaker.ts';

export interface FindingInput {
  story: string;
  /** In the order of the story. */
  articles: readonly ArticleInStory[];
  speakers: readonly Speaker[];
  passages: readonly Passage[];
  shares: readonly Share[];
  statements: readonly Statement[];
  echoes: readonly Echo[];
  paraphrases: readonly Paraphrase[];
}

export interface FindingContext extends FindingInput {
  article(siglum: string): ArticleInStory;
  /** The texts of all articles, by siglum. */
  texts: ReadonlyMap<string, string>;
  quotation(id: string): Quotation;
  text(place: Place): string;
  speaker(id: string): Speaker | undefined;
  /** `James Cleverly`, `a Meta spokesperson`, `the UK government`. */
  speakerName(id: string): string;
  /** Versions outside readers' comments. */
  printed(statement: Statement): Version[];
  /** Whether an article prints a version of a quotation. */
  hasVersionIn(siglum: string, quotation: string): boolean;
  /** Whether another article than this one does. */
  hasVersionBeside(siglum: string, quotation: string): boolean;
  /** The words marked in the body sentence around them; alone where no sentence holds them. */
  inSentence(place: Place): Place & { differs?: Span[] };
  /** The words of an article as `foldSpelling` writes them, without the endings of owners. */
  wordsBySound(siglum: string): ReadonlySet<string>;
  /** What the bodies of two articles share, in the order of the first. */
  passagesOf(pair: Share['pair']): Passage[];
  /** The body of an article, block by block. */
  bodyBlocks(siglum: string): readonly Span[];
  /** The one that holds the place. */
  bodyBlockOf(place: Place): Span | undefined;
}

export function toContext(input: FindingInput): FindingContext {
  const articles = new Map(input.articles.map((article) => [article.siglum, article]));
  const quotations = new Map(
    input.articles.flatMap((article) =>
      article.quotations.map((quotation) => [quotation.id, quotation] as const),
    ),
  );
  const speakers = new Map(input.speakers.map((speaker) => [speaker.id, speaker]));
  const article = (siglum: string) => articles.get(siglum)!;
  const sentences = new Map(
    input.articles.map(({ siglum, text, blocks }) => [siglum, bodySentences(text, blocks)]),
  );
  const bodies = new Map(
    input.articles.map(({ siglum, blocks }) => [siglum, blocks.filter(({ kind }) => kind === 'body')]),
  );
  const bySound = new Map(input.articles.map(({ siglum, text }) => [siglum, soundWords(text)]));
  const ofBodies = input.passages.filter(({ scope }) => scope === 'body');
  const passages = Map.groupBy(ofBodies, ({ pair }) => pair.join());
  const printing = siglaPrinting(input.statements);
  return {
    ...input,
    article,
    texts: new Map(input.articles.map(({ siglum, text }) => [siglum, text])),
    quotation: (id) => quotations.get(id)!,
    text: ({ siglum, start, end }) => article(siglum).text.slice(start, end),
    speaker: (id) => speakers.get(id),
    speakerName: (id) => {
      const speaker = speakers.get(id);
      return speaker ? saySpeaker(speaker, (siglum) => articles.get(siglum)?.text) : id;
    },
    printed: printedVersions,
    hasVersionIn: (siglum, quotation) => printing.get(quotation)?.has(siglum) ?? false,
    hasVersionBeside: (siglum, quotation) =>
      [...(printing.get(quotation) ?? [])].some((other) => other !== siglum),
    inSentence: ({ siglum, start, end }) => {
      const around = findHolding(sentences.get(siglum) ?? [], { start, end });
      return around ? { siglum, ...around, differs: [{ start, end }] } : { siglum, start, end };
    },
    wordsBySound: (siglum) => bySound.get(siglum)!,
    passagesOf: (pair) => passages.get(pair.join()) ?? [],
    bodyBlocks: (siglum) => bodies.get(siglum)!,
    bodyBlockOf: ({ siglum, ...span }) => findHolding(bodies.get(siglum)!, span),
  };
}

/** The first of some spans, in order and apart, that holds this one whole. */
function findHolding(spans: readonly Span[], { start, end }: Span): Span | undefined {
  const first = spans[partitionPoint(spans.length, (at) => spans[at]!.end < end)];
  return first && first.start <= start ? first : undefined;
}

function soundWords(text: string): Set<string> {
  const words = new Set(foldWords(text).map(({ folded }) => folded.replace(/['’]s?$/u, '')));
  return new Set([...words].map(foldSpelling));
}
