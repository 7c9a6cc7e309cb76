import { expect, test } from 'vitest';
import { saySpeaker } from './say-speaker.ts';

const texts: Record<string, string> = {
  A: 'It said so, the Harbour Bureau said, and the trustees agreed. Norlink Capital did not.',
  B: 'Harbour Bureau wrote.',
  D: 'It shut, an SRU pilot said. A UQ pilot did not.',
};

function say(name: string, kind: 'organisation' | 'group' | 'document' | 'person', siglum = 'A') {
  const start = texts[siglum]!.indexOf(name);
  const labels = start < 0 ? [] : [{ siglum, start, end: start + name.length, text: name }];
  return saySpeaker({ name, kind, named: kind === 'organisation', labels }, (of) => texts[of]);
}

test('with the article that is printed before it', () => {
  expect(say('Harbour Bureau', 'organisation')).toBe('the Harbour Bureau');
  expect(say('trustees', 'group')).toBe('the trustees');
});

test('with “a” or “an” as printed, however the letters are spoken', () => {
  expect(say('SRU pilot', 'person', 'D')).toBe('an SRU pilot');
  expect(say('UQ pilot', 'person', 'D')).toBe('a UQ pilot');
  expect(say('Norlink pilot', 'person', 'D')).toBe('a Norlink pilot');
});

test('without one where none is printed, or the article is not at hand', () => {
  expect(say('Norlink Capital', 'organisation')).toBe('Norlink Capital');
  expect(say('Harbour Bureau', 'organisation', 'B')).toBe('Harbour Bureau');
  const labels = [{ siglum: 'C', start: 9, end: 12, text: 'Orn' }];
  expect(saySpeaker({ name: 'Orn', kind: 'organisation', named: true, labels }, (of) => texts[of])).toBe(
    'Orn',
  );
});

test('with the article that a description needs', () => {
  expect(say('Norlink partner', 'person')).toBe('a Norlink partner');
  expect(say('2015 memo by an engineer', 'document')).toBe('the 2015 memo by an engineer');
});
