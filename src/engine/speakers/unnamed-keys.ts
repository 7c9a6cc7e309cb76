/** In: the unnamed speakers of a story. Out: one key for those whose descriptions say the same. */
import { toKey } from '../entities/name-key.ts';

export interface Unnamed {
  name: string;
  kind: string;
}

/**
 * Name → key: `spokesman for the trust` and `trust spokesman` have one, `Ida Quill’s family` and `family of Ida Quill`;
 * and a text that only one fuller one of the story can be: `minutes` beside `board minutes`.
 */
export function unnamedKeys(speakers: readonly Unnamed[]): ReadonlyMap<string, string> {
  const keys = new Map(speakers.map(({ name }) => [name, keyOf(name)]));
  const texts = [
    ...new Map(speakers.filter(({ kind }) => kind === 'document').map((one) => [keyOf(one.name), one.name])),
  ];
  const fuller = new Map(
    texts.flatMap(([key, name]) => {
      const holders = texts.filter(([other, long]) => other !== key && holds(long, name));
      return holders.length === 1 ? [[key, holders[0]![0]] as const] : [];
    }),
  );
  return new Map([...keys].map(([name, key]) => [name, fuller.get(key) ?? key]));
}

/** The words of a description without the small ones, in the order of the alphabet. */
function keyOf(name: string): string {
  return wordsOf(name).toSorted().join(' ');
}

function wordsOf(name: string): string[] {
  const plain = name.replace(/[’']s?(?=\s|$)/gu, '');
  return toKey(plain)
    .split(' ')
    .filter((word) => !small.has(word));
}

const small: ReadonlySet<string> = new Set(
  'a an the of for at from in on by to his her its their'.split(' '),
);

/** Whether one text is called by the other’s noun and all its words: `a structural survey of the roof`, `survey`. */
function holds(long: string, short: string): boolean {
  const own = new Set(wordsOf(long));
  return headOf(long) === headOf(short) && wordsOf(short).every((word) => own.has(word));
}

function headOf(name: string): string {
  return (
    toKey(name.split(/\s(?:of|for|at|from|in|on|by|to|that|which)\s/u)[0] ?? '')
      .split(' ')
      .at(-1) ?? ''
  );
}
