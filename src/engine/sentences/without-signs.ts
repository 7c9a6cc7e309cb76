import { functionWords } from '../data/function-words.ts';

// In: a text. Out: one as long, in which no sign sticks to a word that it does not belong to: `Ida*, a student -- she` is
// `Ida , a student—  she`.
export function withoutSigns(text: string): string {
  return text
    .replace(turnedApostrophe, '’')
    .replace(typedDash, '— ')
    .replace(unseen, besideWord)
    .replace(footnoteSign, ' ')
    .replace(gluedDash, inCompound);
}

/** `Finch‘s letter` */
const turnedApostrophe = /‘(?<=\p{L}‘)(?=(?:s|t|d|re|ve|ll)(?![\p{L}’]))/gu;

/** `Finch -- the mayor -- said`; as long as what stands for it, so that offsets stay. */
const typedDash = /--(?<![\p{N}-]--)(?!-)/gu;

/** Marks of direction and width; beside a word they are spaces, and inside one a part of it. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu;

function besideWord(signs: string, at: number, text: string): string {
  const isInside = [text[at - 1], text[at + signs.length]].every((one) => /[\p{L}\p{M}]/u.test(one ?? ''));
  return isInside ? signs : ' '.repeat(signs.length);
}

/** `Ida*, a student, said` */
const footnoteSign = /[*†‡](?<=\p{L}\p{Ll}[*†‡])(?=[\s,.;:’'])/gu;

/** Between words in small letters. */
const gluedDash = /–(?<=(?<![\p{L}\p{M}-])\p{Ll}{2,30}–)(?=\p{Ll})/gu;

/** `civil–military ties`: a hyphen; not `a plan–late and dear–that failed`, `it failed–she said so`. */
function inCompound(dash: string, at: number, text: string): string {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? '';
  const after = /^\p{L}*/u.exec(text.slice(at + 1, at + longestWord))?.[0] ?? '';
  const opens = functionWords.has(before) || functionWords.has(after) || /(?:ing|ly)$/.test(after);
  const around = text.slice(Math.max(0, at - longestAside), at + longestAside);
  return opens || (around.match(/\p{L}–\p{L}/gu) ?? []).length > 1 ? dash : '-';
}

/** Characters. */
const longestWord = 30;

/** Characters. */
const longestAside = 120;
