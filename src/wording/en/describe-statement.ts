import { countPrinted, type Printed } from '../../engine/statements/count-printed.ts';
import type { Statement, Version } from '../../schemas/statement.ts';
import { count, list, spell } from '../counts.ts';

/**
 * A statement in plain sentences: how much of it each article prints, and to whom it gives the words.
 *
 * `A prints 28 of its 39 words and gives them to Meta spokesperson. B prints it in full, 39 words, and gives it
 * to Loredana Crisan.` Articles that do the same stand in one sentence.
 */
export function describeStatement(
  statement: Statement,
  nameOf: (speaker: string) => string,
  textOf: (siglum: string) => string,
): string[] {
  const sources = statement.versions.filter(({ extent }) => extent !== 'repeat');
  const bySiglum = Map.groupBy(sources, ({ siglum }) => siglum);
  const told = [...bySiglum].map(([siglum, own]): Told => {
    const pieces = own.filter(({ extent }) => extent !== 'whole');
    return {
      sigla: [siglum],
      full: own.find(({ extent }) => extent === 'whole')?.words ?? 0,
      pieces: pieces.length,
      partly: countPrinted(pieces, statement, textOf),
      speakers: [...new Set(own.map(({ speakerId }) => speakerId))].filter((id) => id !== null),
    };
  });
  const alike = Map.groupBy(told, ({ sigla: _, ...same }) => JSON.stringify(same));
  const longest = statement.versions[statement.fullest]!;
  const isWhole = told.every(({ partly }) => partly.more === 0);
  return [
    ...[...alike.values()].map((same) => {
      const sigla = same.flatMap((one) => one.sigla);
      return say({ ...same[0]!, sigla }, longest, isWhole, nameOf);
    }),
    ...(statement.speakerConflict ? ['The articles do not agree on who said it.'] : []),
    ...sayRepeats(statement),
  ];
}

interface Told {
  sigla: string[];
  /** Words of a version that is whole; 0 where none is. */
  full: number;
  /** Number of the versions that are not, and what they print together. */
  pieces: number;
  partly: Printed;
  speakers: string[];
}

function sayRepeats({ versions }: Statement): string[] {
  const repeats = versions.filter(({ extent }) => extent === 'repeat').map(({ siglum }) => siglum);
  return [...new Set(repeats)].map(
    (siglum) => `A reader’s comment in ${siglum} repeats it; that is not another source.`,
  );
}

/** `isWhole`: no article prints more than the longest version does. */
function say(told: Told, longest: Version, isWhole: boolean, nameOf: (speaker: string) => string): string {
  const { sigla, full, speakers } = told;
  const [prints, gives] = sigla.length === 1 ? ['prints', 'gives'] : ['print', 'give'];
  const it = full > 0 ? 'it' : 'them';
  const nobody = sigla.length === 1 ? 'names nobody' : 'name nobody';
  const given =
    speakers.length > 0 ? `${gives} ${it} to ${list(speakers.map(nameOf))}` : `${nobody} for ${it}`;
  const extent = full > 0 ? sayFull(told, longest, isWhole) : sayPartly(told, longest);
  return `${list(sigla)} ${prints} ${extent} and ${given}.`;
}

/** `it in full, 28 words, and 3 words of it again,`; `it in 27 words` where it has other words. */
function sayFull({ full, pieces, partly }: Told, longest: Version, isWhole: boolean): string {
  const whole = isWhole ? 'it in full' : 'its longest version';
  const printed =
    full === longest.words ? `${whole}, ${count(full, 'word')},` : `it in ${count(full, 'word')}`;
  if (pieces === 0) return printed;
  const beside = partly.whole - longest.words;
  if (beside > 0 && partly.words === beside)
    return `${printed} and ${count(beside, 'word')} of it beside that${inPieces(pieces)},`;
  return `${printed} and ${count(partly.words, 'word')} of it again${inPieces(pieces)},`;
}

/** `24 of its 39 words, and one changed, in two pieces`, `all of its 39 words in two pieces`; `20 of the 33 words that B prints, and 17 more, in two pieces,` */
function sayPartly({ pieces, partly: { words, other, more, whole } }: Told, { siglum }: Version): string {
  const of = words === whole ? 'all' : `${words} of`;
  const changed = other > 0 ? `, and ${spell(other)} changed,` : '';
  if (more === 0)
    return `${of === 'all' ? 'all of' : of} its ${count(whole, 'word')}${changed}${inPieces(pieces)}`;
  return `${of} the ${count(whole, 'word')} that ${siglum} prints${changed || ','} and ${more} more,${inPieces(pieces, ',')}`;
}

function inPieces(pieces: number, stop = ''): string {
  return pieces > 1 ? ` in ${spell(pieces)} pieces${stop}` : '';
}
