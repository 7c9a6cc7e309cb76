/**
 * In: folded words. Out: how alike two of them are, for an alignment: ferry and ferry 3, the and the 1.5, promised and
 * promise 1, ferry and the -1.5.
 */
import { pastForms } from '../data/past-forms.ts';
import { spellOut } from '../text/spell-out.ts';
import { isContentWord } from './compare-words.ts';
import { stemOf } from './held-with-changes.ts';

const gain = { sameContent: 3, sameCommon: 1.5, like: 1, unlike: -1.5 } as const;

/** What is compared of a word, worked out once. One object a key: two of one key are one. */
export interface WordForm {
  readonly key: string;
  /** The first word of it in full: `do` of `don't`. */
  readonly spelled: string;
  readonly stem: string;
  readonly initial: number;
  readonly isPast: boolean;
  readonly gain: number;
}

/** Forms of one comparison. */
export function toForms(): (key: string) => WordForm {
  const known = new Map<string, WordForm>();
  return (key) => {
    const form = known.get(key) ?? toForm(key);
    known.set(key, form);
    return form;
  };
}

function toForm(key: string): WordForm {
  return {
    key,
    spelled: spellOut([key])[0]!,
    stem: stemOf(key),
    initial: key.charCodeAt(0),
    isPast: pastForms.has(key),
    gain: isContentWord(key) ? gain.sameContent : gain.sameCommon,
  };
}

/** The best of several forms against one. */
export function likeness(forms: readonly WordForm[], word: WordForm): number {
  let isLike = false;
  for (const form of forms) {
    if (form === word) return word.gain;
    isLike ||= areLike(form, word);
  }
  return isLike ? gain.like : gain.unlike;
}

/** Forms of one word: the same beginning but for the last letters, as in promise and promised; took and taken; do and don't. */
function areLike(a: WordForm, b: WordForm): boolean {
  if (a.spelled === b.spelled || a.stem === b.stem) return true;
  if (a.initial !== b.initial) return false;
  if (a.isPast && b.isPast) return true;
  const shorter = Math.min(a.key.length, b.key.length);
  return shorter >= 4 && beginAlike(a.key, b.key, Math.ceil(shorter * 0.7));
}

function beginAlike(a: string, b: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}
