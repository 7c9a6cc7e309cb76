import type { Statement, Version } from '../../schemas/statement.ts';
import { count, list } from '../counts.ts';

/**
 * A statement in plain sentences: how much of it each article prints, and to whom it gives the words.
 *
 * `A prints 28 of its 39 words and gives them to Meta spokesperson. B prints it in full and gives it
 * to Loredana Crisan.`
 */
export function describeStatement(statement: Statement, nameOf: (speaker: string) => string): string[] {
  const { versions, fullest } = statement;
  const whole = versions[fullest]!.words;
  const sources = versions.filter(({ extent }) => extent !== 'repeat');
  const sigla = [...new Set(sources.map(({ siglum }) => siglum))];
  const sentences = sigla.map((siglum) => {
    const own = sources.filter((version) => version.siglum === siglum);
    const { text, many } = extentInWords(own, whole);
    return `${siglum} ${text} and ${givenTo(own, many ? 'them' : 'it', nameOf)}.`;
  });
  const repeats = [
    ...new Set(versions.filter(({ extent }) => extent === 'repeat').map(({ siglum }) => siglum)),
  ];
  return [
    ...sentences,
    ...(statement.speakerConflict ? ['The articles do not agree on who said it.'] : []),
    ...repeats.map((siglum) => `A reader’s comment in ${siglum} repeats it; that is not another source.`),
  ];
}

function extentInWords(own: Version[], whole: number): { text: string; many: boolean } {
  const words = own.reduce((sum, version) => sum + version.words, 0);
  if (own.some(({ extent }) => extent === 'whole'))
    return { text: `prints it in full, ${count(words, 'word')},`, many: false };
  const pieces = own.length > 1 ? ` in ${own.length} pieces` : '';
  return { text: `prints ${words} of its ${count(whole, 'word')}${pieces}`, many: true };
}

function givenTo(own: Version[], words: string, nameOf: (speaker: string) => string): string {
  const ids = [...new Set(own.map(({ speakerId }) => speakerId))];
  const names = ids.filter((id) => id !== null).map(nameOf);
  if (names.length === 0) return `names nobody for ${words}`;
  return `gives ${words} to ${list(names)}`;
}
