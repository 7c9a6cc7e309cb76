/**
 * In: a hit. Out: what is printed beside its words, those looked for marked: how it is attributed, `said Ann Moor`; or the
 * sentence around it, `On the [quay] Ann Moor said: “…”`, where words that were looked for stand only there.
 */

import { weakWords } from '../data/weak-words.ts';
import type { Hit } from '../rank/to-hit.ts';
import { toWords } from '../words/to-words.ts';
import type { FormTable } from '../words/unify-forms.ts';
import { markWords, type Part } from './mark-words.ts';

export function printedWords({ record, sought }: Pick<Hit, 'record' | 'sought'>, forms: FormTable): Part[] {
  const { text, attribution, setting, speaker } = record;
  const found = (texts: readonly string[]) =>
    new Set(
      texts
        .flatMap((each) => toWords(each, forms).map(({ word }) => word))
        .filter((word) => sought.meanings.has(word)),
    );
  const known = found([text, attribution ?? '', speaker?.name ?? '', ...(speaker?.labels ?? [])]);
  const adds = [...found(setting ?? [])].some((word) => !known.has(word) && !weakWords.has(word));
  if (!setting || !adds) return attribution ? markWords(attribution, sought, forms) : [];
  const [before, after] = setting.map((each) => markWords(each, sought, forms));
  return [...before!, { text: '…', marked: false }, ...after!];
}
