/** The labelled articles that are part of this project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project/content-folder.ts';
import type { GoldArticle } from './gold-article.ts';
import { readStoryGold } from './read-gold.ts';
import { readLabelledSet } from './read-labelled-set.ts';

const tests = join(projectRoot, 'tests');

export function readTunedSet(): GoldArticle[] {
  return readLabelledSet(join(tests, 'quotation-set/tuned'));
}

/** None while the next part is being written: the part before has become practice. */
export function readHeldOutSet(): GoldArticle[] {
  const folder = join(tests, 'quotation-set/held-out');
  return existsSync(folder) ? readLabelledSet(folder) : [];
}

export function readFirstStory(): GoldArticle[] {
  return readStoryGold(join(tests, 'gold'), join(projectRoot, 'content/meta-messenger-encryption/raw'));
}
