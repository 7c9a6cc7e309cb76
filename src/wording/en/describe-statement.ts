import type { Statement, Version } from '../../schemas/statement.ts';
import { count, list, spell } from '../counts.ts';

/**
 * A statement in plain sentences: how much of it each article prints, and to whom it gives the words.
 *
 * `A prints 28 of its 39 words and gives them to Meta spokesperson. B prints it in full and gives it
 * to Loredana Crisan.` Articles that do the same stand in one sentence.
 */
export function describeStatement(statement: Statement, nameOf: (speaker: string) => string): string[] {
  const { versions } = statement;
  const sources = versions.filter(({ extent }) => extent !== 'repeat');
  const told = sources.map(({ siglum }) => {
    const own = sources.filter((version) => version.siglum === siglum);
    return { siglum, key: JSON.stringify([extentOf(own, statement), speakersOf(own)]), own };
  });
  const repeats = versions.filter(({ extent }) => extent === 'repeat').map(({ siglum }) => siglum);
  return [
    ...[...Map.groupBy(told, ({ key }) => key).values()].map((alike) => {
      const sigla = [...new Set(alike.map(({ siglum }) => siglum))];
      return say(sigla, alike[0]!.own, statement, nameOf);
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
  /** Words of the longest of them where two print the same words: their sum counts those twice. */
  longest: number | null;
}

function extentOf(own: readonly Version[], statement: Statement): Extent {
  const pieces = own.filter(({ extent }) => extent !== 'whole');
  const words = pieces.map((piece) => piece.words);
  return {
    full: own.find(({ extent }) => extent === 'whole')?.words ?? 0,
    partly: words.reduce((sum, one) => sum + one, 0),
    pieces: pieces.length,
    longest: overlap(pieces, statement) ? Math.max(...words) : null,
  };
}

/** Whether two of the pieces print one part of the fullest version. */
function overlap(pieces: readonly Version[], { versions, columns }: Statement): boolean {
  const indices = pieces.map((piece) => versions.indexOf(piece));
  return columns.some(({ cells }) => indices.filter((index) => cells[index]).length > 1);
}

function say(
  sigla: readonly string[],
  own: readonly Version[],
  statement: Statement,
  nameOf: (speaker: string) => string,
): string {
  const [prints, gives] = sigla.length === 1 ? ['prints', 'gives'] : ['print', 'give'];
  const names = speakersOf(own).map(nameOf);
  const { full } = extentOf(own, statement);
  const it = full > 0 ? 'it' : 'them';
  const given = names.length > 0 ? `${gives} ${it} to ${list(names)}` : `${nobody(sigla)} for ${it}`;
  return `${list(sigla)} ${prints} ${sayExtent(own, statement)} and ${given}.`;
}

/** `it in full, 28 words, and 3 words of it again,` … `24 of its 39 words in two pieces` */
function sayExtent(own: readonly Version[], statement: Statement): string {
  const { full, partly, pieces, longest } = extentOf(own, statement);
  const whole = statement.versions[statement.fullest]!.words;
  const inPieces = pieces > 1 ? ` in ${spell(pieces)} pieces` : '';
  const ofIt = `${spell(pieces)} pieces of it`;
  if (full > 0) {
    const again = longest === null ? `${count(partly, 'word')} of it again${inPieces}` : `${ofIt} again`;
    return `it in full, ${count(full, 'word')},${pieces > 0 ? ` and ${again},` : ''}`;
  }
  if (longest === null) return `${partly} of its ${count(whole, 'word')}${inPieces}`;
  return `${ofIt}, the longest ${longest} of its ${count(whole, 'word')},`;
}

const nobody = ({ length }: readonly string[]) => (length === 1 ? 'names nobody' : 'name nobody');

function speakersOf(own: readonly Version[]): string[] {
  return [...new Set(own.map(({ speakerId }) => speakerId))].filter((id) => id !== null);
}
