/**
 * In: the articles of a story with their quotations and entities. Out: the same, where other articles show that we took a
 * pronoun or a description for the wrong person.
 * B: “We sail at noon, all of us,” he said. D: “We sail at noon, all of us,” Quill said. → in B too it is Mara Quill.
 */
import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { ReadWith } from '../../schemas/read-with.ts';
import { kindOfSpeaker } from '../anaphora/kind-of-speaker.ts';
import type { Entity } from '../entities/entity.ts';
import { toStoryKeys } from '../speakers/story-keys.ts';
import { fitsMention } from './fits-mention.ts';
import { mayBeOthers } from './may-be-others.ts';
import { namesSpeaker } from './names-speaker.ts';
import { restsOnReading } from './rests-on-reading.ts';
import { findSameWords } from './same-words.ts';

/** `corrected`: an editor has named the speaker. */
type Heard = AnnotatedQuotation & { corrected?: string };

interface HeardArticle<Q extends Heard> {
  siglum: string;
  text: string;
  quotations: readonly Q[];
  entities: readonly Entity[];
}

type Read<Q> = Q & { readWith?: ReadWith };

const readTogetherRule = 'named in another article';
/** A little less than the share of changes in real news, read by hand, that were right. */
const sureness = 0.85;

interface Place<Q extends Heard> {
  article: HeardArticle<Q>;
  quotation: Q;
}

/** What an article itself prints beside the words is never changed. */
export function readTogether<Q extends Heard>(articles: readonly HeardArticle<Q>[]): Map<Q, Read<Q>> {
  const places = articles.flatMap((article) =>
    article.quotations.map((quotation): Place<Q> => ({ article, quotation })),
  );
  const printed = places.map(({ article, quotation }) => ({
    siglum: article.siglum,
    exact: article.text.slice(quotation.start, quotation.end),
  }));
  const { full } = toStoryKeys(articles);
  const read = new Map<Q, Read<Q>>();
  for (const [index, others] of findSameWords(printed).entries()) {
    const place = places[index]!;
    const changed =
      others.length > 0 &&
      readOne(
        place,
        others.map((at) => places[at]!),
        full,
      );
    if (changed) read.set(place.quotation, changed);
  }
  for (const article of articles) carryOn(article, read);
  return read;
}

/** Null where it is our reading no longer, where nobody else names one person, or where it is he already. */
function readOne<Q extends Heard>(
  { article, quotation }: Place<Q>,
  others: readonly Place<Q>[],
  keyOf: (name: string) => string,
): Read<Q> | null {
  const { text, entities } = article;
  if (quotation.corrected !== undefined || !restsOnReading(quotation, text, entities)) return null;
  const naming = others.filter((other) =>
    namesSpeaker(other.quotation, other.article.text, other.article.entities),
  );
  const [key, ...more] = new Set(naming.map((other) => keyOf(other.quotation.speaker!.name)));
  if (key === undefined || more.length > 0) return null;
  if (quotation.speaker && keyOf(quotation.speaker.name) === key) return null;
  const [entity, ...namesakes] = entities.filter((one) => one.named && keyOf(one.name) === key);
  if (!entity || namesakes.length > 0 || !isKnownBefore(entity, quotation)) return null;
  const known = naming.flatMap((other) =>
    other.article.entities
      .filter(({ name }) => name === other.quotation.speaker!.name)
      .map((one) => ({ entity: one, text: other.article.text })),
  );
  const mention = quotation.mention && text.slice(quotation.mention.start, quotation.mention.end);
  if (!fitsMention(mention, [{ entity, text }, ...known])) return null;
  if (mayBeOthers(quotation, article, entity)) return null;
  return withSpeaker(quotation, entity, naming);
}

function isKnownBefore({ mentions }: Entity, { start }: Heard): boolean {
  return mentions.some((mention) => mention.start < start);
}

function withSpeaker<Q extends Heard>(quotation: Q, entity: Entity, naming: readonly Place<Q>[]): Read<Q> {
  const { name, named } = entity;
  const first = [...Map.groupBy(naming, ({ article }) => article.siglum).values()].map(([one]) => one!);
  return {
    ...quotation,
    speaker: { name, kind: kindOfSpeaker(entity), named },
    rule: readTogetherRule,
    confidence: quotation.speaker ? Math.min(quotation.confidence, sureness) : sureness,
    readWith: {
      names: first.map(({ article: { siglum, text }, quotation: { mention } }) => ({
        siglum,
        ...mention!,
        text: text.slice(mention!.start, mention!.end),
      })),
      alone: quotation.speaker?.name ?? null,
      rule: quotation.rule,
    },
  };
}

/** The rest of those words: `“We sail,” he said. “We sail today.”`, what else that “he” says, and the paragraphs that go on. */
function carryOn<Q extends Heard>({ quotations }: HeardArticle<Q>, read: Map<Q, Read<Q>>): void {
  const byMention = new Map<number, Q>();
  // In `he asked “…” while they sang “…”` the mention belongs to what its verb gives.
  for (const one of quotations)
    if (one.mention && read.has(one) && /^cue /.test(one.rule)) byMention.set(one.mention.start, one);
  for (const quotation of quotations) {
    if (read.has(quotation) || quotation.corrected !== undefined) continue;
    const before = quotation.continues === null ? undefined : quotations[quotation.continues];
    const source = quotation.mention ? byMention.get(quotation.mention.start) : before;
    const changed = source && read.get(source);
    if (!changed || quotation.speaker?.name !== source.speaker?.name) continue;
    const { speaker, readWith } = changed;
    const confidence = Math.min(quotation.confidence, changed.confidence);
    read.set(quotation, { ...quotation, speaker, rule: readTogetherRule, confidence, readWith: readWith! });
  }
}
