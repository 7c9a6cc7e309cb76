/**
 * In: the articles of a story. Out: groups of names that are one speaker, and the group of each name. A full name
 * gathers the shorter forms of other articles where they can be nobody else’s.
 */
import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { toKey } from '../entities/name-key.ts';
import { stripAccents } from '../text/strip-accents.ts';
import type { SpokenArticle } from './spoken-article.ts';
import { toStoryKeys } from './story-keys.ts';
import { unnamedKeys } from './unnamed-keys.ts';

export interface SpeakerGroup {
  id: string;
  /** The fullest name in the story. */
  speaker: AttributedSpeaker;
  members: { article: SpokenArticle; name: string; entity: Entity | null }[];
}

export interface Gathered {
  groups: SpeakerGroup[];
  idOf: (siglum: string, name: string) => string | null;
}

export function gatherSpeakers(articles: readonly SpokenArticle[]): Gathered {
  const groups = new Map<string, SpeakerGroup>();
  const keys = toStoryKeys(articles);
  const unnamed = unnamedKeys(
    speakersOf(articles, 'body').flatMap(({ speaker }) => (speaker.named ? [] : [speaker])),
  );
  const ids = new Map<string, string>();
  for (const context of ['body', 'comment'] as const)
    for (const { article, speaker } of speakersOf(articles, context)) {
      const place = `${article.siglum} ${speaker.name}`;
      if (ids.has(place)) continue;
      const key = speaker.named
        ? namedKey(speaker, keys.full)
        : `unnamed ${unnamed.get(speaker.name) ?? toKey(speaker.name)}`;
      // Whom only a reader's comment quotes, or names as its writer, is no speaker of the story.
      if (context === 'comment' && !groups.has(key)) continue;
      const group = groups.get(key) ?? { id: '', speaker, members: [] };
      const entity = speaker.named
        ? (article.entities.find(({ name }) => name === speaker.name) ?? null)
        : null;
      group.members.push({ article, name: speaker.name, entity });
      if (isFuller(speaker, group.speaker, key, keys.own)) group.speaker = speaker;
      groups.set(key, group);
      ids.set(place, key);
    }
  const named = withIds([...groups.values()]);
  return {
    groups: named,
    idOf: (siglum, name) => groups.get(ids.get(`${siglum} ${name}`) ?? '')?.id ?? null,
  };
}

/** Of several who speak together, in whatever order: `Ida Quill and Odo Finch`, `Finch and Quill`. */
function namedKey({ name, kind }: AttributedSpeaker, keyOf: (name: string) => string): string {
  if (kind !== 'group') return keyOf(name);
  return name
    .split(/,? and |, /)
    .map(keyOf)
    .sort()
    .join(' and ');
}

/** The form that the group goes by, or else the longest. */
function isFuller(
  { name }: AttributedSpeaker,
  known: AttributedSpeaker,
  key: string,
  keyOf: (name: string) => string,
): boolean {
  if (keyOf(known.name) === key) return false;
  return keyOf(name) === key || name.length > known.name.length;
}

function speakersOf(articles: readonly SpokenArticle[], context: 'body' | 'comment') {
  return articles.flatMap((article) =>
    article.quotations.flatMap((quotation) =>
      quotation.speaker && quotation.context === context ? [{ article, speaker: quotation.speaker }] : [],
    ),
  );
}

function withIds(groups: SpeakerGroup[]): SpeakerGroup[] {
  const taken = new Set<string>();
  for (const group of groups) {
    const slug = toSlug(group.speaker.name);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    group.id = id;
  }
  return groups;
}

/** A file name may have 255 bytes, and a letter may take four. */
const longestSlug = 60;

/** `Úna O’Neil` is `una-oneil`; what is too long for the name of a file is cut behind a whole word. */
function toSlug(name: string): string {
  const words = stripAccents(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= longestSlug) return words || 'speaker';
  const cut = words.slice(0, longestSlug + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longestSlug).toWellFormed().replace('\ufffd', '');
}
