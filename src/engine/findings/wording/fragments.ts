/**
 * In: the pieces that an article prints of a statement. Out: whether they are fragments of it: their words stand in the whole,
 * and nothing says that they are of another remark.
 */
import type { Version } from '../../../schemas/statement.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { quotedInSentence } from './quoted-beside.ts';
import type { Pieces } from './statement-pieces.ts';
import { wordsInCommon } from './words-in-common.ts';

/** Of the words of a fragment. */
const mostOfIt = 0.8;

/** A word or three, beside which the article quotes more of the speaker than the whole has, may be of another remark. */
export function goesOnApart({ statement, versions }: Pieces, context: FindingContext): boolean {
  if (countAll(versions, context) > mostOfPhrase) return false;
  return versions.some((version) => quotedInSentence(version, statement, context));
}

const mostOfPhrase = 3;

/** Nearly all of its words stand in the version that is told as the whole; other words are another wording. */
export function isOfWhole(version: Version, pieces: Pieces, context: FindingContext): boolean {
  const shown = findWhole(pieces);
  const { statement, fullest } = pieces;
  const at = shown === fullest ? statement.fullest : statement.versions.indexOf(shown);
  return (
    wordsInCommon(statement, statement.versions.indexOf(version), at, context) >= mostOfIt * version.words
  );
}

/** Its own, where the article that lifts the fragments prints the whole too. */
export function findWhole({ statement, versions, fullest, alsoWhole }: Pieces): Version {
  const own = ({ siglum, extent }: Version) => siglum === versions[0]!.siglum && extent === 'whole';
  return (alsoWhole && statement.versions.find(own)) || fullest;
}

/** An article may repeat a fragment. */
export function byWords(versions: readonly Version[], context: FindingContext): Version[][] {
  return [...Map.groupBy(versions, (version) => foldPhrase(context.text(version))).values()];
}

export function countAll(versions: readonly Version[], context: FindingContext): number {
  return byWords(versions, context).reduce((sum, [first]) => sum + first!.words, 0);
}
