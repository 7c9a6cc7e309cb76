/**
 * Ways in which a text reaches another paper altered; each keeps what is said recognisable.
 * moveAttribution('“It was late,” said the owner.') -> 'The owner said: “It was late.”'
 */

import { below, type Random } from '../../shared/seeded-random.ts';

/** Words put in another's place, dropped, or put in, each as often. */
export function editWords(text: string, foreign: readonly string[], rate: number, random: Random): string {
  const words = foreign.join(' ').match(/\p{L}+/gu) ?? ['so'];
  const pick = () => words[below(random, words.length)]!;
  return text
    .split(' ')
    .flatMap((word) => {
      if (random() >= rate) return [word];
      const way = below(random, 3);
      return way === 0 ? [pick()] : way === 1 ? [] : [word, pick()];
    })
    .join(' ');
}

const dropped = 0.2;
const swapped = 0.15;

/** Sentences of a paragraph left out or changing places with the next; attributions at the other end. */
export function rewriteSentences(paragraph: string, random: Random): string {
  const sentences = splitIntoSentences(paragraph);
  const kept = sentences.filter(() => random() >= dropped);
  const rewritten = (kept.length > 0 ? kept : sentences).map(moveAttribution);
  for (let index = 1; index < rewritten.length; index += 1) {
    if (random() >= swapped) continue;
    [rewritten[index - 1], rewritten[index]] = [rewritten[index]!, rewritten[index - 1]!];
  }
  return rewritten.join(' ');
}

export function splitIntoSentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]["”’»]?)\s+(?=["“‘«]?\p{Lu})/u);
}

const cue = '(said|says|added|told reporters)';
const after = new RegExp(`^([“"])([^”"]+)[,]([”"]) ${cue} ([^.,“”"]+)\\.$`, 'u');
const before = new RegExp(`^([^.,“”"]+) ${cue}[,:] ([“"])([^”"]+)[.]([”"])$`, 'u');

export function moveAttribution(sentence: string): string {
  const atEnd = after.exec(sentence);
  if (atEnd) return `${capital(atEnd[5]!)} ${atEnd[4]}: ${atEnd[1]}${atEnd[2]}.${atEnd[3]}`;
  return sentence.replace(before, '$3$4,$5 $1 $2.');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Straight marks and double hyphens. */
export function setOtherTypography(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ [–—] /g, ' -- ')
    .replace(/…/g, '...');
}

const lineLength = 64;

/** Lines filled by hand, a long word broken at the end of every fourth line. */
export function wrapLines(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const room = lineLength - line.length - 1;
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (lines.length % 4 === 0 && room > 4 && /^\p{L}{9,}$/u.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, 4)}-`;
      lines.push(word.slice(4));
    } else lines.push(word);
  }
  return lines.join('\n');
}
