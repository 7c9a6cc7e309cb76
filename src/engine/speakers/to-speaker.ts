/**
 * In: a group of names that are one speaker, and all quotations of the story. Out: the speaker, with labels and roles
 * as printed and with counts by article. Pronouns are no labels.
 */
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import { pronouns } from '../data/function-words.ts';
import type { SpeakerGroup } from './gather-speakers.ts';

export function toSpeaker(story: string, group: SpeakerGroup, all: readonly Quotation[]): Speaker {
  const own = all.filter(({ speakerId, context }) => speakerId === group.id && context === 'body');
  return {
    story,
    id: group.id,
    ...group.speaker,
    initials: '',
    rank: 1,
    labels: group.members.flatMap((member) => toLabels(member)),
    roles: group.members.flatMap(({ article, entity }) => toPlaces(article, entity?.roles ?? [])),
    quotations: own.map(({ id }) => id),
    // An article may have two names for one speaker: what it prints, and what its editor gives.
    counts: [...new Set(group.members.map(({ article }) => article.siglum))].flatMap((siglum) =>
      toCount(siglum, own),
    ),
  };
}

type Member = SpeakerGroup['members'][number];

function toLabels({ article, name, entity }: Member): Speaker['labels'] {
  const said = article.quotations.flatMap(({ speaker, mention }) =>
    speaker?.name === name && mention ? [mention] : [],
  );
  const spans = [...(entity?.mentions ?? []), ...said].filter(
    ({ start, end }) => !pronouns.has(article.text.slice(start, end).toLowerCase()),
  );
  return toPlaces(article, spans);
}

function toPlaces({ siglum, text }: Member['article'], spans: readonly Span[]): Speaker['labels'] {
  let reached = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isCovered = end <= reached;
      reached = Math.max(reached, end);
      return !isCovered;
    })
    .map(({ start, end }) => ({ siglum, start, end, text: text.slice(start, end) }));
}

function toCount(siglum: string, own: readonly Quotation[]): Speaker['counts'] {
  const here = own.filter(({ id }) => id.startsWith(`${siglum.toLowerCase()}-`));
  if (here.length === 0) return [];
  return [{ siglum, quotations: here.length, words: here.reduce((sum, { words }) => sum + words, 0) }];
}
