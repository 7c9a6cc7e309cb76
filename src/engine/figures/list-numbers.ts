/**
 * In: a whole text. Out: every number that it prints, in figures or in letters, whatever it counts: “has eleven”, “1,200”,
 * “one thousand two hundred”, “P6.5 million”. Dates and times of day are left out. What is not among them, the text does not say.
 */
import { beside, isDate } from './find-figures.ts';
import { isNumberWord, numberValue } from './number-value.ts';

const digits = /\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const scaled =
  /^[\s-]?(?:lakh crore|hundred|thousand|million|billion|trillion|dozen|lakhs?|crores?|bn|mn|tn|m|k|b)(?!\p{L})/iu;

export function listNumbers(text: string): Set<number> {
  const values = [...inDigits(text), ...inLetters(text)];
  return new Set(values.filter((value) => value !== null));
}

function inDigits(text: string): (number | null)[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + beside);
    if (isDate(match[0], text.slice(Math.max(0, match.index - beside), match.index), after)) return [];
    return [numberValue(match[0]), numberValue(match[0] + (scaled.exec(after)?.[0] ?? ''))];
  });
}

/** Runs of number words, whole and in their pieces: “two hundred and fifty” is 250, “ten and twelve” are 10 and 12. */
function inLetters(text: string): (number | null)[] {
  const runs: string[][] = [['']];
  for (const [word] of text
    .toLowerCase()
    .replace(anyScale, 'one ')
    .matchAll(/\p{L}+|[^\p{L}\s-]/gu)) {
    const run = runs.at(-1)!;
    if (isNumberWord(word)) run.push(`${run.pop()} ${word}`);
    else if (word === 'and' || word === ',') run.push('');
    else runs.push(['']);
  }
  return runs.flatMap((pieces) => [pieces.join(' '), ...pieces].map((one) => numberValue(one.trim())));
}

/** `a hundred`, `a dozen` */
const anyScale = /\ban?\s(?=(?:hundred|thousand|million|billion|trillion|dozen)\b)/gu;
