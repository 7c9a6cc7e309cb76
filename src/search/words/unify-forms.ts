/**
 * In: words, and the table of equal forms. Out: the words with every form turned into the first of its set, each
 * still with the place of what is printed: `E2EE` → end · to · end · encryption, four words on one place.
 * A form that repeats the one before it, as in `NCA [National Crime Agency]`, is joined with it. Where words are joined,
 * the one that stands for them keeps them as its parts, for fragments that begin or end among them.
 */

import { numberForms } from '../data/number-words.ts';
import { splitWords, type Word } from './split-words.ts';

interface Form {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Forms by their first word, the longest first. */
export type FormTable = ReadonlyMap<string, readonly Form[]>;

/** The table of the given sets, and of numbers in words and figures. */
export function toFormTable(sets: readonly (readonly string[])[]): FormTable {
  const table = new Map<string, Form[]>();
  for (const [first = '', ...others] of [...sets, ...numberForms]) {
    const to = wordsOf(first);
    for (const other of [first, ...others]) addForm(table, { from: wordsOf(other), to });
  }
  for (const forms of table.values()) forms.sort((left, right) => right.from.length - left.from.length);
  return table;
}

export function unifyForms(words: readonly Word[], table: FormTable): Word[] {
  const unified: Word[] = [];
  let last: { form: Form; at: number } | null = null;
  for (let at = 0; at < words.length; ) {
    const form = formAt(words, at, table);
    if (!form) {
      unified.push(words[at]!);
      at += 1;
      continue;
    }
    const span = { start: words[at]!.start, end: words[at + form.from.length - 1]!.end };
    const repeats: boolean =
      last !== null && last.at === at && last.form.to === form.to && last.form.from !== form.from;
    if (repeats) widen(unified, form.to, span.end);
    else unified.push(...spread(form, words.slice(at, at + form.from.length), span));
    at += form.from.length;
    last = { form, at };
  }
  return unified;
}

/** One of the words begins a form that others are equal to. */
export function hasForm(words: readonly Word[], table: FormTable): boolean {
  return words.some((_, at) => formAt(words, at, table));
}

function addForm(table: Map<string, Form[]>, form: Form): void {
  const [first] = form.from;
  if (first === undefined || form.to.length === 0) return;
  const forms = table.get(first) ?? [];
  if (!forms.some((other) => other.from.join(' ') === form.from.join(' ')))
    table.set(first, [...forms, form]);
}

function wordsOf(text: string): string[] {
  return splitWords(text).map((each) => each.word);
}

function formAt(words: readonly Word[], at: number, table: FormTable): Form | undefined {
  return table
    .get(words[at]!.word)
    ?.find(({ from }) => from.every((word, index) => words[at + index]?.word === word));
}

function spread(form: Form, printed: readonly Word[], span: { start: number; end: number }): Word[] {
  const oneToOne = form.from.length === form.to.length;
  // No number is a part of another.
  const joins = form.from.length > 1 && form.to.length === 1 && !/^\d/u.test(form.to[0]!);
  return form.to.map((word, index) => {
    const { start, end } = oneToOne ? printed[index]! : span;
    return { word, start, end, ...(joins && { parts: form.from }) };
  });
}

function widen(unified: Word[], repeated: readonly string[], end: number): void {
  for (let index = unified.length - repeated.length; index < unified.length; index += 1) {
    unified[index] = { ...unified[index]!, end };
  }
  const last = unified.at(-1)!;
  unified[unified.length - 1] = { ...last, parts: [...(last.parts ?? [last.word]), ...repeated] };
}
