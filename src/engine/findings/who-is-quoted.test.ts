import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';
import type { FindingInput } from './context.ts';

const { articles } = readLabelledStory('dam');
const input = toFindingInput(articles);

const onlyQuoted = (changed: Partial<FindingInput> = {}) =>
  collectFindings({ ...input, ...changed })
    .filter(({ kind }) => kind === 'quoted in one article only')
    .map(({ sentence }) => sentence)
    .toSorted();

test('people and organisations of one article; not a name that another article spells otherwise', () => {
  expect(onlyQuoted()).toEqual([
    'Only B quotes Pavel Roth (two words).',
    'Only C quotes Teda Maric (seven words).',
  ]);
});

test('a person whom another article may quote by role is left out', () => {
  const [maric] = input.speakers.filter(({ name }) => name === 'Teda Maric');
  const role = { siglum: 'C', start: 0, end: 1, text: 'opposition leader' };
  const unnamed = { ...maric!, id: 'leader', name: 'leader of the opposition', named: false };
  const counts = [{ siglum: 'D', quotations: 1, words: 9 }];
  const speakers = [
    ...input.speakers.filter((speaker) => speaker !== maric),
    { ...maric!, roles: [role] },
    { ...unnamed, counts, quotations: [], labels: [] },
  ];
  expect(onlyQuoted({ speakers })).toEqual(['Only B quotes Pavel Roth (two words).']);
});

test('two people with one first name are two people', () => {
  const namesake = {
    ...input.speakers.find(({ name }) => name === 'Teda Maric')!,
    id: 'x',
    name: 'Teda Olin',
  };
  const counts = [{ siglum: 'A', quotations: 1, words: 5 }];
  const speakers = [...input.speakers, { ...namesake, counts, quotations: [], labels: [] }];
  expect(onlyQuoted({ speakers })).toContain('Only C quotes Teda Maric (seven words).');
});

test('two people with one surname whom one article quotes are two people', () => {
  const mother = { ...input.speakers.find(({ name }) => name === 'Teda Maric')!, id: 'x', name: 'Ada Maric' };
  const quotedIn = (...sigla: string[]) => ({
    ...mother,
    counts: sigla.map((siglum) => ({ siglum, quotations: 1, words: 5 })),
    quotations: [],
    labels: [],
  });
  const teda = 'Only C quotes Teda Maric (seven words).';
  expect(onlyQuoted({ speakers: [...input.speakers, quotedIn('A', 'C')] })).toContain(teda);
  expect(onlyQuoted({ speakers: [...input.speakers, quotedIn('A')] })).not.toContain(teda);
});

test('no document is a person, whatever words of its name describe one', () => {
  const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
  const role = { siglum: 'C', start: 0, end: 1, text: 'structural engineer' };
  const counts = [{ siglum: 'A', quotations: 1, words: 5 }];
  const survey = {
    ...maric,
    id: 'x',
    name: 'structural survey',
    named: false,
    counts,
    quotations: [],
    labels: [],
  };
  const speakersWith = (kind: 'document' | 'group') => [
    ...input.speakers.map((speaker) => (speaker === maric ? { ...maric, roles: [role] } : speaker)),
    { ...survey, kind },
  ];
  const teda = 'Only C quotes Teda Maric (seven words).';
  expect(onlyQuoted({ speakers: speakersWith('document') })).toContain(teda);
  expect(onlyQuoted({ speakers: speakersWith('group') })).not.toContain(teda);
});

test('of several speakers each piece of evidence says whose words it is', () => {
  const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
  const other = { ...maric, id: 'x', name: 'Odo Brenner', labels: [], roles: [] };
  const labelsOf = (speakers: FindingInput['speakers']) =>
    collectFindings({ ...input, speakers })
      .find(({ kind, sigla }) => kind === 'quoted in one article only' && sigla[0] === 'C')!
      .evidence.map(({ label }) => label);
  expect(labelsOf(input.speakers)).toEqual([undefined]);
  expect(labelsOf([...input.speakers, other])).toEqual(['Teda Maric', 'Teda Maric']);
});

test('a person of weak attribution is left out', () => {
  const weak = articles.map((article) => ({
    ...article,
    quotations: article.quotations.map((quotation) => ({ ...quotation, confidence: 0.5 })),
  }));
  expect(onlyQuoted(toFindingInput(weak))).toEqual([]);
});

test('a person is quoted in one article where one of several quotations is surely hers', () => {
  const [, , c] = articles;
  const own = c!.quotations.find(({ speaker }) => speaker?.name === 'Teda Maric')!;
  const withSecond = (...sure: number[]) => {
    const quotations = sure.map((confidence, at) => ({
      ...own,
      id: `c-${own.start + at}`,
      start: own.start + at,
      confidence,
    }));
    const rest = c!.quotations.filter((quotation) => quotation !== own);
    return onlyQuoted(
      toFindingInput(
        articles.map((one) => (one === c ? { ...c, quotations: [...quotations, ...rest] } : one)),
      ),
    ).some((sentence) => sentence.includes('Teda Maric'));
  };
  expect([withSecond(0.9, 0.9), withSecond(0.9, 0.5), withSecond(0.5, 0.5)]).toEqual([true, true, false]);
});

test('the headline says where more speakers may be quoted in one article only', () => {
  const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
  const other = { ...maric, id: 'x', name: 'Odo Brenner', quotations: [], labels: [], roles: [] };
  const headlineOf = (speakers: FindingInput['speakers']) =>
    collectFindings({ ...input, speakers }).find(
      ({ kind, sigla }) => kind === 'quoted in one article only' && sigla[0] === 'C',
    )?.headline;
  const namesake = {
    ...other,
    id: 'y',
    name: 'Ada Brenner',
    counts: [{ siglum: 'A', quotations: 1, words: 5 }],
  };
  expect(headlineOf(input.speakers)).toBe('Quoted in C only: one speaker');
  expect(headlineOf([...input.speakers, other, namesake])).toBe(
    'Quoted in C only: one speaker, perhaps more',
  );
});

test('an unnamed speaker is nobody’s sole voice', () => {
  const kinds = (named: boolean) => {
    const [, , c] = articles;
    const [first] = c!.quotations;
    const speaker = { ...first!.speaker!, named };
    const quotations = [first!, { ...first!, id: 'c-1', start: first!.start + 1 }].map((one) => ({
      ...one,
      speaker,
    }));
    return collectFindings(toFindingInput([{ ...c!, quotations }])).map(({ kind }) => kind);
  };
  expect(kinds(true)).toContain('sole voice');
  expect(kinds(false)).not.toContain('sole voice');
});

test('an organisation is quoted from four words on', () => {
  const board = (words: number) => {
    const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
    const counts = [{ siglum: 'C', quotations: 1, words }];
    const named = { ...maric, name: 'Sarn Harbour Board', kind: 'organisation' as const, counts };
    return onlyQuoted({ speakers: [...input.speakers.filter((one) => one !== maric), named] });
  };
  expect(board(4)).toContain('Only C quotes Sarn Harbour Board (four words).');
  expect(board(3)).toHaveLength(1);
});
