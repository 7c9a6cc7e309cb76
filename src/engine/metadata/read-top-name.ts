/**
 * A text, its blocks and what else is stated in, the line above the headline out that names the paper: the one that the
 * page gives once more for itself. `PIER & QUAY` over `© Pier & Quay Ltd`, `DAILY LANTERN` over `tips@dailylantern.com`,
 * `Canal Safety Office` over `Press release`.
 */
import type { Block, Metadata } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { findClues } from './find-clues.ts';
import { isSection } from './is-section.ts';
import { isNameOfBody } from './name-of-body.ts';
import { speaksAsPaper } from './speaks-as-paper.ts';

export function readTopName(text: string, blocks: Block[], metadata: Metadata): Span | null {
  const lines = linesOnTop(text, blocks);
  const names = lines.filter(({ start, end }) => mayBeName(text.slice(start, end)));
  if (names.length === 0) return null;
  const clues = findClues(text, blocks, metadata).filter(({ field }) => field === 'publisher');
  const given = [...clues.map(({ value }) => value), ...hostsOf(text)];
  const isGiven = (name: string) => given.some((value) => isNameOf(name, value)) || speaksAsPaper(text, name);
  const found = names.find(({ start, end }) => isGiven(text.slice(start, end)));
  return found ?? senderOf(text, lines);
}

/** The hosts of mail addresses, in lower case. */
function hostsOf(text: string): string[] {
  return [...text.matchAll(/@(?<host>[\w-]+(?:\.[\w-]+)+)/gu)].map(({ groups }) =>
    groups!['host']!.toLowerCase(),
  );
}

/** The first line, over one that tells what it is of; or the second, below what the text is. */
function senderOf(text: string, lines: readonly Span[]): Span | null {
  const [first, second] = lines.map(({ start, end }) => text.slice(start, end));
  if (first && second && release.test(first) && isNameOfBody(second)) return lines[1]!;
  if (!first || !second || !mayBeName(first)) return null;
  return isOffice(second) || (path.test(second) && isNameOfBody(first)) ? lines[0]! : null;
}

/** What a body prints below its name: `Press Office`, `Official website`. */
export function isOffice(line: string): boolean {
  return office.test(line);
}

const office =
  /^(?:(?:the )?(?:press|media|news|communications) (?:office|release|statement|centre|center|room)|official (?:web ?)?site|newsroom)$/iu;
const release = /^(?:press|news|media) (?:release|statement)$/i;
const path = /^Home\s*[>›»/|]/u;

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
    return hosts.some((host) => isHostOf(host, name));
  }
  const [owner, paper] = [given, name].map((one) => withoutArticle(one).toLowerCase());
  return owner === paper || owner!.startsWith(`${paper} `);
}

/** `tovewatch` of `ToveWatch UK`, `tove` of `University of Tove`: the first or the last words of a name. */
function isHostOf(host: string, name: string): boolean {
  if (host === toLetters(name)) return true;
  const words = withoutArticle(name).split(/\s+/);
  const ends = words.flatMap((_, at) => [words.slice(0, at + 1), words.slice(at)]);
  return host.length >= shortestHost && ends.some((some) => toLetters(some.join('')) === host);
}

/** Letters. */
const shortestHost = 5;

function withoutArticle(name: string): string {
  return name.replace(/^the\s/iu, '');
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
