/**
 * A text and its blocks in, where it prints that it has been corrected or amended out, without the bullet before it:
 * `This article was amended on 2 May. …`. A heading and the paragraph below it are one.
 */
import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { isCorrection, isCorrectionHeading } from './corrections.ts';
import { closesSentence } from './is-sentence.ts';

export function findCorrections(text: string, blocks: readonly Block[]): Span[] {
  const printed = blocks.filter(({ kind }) => kind !== 'blank');
  return printed.flatMap((block, index) => {
    if (!mayCorrect(block)) return [];
    const words = text.slice(block.start, block.end);
    if (isCorrection(words)) return isBelowHeading(index) ? [] : [withoutBullet(text, block)];
    const below = printed[index + 1];
    return isCorrectionHeading(words) && below && isNotice(below)
      ? [withoutBullet(text, { start: block.start, end: below.end })]
      : [];
  });

  /** Below `Corrections` in a row of links stands another link. */
  function isNotice(block: Block): boolean {
    return mayCorrect(block) && closesSentence(text.slice(block.start, block.end));
  }

  function isBelowHeading(index: number): boolean {
    const above = printed[index - 1];
    return (
      above !== undefined && mayCorrect(above) && isCorrectionHeading(text.slice(above.start, above.end))
    );
  }
}

/** What runs through the article speaks of something else, and so do readers. */
function mayCorrect({ kind }: Block): boolean {
  return kind === 'boilerplate' || kind === 'metadata';
}

function withoutBullet(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[\s•·▪●■◦*–—-]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.trimEnd().length };
}
