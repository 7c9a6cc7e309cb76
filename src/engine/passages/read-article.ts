import type { Block, BlockKind } from '../../schemas/source.ts';
import { foldPhrase } from '../text/fold.ts';
import type { Side } from './compare-runs.ts';
import type { Body } from './measure-share.ts';
import { type Stretch, toWordRun, type Vocabulary } from './word-run.ts';

/** What alignment needs of an article. */
export interface AlignableArticle {
  readonly siglum: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly { start: number; end: number; form: string }[];
}

/** The parts of an article that are compared, each by itself. */
export interface ArticleSides {
  readonly siglum: string;
  readonly body: Side;
  readonly bodyText: Body;
  readonly headlines: readonly { readonly side: Side; readonly folded: string }[];
  readonly comments: Side;
}

export function readArticle(article: AlignableArticle, vocabulary: Vocabulary): ArticleSides {
  const { text, blocks } = article;
  const quoted = article.quotations.filter((quotation) => quotation.form !== 'term');
  const toSide = (stretches: readonly Stretch[]) => ({ run: toWordRun(text, stretches, vocabulary), quoted });
  return {
    siglum: article.siglum,
    body: toSide(joinBlocks(blocks, 'body')),
    bodyText: { siglum: article.siglum, text, blocks: blocks.filter((block) => block.kind === 'body') },
    headlines: blocks
      .filter((block) => block.kind === 'headline')
      .map((block) => ({
        side: toSide(joinBlocks([block], 'headline')),
        folded: foldPhrase(text.slice(block.start, block.end)),
      })),
    comments: toSide(joinBlocks(blocks, 'comment')),
  };
}

/** Blocks of one kind with nothing but blank blocks between are read in one go. */
function joinBlocks(blocks: readonly Block[], kind: BlockKind): Stretch[] {
  const stretches: { start: number; end: number; paragraphs: number[] }[] = [];
  let goesOn = false;
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    if (block.kind === kind) {
      if (!goesOn) stretches.push({ start: block.start, end: block.end, paragraphs: [] });
      const stretch = stretches.at(-1)!;
      stretch.end = block.end;
      if (!block.continues) stretch.paragraphs.push(block.start);
    }
    goesOn = block.kind === kind;
  }
  return stretches;
}
