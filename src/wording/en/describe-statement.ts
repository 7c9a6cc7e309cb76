import type { Statement, Version } from '../../schemas/statement.ts';
import { count, list, spell } from '../counts.ts';

/**
 * A statement in plain sentences: how much of it each article prints, and to whom it gives the words.
 *
 * `A prints 28 of its 39 words and gives them to Meta spokesperson. B prints it in full and gives it
 * to Loredana Crisan.` Articles that do the same stand in one sentence.
 */
export function describeStatement(statement: Statement, nameOf: (speaker: string) => string): string[] {
  const { versions, fullest } = statement;
  const whole = versions[fullest]!.words;
  const sources = versions.filter(({ extent }) => extent !== 'repeat');
  const told = sources.map(({ siglum }) => {
    const own = sources.filter((version) => version.siglum === siglum);
    return { siglum, key: JSON.stringify([extentOf(own), speakersOf(own)]), own };
  });
  const repeats = versions.filter(({ extent }) => extent === 'repeat').map(({ siglum }) => siglum);
  return [
    ...[...Map.groupBy(told, ({ key }) => key).values()].map((alike) => {
      const sigla = [...new Set(alike.map(({ siglum }) => siglum))];
      return say(sigla, alike[0]!.own, whole, nameOf);
    }),
    ...(statement.speakerConflict ? ['The articles do not agree on who said it.'] : []),
    ...[...new Set(repeats)].map(
      (siglum) => `A reader’s comment in ${siglum} repeats it; that is not another source.`,
    ),
  ];
}

interface Extent {
  /** Words of a version that is whole; 0 where none is. */
  full: number;
  /** Words and number of the versions that are not. */
  partly: number;
  pieces: number;
}

function extentOf(own: readonly Version[]): Extent {
  const pieces = own.filter(({ extent }) => extent !== 'whole');
  return {
    full: own.find(({ extent }) => extent === 'whole')?.words ?? 0,
    partly: pieces.reduce((sum, { words }) => sum + words, 0),
    pieces: pieces.length,
  };
}

function say(
  sigla: readonly string[],
  own: readonly Version[],
  whole: number,
  nameOf: (speaker: string) => string,
): string {
  const { full, partly, pieces } = extentOf(own);
  const [prints, gives] = sigla.length === 1 ? ['prints', 'gives'] : ['print', 'give'];
  const names = speakersOf(own).map(nameOf);
  const it = full > 0 ? 'it' : 'them';
  const given = names.length > 0 ? `${gives} ${it} to ${list(names)}` : `${nobody(sigla)} for ${it}`;
  const inPieces = pieces > 1 ? ` in ${spell(pieces)} pieces` : '';
  const again = pieces > 0 ? ` and ${count(partly, 'word')} of it again${inPieces},` : '';
  const extent =
    full > 0
      ? `it in full, ${count(full, 'word')},${again}`
      : `${partly} of its ${count(whole, 'word')}${inPieces}`;
  return `${list(sigla)} ${prints} ${extent} and ${given}.`;
}

const nobody = ({ length }: readonly string[]) => (length === 1 ? 'names nobody' : 'name nobody');

function speakersOf(own: readonly Version[]): string[] {
  return [...new Set(own.map(({ speakerId }) => speakerId))].filter((id) => id !== null);
}
