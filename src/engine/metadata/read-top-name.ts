/**
 * A text, its blocks and what else is stated in, the line above the headline out that names the paper: the one that the
 * page gives once more for itself. `PIER & QUAY` over `© Pier & Quay Ltd`, `DAILY LANTERN` over `tips@dailylantern.com`.
 */
import type { Block, Metadata } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { findClues } from './find-clues.ts';
import { isSection } from './is-section.ts';

export function readTopName(text: string, blocks: Block[], metadata: Metadata): Span | null {
  const names = linesOnTop(text, blocks).filter(({ start, end }) => mayBeName(text.slice(start, end)));
  if (names.length === 0) return null;
  const given = findClues(text, blocks, metadata).filter(({ field }) => field === 'publisher');
  const isGiven = (name: string) => given.some(({ value }) => isNameOf(name, value));
  return names.find(({ start, end }) => isGiven(text.slice(start, end))) ?? null;
}

/** The first lines of the file, without the spaces around them. */
function linesOnTop(text: string, blocks: readonly Block[]): Span[] {
  const below = blocks.findIndex(({ kind }) => kind === 'headline' || kind === 'body');
  return blocks
    .slice(0, Math.max(0, below))
    .filter(({ kind }) => kind !== 'blank')
    .slice(0, mostOnTop)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
    });
}

const mostOnTop = 3;
/** Characters. */
const longest = 40;
const shortest = 4;

function mayBeName(line: string): boolean {
  return (
    line.length >= shortest && line.length <= longest && /^[\p{Lu}\p{N}]/u.test(line) && !isSection(line)
  );
}

/** `given`: the owner of a copyright, the host of an address, or the agency of a dateline. */
function isNameOf(name: string, given: string): boolean {
  if (/^\S+\.\S+$/u.test(given)) {
    const hosts = given.split('.').slice(0, -1).map(toLetters);
    return hosts.includes(toLetters(name)) || hosts.includes(toLetters(withoutArticle(name)));
  }
  const [owner, paper] = [given, name].map((one) => withoutArticle(one).toLowerCase());
  return owner === paper || owner!.startsWith(`${paper} `);
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s/iu, '');
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
