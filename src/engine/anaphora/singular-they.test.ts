import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

describe('they for one person', () => {
  it.each([
    [
      'of an office',
      'Residents wrote to the council in May. A Home Office spokesperson said: “We are sorry.” They added: “We will do better.”',
      ['Home Office spokesperson', 'Home Office spokesperson'],
    ],
    [
      'in a chain',
      'One resident told the Herald that it was late. “It was awful,” they said. They added: “It was dark.”',
      ['resident', 'resident'],
    ],
    [
      'with a name, whose office is of neither sex',
      'Ida Quill, a spokesperson for Norvik, told the Herald that people had been asked. “We use a model,” they said.',
      ['Ida Quill'],
    ],
    [
      'not where a group has come in since',
      'A witness said it had rained. Residents gathered at the pier. “Shame,” they shouted.',
      ['Residents'],
    ],
    [
      'not for a woman',
      'Residents came early. A policewoman said it had rained. “We saw it all,” they said.',
      ['Residents'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
