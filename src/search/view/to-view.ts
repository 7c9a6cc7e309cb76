/**
 * In: an answer, what a reader has narrowed it to, and how many hits to show. Out: what the search page shows, as plain
 * data: groups of hits with their words marked, facets with counts.
 */

import type { IndexSource } from '../index/index-source.ts';
import type { Hit } from '../rank/to-hit.ts';
import { isBeside, type SearchRecord } from '../record.ts';
import type { Answer } from '../search.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { countFacets, type Facet, type Filters, filterHits } from './facets.ts';
import { markWords, type Part } from './mark-words.ts';
import { type Narrowing, narrowingOf, withLabels } from './narrowing.ts';
import { printedWords } from './printed-words.ts';
import { toLink } from './to-link.ts';

export type GroupName = 'quotations' | 'passages' | 'scattered' | 'close' | 'beside';

export interface ShownHit {
  readonly id: string;
  readonly path: string;
  readonly text: readonly Part[];
  readonly kind: SearchRecord['kind'];
  readonly quoted: boolean;
  readonly speaker: readonly Part[];
  /** The speaker may well be another. */
  readonly uncertain: boolean;
  /** How the article prints the speaker: the label that was looked for, or the first that says more than the name. */
  readonly label: readonly Part[];
  /** How it is attributed, or the sentence around it. */
  readonly printed: readonly Part[];
  readonly siglum: string;
  readonly articleTitle: string;
  readonly language: string;
  /** Null on a site of one story, and where the article’s own title says it. */
  readonly storyTitle: string | null;
}

export interface Group {
  readonly name: GroupName;
  readonly total: number;
  readonly hits: readonly ShownHit[];
}

export interface View {
  readonly typed: string;
  readonly groups: readonly Group[];
  readonly facets: readonly Facet[];
  /** What the hits are narrowed to. */
  readonly narrowed: readonly Narrowing[];
  readonly total: number;
  readonly suggestion: string | null;
  /** Where more is found than was read: how many were, and about how many there are. */
  readonly cut: { readonly read: number; readonly about: number; readonly limit: number } | null;
}

export function toView(
  typed: string,
  answer: Answer,
  asked: Filters,
  shown: number,
  { forms, all, stories }: Pick<IndexSource, 'forms' | 'all' | 'stories'>,
): View {
  const narrowed = withLabels(narrowingOf(asked, all), answer.hits, stories);
  const filters = toFilters(narrowed, 'value');
  const hits = filterHits(answer.hits, filters);
  const several = all === null || all.some(({ story }) => story !== all[0]!.story);
  const groups: Group[] = [];
  let room = shown;
  // A group stands where the best of its hits does.
  for (const name of new Set(hits.map(groupOf))) {
    const inGroup = hits.filter((hit) => groupOf(hit) === name);
    const first = inGroup.slice(0, room);
    room -= first.length;
    groups.push({ name, total: inGroup.length, hits: first.map((hit) => toShown(hit, forms, several)) });
  }
  const { suggestion, about, limit } = answer;
  const cut = about === null ? null : { read: answer.hits.length, about, limit };
  const facets = countFacets(answer.hits, filters, toFilters(narrowed, 'label'), answer);
  return { typed, groups, facets, narrowed, total: hits.length, suggestion, cut };
}

function toFilters(narrowed: readonly Narrowing[], part: 'value' | 'label'): Filters {
  return Object.fromEntries(narrowed.map((each) => [each.name, each[part]]));
}

function groupOf({ tier, record }: Hit): GroupName {
  if (isBeside(record)) return 'beside';
  if (tier === 'near') return 'close';
  if (tier === 'words') return 'scattered';
  return record.kind === 'quotation' ? 'quotations' : 'passages';
}

function toShown({ record, sought }: Hit, forms: FormTable, several: boolean): ShownHit {
  const mark = (text: string | null | undefined) => (text ? markWords(text, sought, forms) : []);
  const labels = record.speaker?.labels.map(mark) ?? [];
  const text = mark(record.text);
  return {
    id: record.id,
    path: toLink(record),
    text,
    kind: record.kind,
    quoted: record.kind === 'quotation',
    speaker: mark(record.speaker?.name),
    uncertain: record.uncertain ?? false,
    label: labels.find((label) => label.some(({ marked }) => marked)) ?? labels[0] ?? [],
    printed: printedWords({ record, sought }, forms),
    siglum: record.siglum,
    articleTitle: record.articleTitle,
    language: record.language,
    storyTitle: several && record.storyTitle !== record.articleTitle ? record.storyTitle : null,
  };
}
