/**
 * In: a query and the words of a record. Out: whether the record holds the query as one phrase, all its words in any
 * order, or neither; and a value to order by among its like.
 */

import type { Query, QueryWord } from '../query/parse-query.ts';
import type { RecordWords } from './record-words.ts';

export type Tier = 'phrase' | 'words' | 'near';

export interface Match {
  readonly tier: Tier;
  readonly value: number;
  /** The phrase is a name or a label of who said it. */
  readonly bySpeaker: boolean;
  /** The words stand there as typed, those that seem to ask among them. */
  readonly asTyped: boolean;
}

/** For a phrase: who said it, then what was said, then how it is attributed; whole words before beginnings of words. */
const values = { name: 6, label: 5, wholeText: 4.4, text: 4, attribution: 3, beginning: -2, core: -0.3 };

export function matchRecord(query: Query, words: RecordWords): Match {
  const { value, asTyped } = phraseValue(query, words);
  const fitting = query.phrases.every((phrase) => holds(words, phrase));
  const none = { value: 0, bySpeaker: false, asTyped: false };
  if (!fitting) return { tier: 'near', ...none };
  if (value > 0) return { tier: 'phrase', value, bySpeaker: value > values.wholeText, asTyped };
  return { tier: !query.small && holdsAllWords(query, words) ? 'words' : 'near', ...none };
}

function phraseValue({ words, core, asks }: Query, record: RecordWords): { value: number; asTyped: boolean } {
  if (words.length === 0) return { value: 0, asTyped: false };
  const full = bestPlace(words, record);
  if (words.length === core.length) return { value: full, asTyped: false };
  const part = bestPlace(core, record);
  return { value: Math.max(full, part > 0 ? part + values.core : 0), asTyped: asks && full > 0 };
}

function bestPlace(phrase: readonly QueryWord[], record: RecordWords): number {
  const [name = [], ...labels] = record.who;
  const partOfName = record.personName ? values.name : values.label;
  const who = Math.max(
    bestRun(phrase, [name], values.name, partOfName),
    bestRun(phrase, labels, values.label, values.label),
  );
  const text = bestRun(phrase, record.text, values.wholeText, values.text);
  const attribution = bestRun(phrase, record.attribution, values.attribution, values.attribution);
  return Math.max(who, text, attribution);
}

function bestRun(
  phrase: readonly QueryWord[],
  runs: readonly (readonly string[])[],
  whole: number,
  part: number,
): number {
  let best = 0;
  for (const run of runs) {
    for (let at = 0; at + phrase.length <= run.length; at += 1) {
      const fit = fitAt(phrase, run, at);
      if (fit === null) continue;
      const all = phrase.length === run.length || (phrase.length === run.length - 1 && run[0] === 'the');
      best = Math.max(best, (all ? whole : part) + fit);
    }
  }
  return best;
}

/** 0 for whole words, less where the last is the beginning of a word, null where they do not stand there. */
function fitAt(phrase: readonly QueryWord[], run: readonly string[], at: number): number | null {
  for (let index = 0; index < phrase.length; index += 1) {
    const { word, open } = phrase[index]!;
    const printed = run[at + index]!;
    if (printed === word) continue;
    return open && word.length >= 2 && printed.startsWith(word) ? values.beginning : null;
  }
  return 0;
}

function holdsAllWords(query: Query, record: RecordWords): boolean {
  const own = [...record.text, ...record.who, ...record.attribution, ...record.setting].flat();
  const all = [...own, ...record.article.flat()];
  const needed = query.words.filter((each) => !each.weak);
  const stands = (each: QueryWord, among: readonly string[]) =>
    among.some(
      (word) => word === each.word || (each.open && each.word.length >= 2 && word.startsWith(each.word)),
    );
  return (
    needed.length > 0 && needed.some((each) => stands(each, own)) && needed.every((each) => stands(each, all))
  );
}

function holds(record: RecordWords, phrase: readonly string[]): boolean {
  const runs = [...record.text, ...record.who, ...record.attribution];
  return runs.some((run) => run.some((_, at) => phrase.every((word, index) => run[at + index] === word)));
}
