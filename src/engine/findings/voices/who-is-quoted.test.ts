import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../../tests/statements/read-story.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import type { Quotation } from '../../../schemas/quotation.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import type { FindingInput } from '../context.ts';

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

test('a person whose words another article gives to a body is left out', () => {
  const said = input.articles
    .flatMap(({ quotations }) => quotations)
    .find(({ speaker }) => speaker?.name === 'Teda Maric')!;
  const body = { name: 'Tarn Board', kind: 'organisation', named: true } as const;
  const moved = { ...said, id: 'd-9000', speaker: body, speakerId: 'tarn-board' };
  const articles = input.articles.map((article) =>
    article.siglum === 'D' ? { ...article, quotations: [...article.quotations, moved] } : article,
  );
  expect(onlyQuoted({ articles })).toEqual(['Only B quotes Pavel Roth (two words).']);
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

test('two who speak together are quoted in one article where no other has either of them', () => {
  const pair = { name: 'Odo Brenner and Ada Lunt', kind: 'group', named: true } as const;
  const words = { exact: 'a, b, c, d, e, f, g and h', words: 9, speaker: pair, speakerId: 'pair' };
  const changed = withOneMore(words);
  expect(ofC(changed).sentence).toBe(
    'Only C quotes Odo Brenner and Ada Lunt (nine words) and Teda Maric (seven words).',
  );
  const lunt = {
    ...changed.speakers.find(({ id }) => id === 'pair')!,
    id: 'lunt',
    name: 'Ada Lunt',
    kind: 'person' as const,
  };
  const inA = { ...lunt, counts: [{ siglum: 'A', quotations: 1, words: 5 }], quotations: [] };
  expect(ofC({ ...changed, speakers: [...changed.speakers, inA] }).sentence).toBe(
    'Only C quotes Teda Maric (seven words).',
  );
});

test('nobody is quoted in one article whom another quotes with somebody else', () => {
  const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
  const pair = { ...maric, id: 'pair', name: 'Odo Brenner and Teda Maric', kind: 'group' as const };
  const inA = { ...pair, counts: [{ siglum: 'A', quotations: 1, words: 5 }], quotations: [], labels: [] };
  expect(onlyQuoted({ speakers: [...input.speakers, inA] })).not.toContain(
    'Only C quotes Teda Maric (seven words).',
  );
});

test('no document is a person, whatever words of its name describe one', () => {
  const maric = input.speakers.find(({ name }) => name === 'Teda Maric')!;
  const role = { siglum: 'C', start: 0, end: 1, text: 'structural engineer' };
  const counts = [{ siglum: 'A', quotations: 1, words: 5 }];
  const survey = { ...maric, id: 'x', named: false, counts, quotations: [], labels: [] };
  const speakersWith = (kind: 'document' | 'group') => [
    ...input.speakers.map((speaker) => (speaker === maric ? { ...maric, roles: [role] } : speaker)),
    { ...survey, kind, name: kind === 'group' ? 'structural engineers' : 'survey of an engineer' },
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

test('words that are a little less sure are counted with the others', () => {
  const shaky = withOneMore({ exact: 'gone', words: 1, confidence: 0.85 });
  expect(ofC(shaky).sentence).toBe('Only C quotes Teda Maric (eight words).');
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

/** The story with one more quotation in C. */
function withOneMore(change: Partial<Quotation>): FindingInput {
  const [, , c] = articles;
  const own = c!.quotations.find(({ speaker }) => speaker?.name === 'Teda Maric')!;
  const more = { ...own, id: `c-${own.start + 1}`, start: own.start + 1, ...change };
  return toFindingInput(
    articles.map((one) => (one === c ? { ...c, quotations: [...c.quotations, more] } : one)),
  );
}

const ofC = (changed: FindingInput) =>
  collectFindings(changed).find(
    ({ kind, sigla }) => kind === 'quoted in one article only' && sigla[0] === 'C',
  )!;

test('the headline says where more speakers may be quoted in one article only', () => {
  const somebody = { name: 'lock keeper', kind: 'person', named: false } as const;
  const brenner = { name: 'Odo Brenner', kind: 'person', named: true } as const;
  const headlineOf = (change: Partial<Quotation>) => ofC(withOneMore(change)).headline;
  expect(ofC(input).headline).toBe('Quoted in C only: one speaker');
  const oneOrMore = 'Quoted in C only: one speaker, perhaps more';
  expect(headlineOf({ speaker: null, speakerId: null, form: 'full' })).toBe(oneOrMore);
  expect(headlineOf({ speaker: somebody, speakerId: 'keeper' })).toBe(oneOrMore);
  expect(headlineOf({ speaker: brenner, speakerId: 'brenner', exact: 'No.', words: 1 })).toBe(
    'Quoted in C only: two speakers',
  );
});

test('a caption that repeats a quotation adds no words, and the speaker with most words comes first', () => {
  const brenner = { name: 'Odo Brenner', kind: 'person', named: true } as const;
  expect(ofC(withOneMore({})).sentence).toBe('Only C quotes Teda Maric (seven words).');
  const words = { exact: 'a, b, c, d, e, f, g and h', words: 9 };
  expect(ofC(withOneMore({ ...words })).sentence).toBe('Only C quotes Teda Maric (16 words).');
  expect(ofC(withOneMore({ ...words, speaker: brenner, speakerId: 'brenner' })).sentence).toBe(
    'Only C quotes Odo Brenner (nine words) and Teda Maric (seven words).',
  );
});

test('words that may be another’s are not counted, and whoever may not have said them is not named', () => {
  const brenner = { name: 'Odo Brenner', kind: 'person', named: true } as const;
  const words = { exact: 'a, b, c, d, e, f, g and h', words: 9, speaker: brenner, speakerId: 'brenner' };
  const sentenceAt = (confidence: number) => ofC(withOneMore({ ...words, confidence })).sentence;
  expect(sentenceAt(0.99)).toBe('Only C quotes Odo Brenner (nine words) and Teda Maric (seven words).');
  expect(sentenceAt(0.92)).toBe('Only C quotes Odo Brenner and Teda Maric.');
  expect(sentenceAt(0.85)).toBe('Only C quotes Teda Maric (seven words).');
});

test('a label of the page is no voice', () => {
  const label = { name: 'Video Video', kind: 'person', named: true } as const;
  expect(ofC(withOneMore({ speaker: label, speakerId: 'video' })).sentence).toBe(
    'Only C quotes Teda Maric (seven words).',
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
    const named = { name: 'Sarn Harbour Board', kind: 'organisation', named: true } as const;
    return ofC(withOneMore({ speaker: named, speakerId: 'board', exact: 'a b c d', words })).sentence;
  };
  expect(board(4)).toContain('Sarn Harbour Board (four words)');
  expect(board(3)).not.toContain('Sarn Harbour Board');
});

test('an organisation is quoted where it is surer than of a person', () => {
  const sentenceOf = (kind: 'organisation' | 'person') => {
    const named = { name: 'Sarn Harbour', kind, named: true } as const;
    return ofC(
      withOneMore({ speaker: named, speakerId: 'sarn', exact: 'a b c d', words: 4, confidence: 0.92 }),
    ).sentence;
  };
  expect(sentenceOf('person')).toContain('Sarn Harbour');
  expect(sentenceOf('organisation')).not.toContain('Sarn Harbour');
});

test('a paper is quoted from ten words on', () => {
  const paper = (words: number) => {
    const named = { name: 'Sarn Harbour Post', kind: 'organisation', named: true } as const;
    return ofC(withOneMore({ speaker: named, speakerId: 'post', exact: 'a b c d', words })).sentence;
  };
  expect(paper(10)).toContain('Sarn Harbour Post (ten words)');
  expect(paper(9)).not.toContain('Sarn Harbour Post');
});

test('of a sole voice the finding says whether another article quotes it, and no second finding does', () => {
  const [, , c] = articles;
  const [first] = c!.quotations;
  const twice = [first!, { ...first!, id: 'c-1', start: first!.start + 1 }];
  const told = (others: typeof articles) =>
    collectFindings(toFindingInput([...others, { ...c!, quotations: twice }])).filter(({ kind }) =>
      ['sole voice', 'quoted in one article only'].includes(kind),
    );
  const name = first!.speaker!.name;
  const [other] = articles;
  const silent = { ...other!, quotations: [] };
  expect(told([silent]).map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining(`Nobody else is quoted there. No other article quotes ${name}.`),
  ]);
  const quoting = { ...other!, quotations: [{ ...first!, id: 'a-1', start: 0, end: 1 }] };
  expect(told([quoting]).map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/Nobody else is quoted there\.$/u),
  ]);
});
