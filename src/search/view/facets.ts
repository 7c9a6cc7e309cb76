/**
 * In: hits, and what a reader has narrowed them to. Out: the hits left, and for each facet what it could be set to, with
 * how many hits that would leave.
 */

import { noSpeaker } from '../../speaker/no-speaker.ts';
import { facetWords as words } from '../../wording/en/search-words.ts';
import type { SearchRecord } from '../record.ts';
import type { Answer } from '../search.ts';

export const facetNames = ['story', 'article', 'speaker', 'kind', 'form', 'named'] as const;

export type FacetName = (typeof facetNames)[number];

/** The value that each facet is set to; a facet that is not set is missing. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

const nobody = { value: noSpeaker, label: words.nobody };

export function filterHits<H extends { record: SearchRecord }>(hits: readonly H[], filters: Filters): H[] {
  return hits.filter(({ record }) => facetNames.every((name) => passes(record, name, filters)));
}

/**
 * Facets that tell nothing apart and are not set are left out. `labels`: of what is set, for where no hit has it.
 * `answer`: where not all hits were read, the stories are counted over all, as long as nothing else narrows them.
 */
export function countFacets(
  hits: readonly { record: SearchRecord }[],
  filters: Filters,
  labels: Filters = filters,
  answer: Pick<Answer, 'stories' | 'about'> = { stories: null, about: null },
): Facet[] {
  const facets = facetNames.map((name) => {
    const { [name]: chosen, ...others } = filters;
    const options = countOptions(filterHits(hits, others), name, chosen, labels[name]);
    const isOfAll = name === 'story' && Object.keys(others).length === 0;
    return { name, label: words.labels[name], options: isOfAll ? ofAllStories(options, answer) : options };
  });
  return facets.filter(({ name, options }) => options.length > 1 || filters[name] !== undefined);
}

/** A story that is chosen and read to its end keeps the count of its hits. */
function ofAllStories(
  read: readonly FacetOption[],
  { stories, about }: Pick<Answer, 'stories' | 'about'>,
): readonly FacetOption[] {
  if (!stories) return read;
  const chosen = read.find((option) => option.chosen);
  const others = stories
    .filter(({ story }) => story !== chosen?.value)
    .map(({ story, title, count }) => ({ value: story, label: title, count, chosen: false }));
  const all = stories.find(({ story }) => story === chosen?.value)?.count;
  const own = chosen && { ...chosen, count: about === null ? chosen.count : (all ?? chosen.count) };
  return [...(own ? [own] : []), ...others].sort(byCount);
}

function countOptions(
  hits: readonly { record: SearchRecord }[],
  name: FacetName,
  chosen?: string,
  label = chosen,
): FacetOption[] {
  const options = new Map<string, FacetOption>();
  for (const { record } of hits) {
    const key = keyOf(record, name);
    if (!key) continue;
    const known = options.get(key.value);
    // A person may have a longer name in another story.
    const shorter = known && known.label.length <= key.label.length ? known.label : key.label;
    const count = (known?.count ?? 0) + 1;
    options.set(key.value, { value: key.value, label: shorter, count, chosen: key.value === chosen });
  }
  if (chosen !== undefined && !options.has(chosen)) {
    options.set(chosen, { value: chosen, label: label ?? chosen, count: 0, chosen: true });
  }
  return [...options.values()].sort(byCount);
}

function passes(record: SearchRecord, name: FacetName, filters: Filters): boolean {
  return filters[name] === undefined || keyOf(record, name)?.value === filters[name];
}

/** What a facet says of a record; null where it says nothing. */
export function keyOf(record: SearchRecord, name: FacetName): { value: string; label: string } | null {
  const { speaker, form } = record;
  if (name === 'story') return { value: record.story, label: record.storyTitle };
  if (name === 'article') return articleKey(record);
  if (record.kind !== 'quotation') return null;
  if (name === 'form') return form && { value: form, label: words.values.form[form] };
  if (!speaker) return nobody;
  if (name === 'speaker') return { value: speaker.id, label: speaker.name };
  if (name === 'kind') return { value: speaker.kind, label: words.values.kind[speaker.kind] };
  const named = speaker.named ? 'yes' : 'no';
  return { value: named, label: words.values.named[named] };
}

function articleKey({ story, siglum, articleTitle }: SearchRecord): { value: string; label: string } {
  return { value: `${story}/${siglum.toLowerCase()}`, label: `${siglum} · ${articleTitle}` };
}

function byCount(left: FacetOption, right: FacetOption): number {
  return right.count - left.count || compare(left.label, right.label);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
