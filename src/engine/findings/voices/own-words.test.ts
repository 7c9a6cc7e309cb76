import { expect, test } from 'vitest';
import { quotationByHand, toBlocks } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { ownWords } from './own-words.ts';

/** What is surely Odo Finch's of a text, whose mention is its last name of that kind before the words. */
function wordsOf(text: string): string[] {
  const quotations = [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 1: exact = '' }) => {
    const start = text.lastIndexOf('Finch', index);
    const finch = { name: 'Odo Finch', kind: 'person', named: true } as const;
    const one = quotationByHand('A', index + 1, exact, { form: 'full', speaker: finch, speakerId: 'finch' });
    return { ...one, mention: start < 0 ? null : { start, end: start + 5 } };
  });
  const context = toContext(toFindingInput([{ siglum: 'A', text, blocks: toBlocks(text), quotations }]));
  return ownWords(context.speaker('finch')!, 'A', context).map(({ exact }) => exact);
}

test('each quotation once', () => {
  expect(wordsOf('Finch said “a leaky boat”.\n\nHere Finch says “a leaky boat,” again.')).toEqual([
    'a leaky boat',
  ]);
});

test('no heading, whose words the text below quotes', () => {
  const text = '“Leaky boat”\n\nFinch said “it is a boat that leaks”.';
  const finch = { name: 'Odo Finch', kind: 'person', named: true } as const;
  const byHand = { speaker: finch, speakerId: 'finch' };
  const quotations = [
    quotationByHand('A', 1, 'Leaky boat', { ...byHand, form: 'fragment', rule: 'quoted below' }),
    quotationByHand('A', 26, 'it is a boat that leaks', { ...byHand, form: 'full' }),
  ];
  const context = toContext(toFindingInput([{ siglum: 'A', text, blocks: toBlocks(text), quotations }]));
  expect(ownWords(context.speaker('finch')!, 'A', context).map(({ exact }) => exact)).toEqual([
    'it is a boat that leaks',
  ]);
});

test('almost the same words count once, the longer, whichever stands first', () => {
  const crosshead = 'Finch: “I KNOW THE BOAT WAS LEAKY”';
  const whole = 'Finch wrote: “I know that the boat was leaky, and I said so at the time.”';
  const said = ['I know that the boat was leaky, and I said so at the time.'];
  expect(wordsOf(`Odo Finch\n\n${crosshead}\n\n${whole}`)).toEqual(said);
  expect(wordsOf(`${whole}\n\nFinch: “I know the boat was leaky”`)).toEqual(said);
});

test('but not words that say something else, nor a few that stand apart', () => {
  expect(
    wordsOf('Finch said “I know that the boat was leaky.”\n\nFinch: “I know the harbour was leaky”'),
  ).toEqual(['I know that the boat was leaky.', 'I know the harbour was leaky']);
  expect(
    wordsOf(
      'Finch said “I know, as we all do, that every single boat was leaky.”\n\nFinch: “I know the boat was leaky”',
    ),
  ).toHaveLength(2);
  expect(wordsOf('Finch said “a leaky boat is no use”.\n\nFinch saw “a leaky boat”.')).toHaveLength(2);
});

test('not what somebody else says that he said', () => {
  expect(wordsOf('Ida Quill told the Post that Odo Finch called it “a leaky boat”.')).toEqual([]);
  expect(wordsOf('The mayor said that she had met Odo Finch, who called it “a leaky boat”.')).toEqual([]);
  expect(wordsOf('Ida Quill said no. Odo Finch told the Post that it was “a leaky boat”.')).toEqual([
    'a leaky boat',
  ]);
  expect(wordsOf('“They say that it floats,” Odo Finch said. “It is a leaky boat.”')).toEqual([
    'They say that it floats,',
    'It is a leaky boat.',
  ]);
});
