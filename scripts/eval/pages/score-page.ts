/**
 * A labelled page and what stages 2 and 3 made of its text in, counts out. Characters are those that are no space.
 * What the labels give as the article is body; all else on the page is not.
 */
import type { Block, Metadata } from '../../../src/schemas/source.ts';
import type { LabelledPage } from './read-fundus.ts';

export interface PageScore {
  /** Characters of the labelled article, of what was taken for body, and of both. */
  labelled: number;
  body: number;
  both: number;
  /** Null where the labels give none. */
  title: boolean | null;
  authors: boolean | null;
  day: boolean | null;
}

export function scorePage(
  { titles, authors, day, paragraphs }: Omit<LabelledPage, 'name' | 'html'>,
  text: string,
  blocks: readonly Block[],
  metadata: Metadata,
): PageScore {
  const isLabelled = markParagraphs(text, paragraphs);
  const score: PageScore = {
    labelled: 0,
    body: 0,
    both: 0,
    title: titles.length > 0 ? titles.some((one) => agrees(metadata.title?.value ?? '', one)) : null,
    authors: authors.length > 0 ? authors.every((name) => holds(metadata.author?.value ?? '', name)) : null,
    day: day === null ? null : isNear(metadata.published, day),
  };
  for (const { start, end, kind } of blocks) {
    for (let at = start; at < end; at += 1) {
      if (/\s/.test(text[at]!)) continue;
      score.labelled += isLabelled[at]!;
      if (kind !== 'body') continue;
      score.body += 1;
      score.both += isLabelled[at]!;
    }
  }
  return score;
}

/** 1 for each character of the text that belongs to a paragraph of the article. */
function markParagraphs(text: string, paragraphs: readonly string[]): Uint8Array {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const squeezed = squeeze(text);
  const marks = new Uint8Array(text.length);
  let from = 0;
  for (const paragraph of paragraphs) {
    const words = squeeze(paragraph);
    const below = squeezed.indexOf(words, from);
    const at = below < 0 ? squeezed.indexOf(words) : below;
    if (words === '' || at < 0) continue;
    from = at + words.length;
    for (const place of places.slice(at, from)) marks[place] = 1;
  }
  return marks;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function holds(found: string, wanted: string): boolean {
  return squeeze(found).toLowerCase().includes(squeeze(wanted).toLowerCase());
}

/** One holds the other: sites leave a kicker in the title, or shorten it for the window. */
function agrees(found: string, wanted: string): boolean {
  return holds(found, wanted) || (holds(wanted, found) && 2 * found.length > wanted.length);
}

/** The same day, or the one beside it: the labels give the time elsewhere. */
function isNear(published: Metadata['published'], day: string): boolean {
  const read = [...(published?.readings?.map(({ value }) => value) ?? []), published?.value ?? ''];
  return read.some((value) => Math.abs(Date.parse(value) - Date.parse(day)) <= 86_400_000);
}
