import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import { toContext } from '../context.ts';
import { nameSpeaker } from './named-speaker.ts';

const news = 'The crane on the east quay was mended on Tuesday.\n\n';
const whole = 'Nobody slept that night in the harbour. The quay was red with rust by the early morning';
const part = 'The quay was red with rust by the early morning';

function find(kind: string, ...texts: string[]): string[] {
  return collectFindings(toFindingInput(readArticles(texts.map((text) => news + text))))
    .filter((finding) => finding.kind === kind)
    .map(({ headline, sentence }) => `${headline} | ${sentence}`);
}

const cut = (whose: string, quoting: string) => [
  `B prints less of a quotation${whose} than A | ${quoting}B prints ten of the 17 words that A prints. ` +
    'It does not quote “Nobody slept that night in the harbour”.',
];

test('who says what is cut is named', () => {
  expect(find('cut quotation', `“${whole},” said Ida Marr.`, `“${part},” said Ida Marr.`)).toEqual(
    cut(' of Ida Marr', 'Quoting Ida Marr, '),
  );
});

test('by the name that one of the articles gives', () => {
  const named = cut(' of Ida Marr', 'Quoting Ida Marr, ');
  expect(find('cut quotation', `“${whole},” said Ida Marr.`, `“${part}.”`)).toEqual(named);
  expect(find('cut quotation', `“${whole},” said a welder.`, `“${part},” said Ida Marr.`)).toEqual(named);
});

test('not where another article gives the words to somebody else', () => {
  const texts = [`“${whole},” said a spokesman for the Tarn Harbour Front.`, `“${part},” said Ida Marr.`];
  const context = toContext(toFindingInput(readArticles(texts.map((text) => news + text))));
  expect(context.statements.map(({ versions }) => nameSpeaker(versions, context))).toEqual([null]);
});

test('not where nobody has a name, or a group says it too', () => {
  const unnamed = cut('', '');
  expect(find('cut quotation', `“${whole},” said a welder.`, `“${part},” said a welder.`)).toEqual(unnamed);
  expect(find('cut quotation', `“${whole}.”`, `“${part}.”`)).toEqual(unnamed);
  expect(find('cut quotation', `“${whole},” the welders said.`, `“${part},” said Ida Marr.`)).toEqual(
    unnamed,
  );
});

test('the parts that two articles print are of whom both quote', () => {
  const more = 'We shall paint the crane before the winter comes to us again';
  const [told] = find('cut quotation', `“${whole},” said Ida Marr.`, `“${part}. ${more},” said Ida Marr.`);
  expect(told).toMatch(/^A and B print different parts of a quotation of Ida Marr \| Quoting Ida Marr, /u);
});

const wording = (a: string, b: string) =>
  find(
    'wording inside the marks',
    `“The quay was red with rust by the early morning,” ${a}.`,
    `“The quay was red with rust by the late morning,” ${b}.`,
  );

test('other words inside the marks are of one speaker, however its name is spelled', () => {
  expect(wording('said Ida Marr-Tarn', 'said Ida Marr Tarn')).toEqual([
    '“early” in A, “late” in B | Quoting Ida Marr-Tarn, A has “early”; B has “late”. The word stands inside the quotation marks.',
  ]);
});

test.each(['he wrote', 'said a welder'])('they stand in a quotation where another article has: %s', (b) => {
  expect(wording('said Ida Marr', b)[0]).toMatch(/\| In the quotation “The quay was/u);
});

test('of those who make a joint statement nobody is told as the only one', () => {
  const told = 'Ida Marr said in a joint letter';
  expect(wording(told, told)).toEqual([
    expect.stringContaining('Quoting Ida Marr in a joint statement, A has'),
  ]);
  const both = 'Ida Marr and Odo Finch wrote in a joint letter';
  expect(wording(both, both)).toEqual([expect.stringContaining('Quoting Ida Marr and Odo Finch, A has')]);
  expect(wording('said Ida Marr of the joint', 'said Ida Marr')).toEqual([
    expect.stringContaining('Quoting Ida Marr, A has'),
  ]);
});

test('what somebody is only reported to have said is told so', () => {
  expect(wording('Ida Marr reportedly said', 'Ida Marr said')).toEqual([
    expect.stringContaining('Quoting Ida Marr, as reported, A has'),
  ]);
  expect(
    find('lifted quotation', `“${whole},” Ida Marr reportedly said.`, 'Ida Marr found it “red with rust”.'),
  ).toEqual([expect.stringContaining('B prints one fragment of a quotation of Ida Marr, as reported |')]);
});

test('who is quoted is not named where articles do not say alike who it is', () => {
  const lifted = (a: string, b: string) =>
    find(
      'lifted quotation',
      `“${whole},” ${a}.`,
      `The yard was open, “red with rust by the early morning”, ${b}.`,
    )[0];
  expect(lifted('said Ida Marr', 'Ida Marr said')).toContain('a quotation of Ida Marr');
  expect(lifted('said Ida Marr', 'the welders wrote in a memo')).not.toContain('Ida Marr');
  expect(lifted('Ms. Marr’s ad retorts', 'Ida Marr said')).not.toContain('quotation of');
});

test('nor where the words are those of who says that he lied', () => {
  const told = find(
    'lifted quotation',
    `“${whole},” said Ida Marr.`,
    'Police say that Ida Marr lied when she said that it was “red with rust by the early morning”.',
  );
  expect(told).toHaveLength(1);
  expect(told[0]).not.toContain('Ida Marr');
});
