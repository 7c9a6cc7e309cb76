import { describe, expect, test } from 'vitest';
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

test('words that one speaker quotes from another are no conflict', () => {
  const words = 'the lake will ask us what we built';
  const given = (siglum: string, name: string, exact: string) => ({
    ...c!.quotations[0]!,
    id: `${siglum.toLowerCase()}-1`,
    exact,
    start: 0,
    speaker: { name, kind: 'person', named: true } as const,
    speakerId: name,
  });
  const conflicts = (exact: string) => {
    const at = exact.indexOf(words);
    const cells = [
      { start: 0, end: words.length },
      { start: at, end: at + words.length },
    ];
    return hasConflict(
      [given('D', 'Pavel Roth', words), given('E', 'Teda Maric', exact)],
      [{ kind: 'same', cells }],
    );
  };
  expect(conflicts(`He told me too, ‘One day ${words}.’`)).toBe(false);
  expect(conflicts(`One day ${words}.`)).toBe(true);
});

test('“she” in two articles is no one description', () => {
  const given = (siglum: string, name: string) => {
    const start = texts.get(siglum)!.indexOf('The');
    const speaker = { name, kind: 'person', named: true } as const;
    return {
      ...c!.quotations[0]!,
      id: `${siglum.toLowerCase()}-1`,
      speaker,
      speakerId: name,
      mention: span,
      start,
    };
  };
  const told = new Map([
    ['D', 'she said.'],
    ['E', 'she said.'],
  ]);
  const mention = { start: 0, end: 3 };
  const quotations = [given('D', 'Teda Maric'), given('E', 'Ida Roth')].map((one) => ({ ...one, mention }));
  expect(findSpeakerConflicts({ columns: alike }, quotations, told)).toHaveLength(1);
});

test('a paragraph that nobody is named in is given to nobody surely', () => {
  const given = (siglum: string, name: string, rule: string) => {
    const speaker = { name, kind: 'person', named: true } as const;
    return {
      ...c!.quotations[0]!,
      id: `${siglum.toLowerCase()}-1`,
      speaker,
      speakerId: name,
      rule,
      confidence: 0.85,
    };
  };
  expect(hasConflict([given('D', 'Teda Maric', 'cue right after'), given('E', 'Ida Roth', 'floating')])).toBe(
    false,
  );
});

describe('a body and who speaks for it', () => {
  const given = (siglum: string, name: string, kind: 'person' | 'organisation', named: boolean) => {
    const speaker = { name, kind, named };
    return { ...c!.quotations[0]!, id: `${siglum.toLowerCase()}-1`, speaker, speakerId: name };
  };
  const water = given('D', 'Vell Water Group', 'organisation', true);

  test('its own spokesman is no conflict, another’s is', () => {
    expect(hasConflict([water, given('E', 'Vell Water spokesman', 'person', false)])).toBe(false);
    expect(hasConflict([water, given('E', 'spokeswoman', 'person', false)])).toBe(false);
    expect(hasConflict([water, given('E', 'Maric Dams spokesman', 'person', false)])).toBe(true);
  });

  test('its acronym is its name', () => {
    expect(hasConflict([water, given('E', 'VWG', 'organisation', true)])).toBe(false);
    expect(hasConflict([water, given('E', 'VWO', 'organisation', true)])).toBe(true);
  });

  test('a person whom an article names beside it may speak for it', () => {
    const lund = given('E', 'Ada Lund', 'person', true);
    const told = (text: string) =>
      findSpeakerConflicts({ columns: alike }, [water, lund], new Map([['E', text]])).length > 0;
    expect(told('Ada Lund, who runs Vell Water, said so.')).toBe(false);
    expect(told('Ada Lund, who runs the pier group, said so.')).toBe(true);
  });
});

test('a spelling of a name is no other person, nor is somebody’s own spokeswoman', () => {
  expect(conflict('Geoffrey Maric', 'Jeffrey Maric')).toBe(false);
  expect(conflict('Teda Orsini', 'Teda Orsinni')).toBe(false);
  expect(conflict('Teda Maric', 'Pavel Maric')).toBe(true);
  expect(conflict('Teda Maric', 'Maric’s spokeswoman')).toBe(false);
});

test('an article that gives the words to both takes neither for the other', () => {
  const given = (siglum: string, name: string) => {
    const speaker = { name, kind: 'person', named: true } as const;
    return { ...c!.quotations[0]!, id: `${siglum.toLowerCase()}-${name}`, speaker, speakerId: name };
  };
  const [one, other, own] = [given('D', 'Teda Maric'), given('E', 'Ida Roth'), given('E', 'Teda Maric')];
  const three = (shared: boolean): Column[] => [{ kind: 'same', cells: [span, span, shared ? span : null] }];
  expect(hasConflict([one, other, own], three(true))).toBe(false);
  expect(hasConflict([one, other, own], three(false))).toBe(true);
});

test('one of the insiders of one article is not the person that another names', () => {
  expect(conflict('Teda Maric', 'one of the city insiders')).toBe(true);
});

test('pieces that print none of the same words have a speaker each', () => {
  const apart: Column[] = [
    { kind: 'same', cells: [span, null] },
    { kind: 'same', cells: [null, span] },
  ];
  expect(conflict('Teda Maric', 'Pavel Roth', 'd', apart)).toBe(false);
});
