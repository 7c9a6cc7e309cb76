import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import type { AttributedSpeaker, Quotation } from '../../schemas/quotation.ts';
import type { Column } from '../../schemas/statement.ts';
import { findSpeakerConflicts } from './speaker-conflict.ts';

const [, , c] = readLabelledStory('dam').articles;
const texts = new Map([
  [
    'C',
    'Teda Maric laughed when the report of the dam was read out to the whole assembly. Then a spokesperson spoke.',
  ],
  ['D', 'The water regulator spoke next.'],
  ['E', 'The regulator spoke first.'],
]);

const span = { start: 0, end: 1 };
const alike: Column[] = [{ kind: 'same', cells: [span, span] }];

function hasConflict(quotations: readonly Quotation[], columns = alike): boolean {
  return findSpeakerConflicts({ columns }, quotations, texts).length > 0;
}

/** One statement as two articles print it, given to these two. */
function conflict(one: string, other: string, otherArticle = 'd', columns = alike): boolean {
  const quotations = [one, other].map((name, index) => {
    const speaker: AttributedSpeaker = { name, kind: 'person', named: /^\p{Lu}\S+ \p{Lu}/u.test(name) };
    const id = `${index === 0 ? 'c' : otherArticle}-1`;
    return { ...c!.quotations[0]!, id, speaker, speakerId: name };
  });
  return hasConflict(quotations, columns);
}

test('two people, or a person and a company’s spokesperson', () => {
  expect(conflict('Teda Maric', 'Pavel Roth')).toBe(true);
  expect(conflict('Teda Maric', 'water company spokesperson')).toBe(true);
});

test('“the minister” may be the person that another article names', () => {
  expect(conflict('Teda Maric', 'transport minister')).toBe(false);
  expect(conflict('Teda Maric', 'candidate')).toBe(false);
});

test('an article does not contradict itself where it names a speaker once and describes one elsewhere', () => {
  expect(conflict('Teda Maric', 'water company spokesperson', 'c')).toBe(false);
});

test('two spellings are one name', () => {
  expect(conflict('Oksana Dremyuk', 'Oxana Dremiuk')).toBe(false);
});

test('one description in two articles is one speaker, whatever either was taken to mean', () => {
  const given = (siglum: string, words: string, name: string) => {
    const start = texts.get(siglum)!.indexOf(words);
    const speaker = { name, kind: 'organisation', named: true } as const;
    const id = `${siglum.toLowerCase()}-1`;
    const mention = { start, end: start + words.length };
    return { ...c!.quotations[0]!, id, speaker, speakerId: name, mention };
  };
  const regulator = given('D', 'The water regulator', 'Vell Water');
  expect(hasConflict([regulator, given('E', 'The regulator', 'Maric Dams')])).toBe(false);
  expect(hasConflict([regulator, given('C', 'Teda Maric', 'Maric Dams')])).toBe(true);
});

test('pieces that print none of the same words have a speaker each', () => {
  const apart: Column[] = [
    { kind: 'same', cells: [span, null] },
    { kind: 'same', cells: [null, span] },
  ];
  expect(conflict('Teda Maric', 'Pavel Roth', 'd', apart)).toBe(false);
});
