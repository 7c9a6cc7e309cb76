/**
 * In: a named person, and somebody whom an article describes without a name. Out: whether the description may mean that person:
 * “the opposition leader” one who is called leader of the opposition, not one who speaks for the leader’s party.
 */
import type { Speaker } from '../../../schemas/quotation.ts';
import { tellingWords } from '../names/telling-words.ts';

interface Described {
  head: string;
  /** What tells which one. */
  others: string[];
}

export function mayDescribe(speaker: Speaker, other: Speaker): boolean {
  const description = readDescription(other.name);
  const last = tellingWords(speaker.name).at(-1);
  if (description.head === last) return true;
  return [...speaker.roles, ...speaker.labels]
    .map(({ text }) => readDescription(text))
    .some((role) => role.head === description.head && tellAlike(role, description));
}

/** One of them tells no more, or they have a word in common. */
function tellAlike({ others: a }: Described, { others: b }: Described): boolean {
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

const tail = /,|\s(?:of|for|at|in|from|on|to|with|who|whom|which|that|and|near)\s/u;

function readDescription(printed: string): Described {
  const plain = printed.replace(/^(?:one|some|several|two|three)\sof\s/iu, '');
  const [front = ''] = plain.split(tail);
  const head = (tellingWords(front).at(-1) ?? '').replace(/(?<=\p{L}{3}[^s])s$/u, '');
  return { head, others: tellingWords(plain).filter((word) => !word.startsWith(head)) };
}
