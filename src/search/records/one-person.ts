/**
 * In: the records of all stories. Out: the same, a person whom stories name with and without an initial or a middle name
 * under one id: `Ann Moor`, `Ann R. Moor`, `Ann Rose Moor`. Two speakers of one story are two people.
 */

import type { SearchRecord, SearchSpeaker } from '../record.ts';

interface Known {
  speaker: SearchSpeaker;
  story: string;
}

export function oneIdAPerson(records: readonly SearchRecord[]): SearchRecord[] {
  const ids = idsOf(records);
  return records.map((record) => {
    const id = record.speaker && ids.get(record.speaker.id);
    return id ? { ...record, speaker: { ...record.speaker!, id } } : record;
  });
}

/** By the id that a person has in one story: that in all. */
function idsOf(records: readonly SearchRecord[]): Map<string, string> {
  const people = new Map<string, Known>();
  for (const { story, speaker } of records)
    if (speaker?.kind === 'person' && speaker.named) people.set(`${story} ${speaker.id}`, { speaker, story });
  const alike = Map.groupBy(people.values(), ({ speaker }) => endsOf(speaker.name));
  return new Map(
    [...alike].flatMap(([ends, group]) => {
      if (ends === null || !isOne(group)) return [];
      const [shortest] = group.map(({ speaker }) => speaker.id).sort((a, b) => a.length - b.length);
      return group.map(({ speaker }) => [speaker.id, shortest!] as const);
    }),
  );
}

/** `ann moor` of `Ann R. Moor`; null of a single name. */
function endsOf(name: string): string | null {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : null;
}

function isOne(group: readonly Known[]): boolean {
  const ids = new Set(group.map(({ speaker }) => speaker.id));
  const inStory = Map.groupBy(group, ({ story }) => story);
  if ([...inStory.values()].some((some) => some.length > 1)) return false;
  const middles = group.map(({ speaker }) => middleOf(speaker.name));
  return ids.size > 1 && middles.every((one) => middles.every((other) => agree(one, other)));
}

function middleOf(name: string): string[] {
  return name.toLowerCase().replaceAll('.', '').split(/\s+/u).slice(1, -1);
}

/** None, or word for word the same or its first letter. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return (
    one.length === other.length && one.every((word, at) => word === other[at] || isInitial(word, other[at]!))
  );
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}
