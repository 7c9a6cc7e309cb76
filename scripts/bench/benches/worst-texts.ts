/**
 * CPU time of `annotate` on odd texts of 1 MB, each one piece over and over, beside a quarter of the same text: where
 * the time is linear in the length, the whole takes four times the quarter.
 */
import { annotateText } from '../../../src/engine/annotate-text.ts';
import { toTable } from '../../shared/to-table.ts';
import { cpuOnce } from './time-rounds.ts';

const characters = 1_000_000;
const part = 4;
const pieces: Record<string, string> = {
  'straight marks': '"',
  apostrophes: "'",
  'closing marks that nothing opened': 'a” ',
  'the same, one a line': 'a” b\n',
  'opening marks that nothing closes': '“a ',
  'the same, one a paragraph': '“a b\n',
  'marks that cross': '“a ”b ',
  guillemets: '«a» ',
  'straight marks and a speech verb': '"A said. ',
  'a speech verb after each quotation': '“We go,” A said. ',
  'a pronoun after each quotation': '“We agree,” she said.\n\n',
  'descriptions that speak': 'the minister said ',
  'capitalised words': 'Capital Word ',
  'one word without end': 'A',
  'sons of the same name': 'J. T. “Rex” Burke Jr. ',
  'a statement that says': 'the statement said ',
  'one paragraph of reported speech': 'Ann Lee met Bo Roe. He said it was “far too much” for them. ',
  'header lines': 'Ann Lee: hello\n',
  'list items': '- a\n',
  'line ends': '\n',
};

export function benchWorstTexts(): string {
  const rows = Object.entries(pieces).map(([name, piece]) => {
    const [short, whole] = [characters / part, characters].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return cpuOnce(() => annotateText('bench', text));
    });
    return { name, piece, whole: whole!, growth: whole! / short! };
  });
  rows.sort((a, b) => b.whole - a.whole);
  return toTable([
    ['1 MB of', 'piece', 'CPU s', `times a quarter of it`],
    ...rows.map(({ name, piece, whole, growth }) => [
      name,
      JSON.stringify(piece),
      whole.toFixed(2),
      growth.toFixed(1),
    ]),
  ]);
}
