import { sayQuoted } from '../../engine/findings/say.ts';
import { count, countInWords, list, spell } from '../../engine/text/counts.ts';
import type { ChangeOfVersion } from '../../statement/changes-of-version.ts';
import type { Told, ToldStatement } from '../../statement/told-by-articles.ts';

/**
 * A statement in plain sentences: how much of it each article prints, and to whom it gives the words.
 *
 * `A prints 28 of its 39 words and gives them to Meta spokesperson. B prints it in full, 39 words, and gives it
 * to Loredana Crisan.` Articles that do the same stand in one sentence.
 */
export function describeStatement(statement: ToldStatement, nameOf: (speaker: string) => string): string[] {
  const { told, disputed, repeats } = statement;
  return [
    ...told.map((one) => say(one, statement, nameOf)),
    ...(disputed ? [sayConflict(disputed)] : []),
    ...repeats.map(sayRepeat),
  ];
}

function sayRepeat(siglum: string): string {
  return `A reader’s comment in ${siglum} repeats it; that is not another source.`;
}

function sayConflict({ words }: { words: string | null }): string {
  return `The articles do not agree on who said ${words === null ? 'it' : sayQuoted(words)}.`;
}

function say(told: Told, statement: ToldStatement, nameOf: (speaker: string) => string): string {
  const { sigla, full, speakers } = told;
  const [prints, gives] = sigla.length === 1 ? ['prints', 'gives'] : ['print', 'give'];
  const it = full > 0 ? 'it' : 'them';
  const nobody = sigla.length === 1 ? 'names nobody' : 'name nobody';
  const given =
    speakers.length > 0 ? `${gives} ${it} to ${list(speakers.map(nameOf))}` : `${nobody} for ${it}`;
  const extent = full > 0 ? sayFull(told, statement) : sayPartly(told, statement);
  return `${list(sigla)} ${prints} ${extent} and ${given}.`;
}

/** `it in full, 28 words, and 3 words of it again,`; `it with “would” for “will”` where it has other words. */
function sayFull(told: Told, statement: ToldStatement): string {
  const { longest, isWhole } = statement;
  const { pieces, partly } = told;
  const beside = partly.whole - longest.words;
  const areAllPieces = beside > 0 && partly.words === beside && told.changes.length === 0;
  if (pieces > 0 && areAllPieces)
    return `${isWhole ? 'it in full' : 'its longest version'}, ${count(partly.whole, 'word')}${inPieces(pieces + 1)},`;
  const printed = sayWhole(told, statement);
  if (pieces === 0) return printed;
  return `${printed} and ${count(partly.words, 'word')} of it again${inPieces(pieces)},`;
}

/** Words of a change that a sentence can hold. */
const mostWords = 8;

function sayWhole({ full, changes }: Told, { longest, isWhole }: ToldStatement): string {
  if (changes.length === 0) {
    const whole = isWhole ? 'it in full' : 'its longest version';
    return full === longest.words ? `${whole}, ${count(full, 'word')},` : `it in ${count(full, 'word')}`;
  }
  const areShort = changes.every((change) => `${change.from} ${change.to}`.split(' ').length <= mostWords);
  if (changes.length <= 2 && areShort) return `it ${list(changes.map(sayChange))}`;
  return `it in ${count(full, 'word')}, changed in ${countInWords(changes.length, 'place')},`;
}

/** `with “would” for “will”`, `without “early”`, `with “old” added` */
function sayChange({ from, to }: ChangeOfVersion): string {
  const [left, has] = [from, to].map((words) => sayQuoted(words, mostWords));
  if (to === '') return `without ${left}`;
  return from === '' ? `with ${has} added` : `with ${has} for ${left}`;
}

/** `24 of its 39 words, and one changed, in two pieces`, `all of its 39 words in two pieces`; `20 of the 33 words that B prints, and 17 more, in two pieces,` */
function sayPartly(
  { pieces, partly: { words, other, more, whole } }: Told,
  { longest: { siglum } }: ToldStatement,
): string {
  const of = words === whole ? 'all' : words === 0 ? 'none of' : `${words} of`;
  const changed = other > 0 ? `, and ${spell(other)} changed,` : '';
  if (more === 0)
    return `${of === 'all' ? 'all of' : of} its ${count(whole, 'word')}${changed}${inPieces(pieces)}`;
  return `${of} the ${count(whole, 'word')} that ${siglum} prints${changed || ','} and ${more} more,${inPieces(pieces, ',')}`;
}

function inPieces(pieces: number, stop = ''): string {
  return pieces > 1 ? ` in ${spell(pieces)} pieces${stop}` : '';
}
