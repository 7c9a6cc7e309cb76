/** In: a text as printed or typed. Out: the words that search compares, equal forms unified. */

import { splitWords, type Word } from './split-words.ts';
import { type FormTable, unifyForms } from './unify-forms.ts';

export function toWords(text: string, forms: FormTable): Word[] {
  return unifyForms(splitWords(text), forms);
}
