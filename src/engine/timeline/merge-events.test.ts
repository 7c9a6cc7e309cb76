import { expect, test } from 'vitest';
import type { Dated } from './build-timeline.ts';
import { mergeEvents } from './merge-events.ts';

const dated = (siglum: string, event: string, date = '2031-05-13'): Dated => ({
  place: date,
  when: date,
  date,
  certainty: 'from clues',
  event,
  reasoning: `${siglum} says so.`,
  evidence: [{ siglum, start: 0, end: event.length }],
});

const told = (...entries: Dated[]) => mergeEvents(entries).map(({ event, reasoning }) => [event, reasoning]);

const fall = 'Six people were killed when the grey mill of Tarn fell on its yard on Tuesday.';

test('one sentence, nearly one, and another that tells of the same on the same day', () => {
  expect(told(dated('A', fall), dated('B', fall))).toEqual([[fall, 'A says so. B has the same sentence.']]);
  expect(
    told(
      dated('A', fall),
      dated(
        'B',
        'TARN (Wire) - Six people were killed when the grey mill of Tarn fell on its yard on Tuesday.',
      ),
    ),
  ).toEqual([[fall, 'A says so. B has nearly the same sentence.']]);
  expect(told(dated('A', fall), dated('B', 'On Tuesday a mill fell and killed people in Tarn.'))).toEqual([
    [fall, 'A says so. B tells of it too.'],
  ]);
});

test('another day, another thing of the day and another sentence of the same article stay apart', () => {
  expect(told(dated('A', fall), dated('B', fall, '2031-05-14'))).toHaveLength(2);
  expect(
    told(dated('A', fall), dated('B', 'On Tuesday the mayor of Tarn met the men of the mill.')),
  ).toHaveLength(2);
  expect(
    told(dated('A', fall), dated('A', 'On Tuesday a mill fell and killed people in Tarn.')),
  ).toHaveLength(2);
  expect(told(dated('A', fall), dated('B', 'Tarn fell on Tuesday.'))).toHaveLength(2);
});

const telling = [
  'granite',
  'copper',
  'lanterns',
  'ladders',
  'kettles',
  'bells',
  'fiddles',
  'drums',
  'clocks',
  'gates',
];
const others = ['sledges', 'ponies', 'ferries', 'nurses', 'ovens'];

/** Two sentences of ten telling words that share so many. */
const sharing = (shared: number, length = 10) => {
  const [one, other] = [telling.slice(0, length), [...telling.slice(0, shared), ...others].slice(0, length)];
  return told(
    dated('A', `There was ${one.join(' ')}.`),
    dated('B', `It was ${other.toReversed().join(' ')}.`),
  );
};

test('seven of ten words tell of one thing, eight are nearly one sentence', () => {
  expect(sharing(6)).toHaveLength(2);
  expect(sharing(7).map(([, reasoning]) => reasoning)).toEqual(['A says so. B tells of it too.']);
  expect(sharing(8).map(([, reasoning]) => reasoning)).toEqual([
    'A says so. B has nearly the same sentence.',
  ]);
});

test('two words tell of nothing, however short the sentence', () => {
  expect(sharing(2, 2)).toHaveLength(2);
  expect(sharing(3, 3)).toHaveLength(1);
});
