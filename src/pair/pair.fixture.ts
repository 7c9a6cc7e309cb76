import type { Passage } from '../schemas/passage.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Pair, PairArticle } from './pair.ts';

/** Finds words in a text; throws where they do not stand there. */
export function find(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

export const textA = 'The mayor said: “The bridge would close on Monday.” Nobody objected. Bus 9 stops.';
export const textB = 'At noon she was firm. “It is sad but the bridge will close on Monday.” said Ann Lee.';

function quotation(siglum: string, text: string, words: string, speakerId: string): Quotation {
  const span = find(text, words);
  return {
    ...span,
    id: `${siglum.toLowerCase()}-${span.start}`,
    exact: words,
    words: words.split(' ').length,
    form: 'full',
    context: 'body',
    marks: 'curly',
    unbalanced: false,
    speaker: { name: speakerId, kind: 'person', named: true },
    speakerId,
    mention: null,
    cue: null,
    attribution: null,
    rule: 'fixture',
    confidence: 1,
    continues: null,
  };
}

function side(siglum: string, text: string, words: string, speakerId: string): PairArticle {
  return {
    siglum,
    text,
    words: text.split(' ').length,
    quotations: [quotation(siglum, text, words, speakerId)],
  };
}

function speaker(id: string, name: string, rank: number): [string, Speaker] {
  const base = {
    story: 's',
    kind: 'person',
    named: true,
    labels: [],
    roles: [],
    quotations: [],
    counts: [],
  } as const;
  return [id, { ...base, id, name, rank, initials: id.slice(0, 2).toUpperCase() } as unknown as Speaker];
}

const quotedA = 'The bridge would close on Monday.';
const quotedB = 'It is sad but the bridge will close on Monday.';

/** Seven words are shared, one differs; B prints four words more of the quotation. */
const passage: Passage = {
  id: 'p-a-17-b-37',
  pair: ['A', 'B'],
  scope: 'body',
  class: 'quotation',
  a: find(textA, quotedA),
  b: find(textB, 'the bridge will close on Monday.'),
  words: 5,
  similarity: 5 / 6,
  moved: false,
  changes: [
    { a: find(textA, 'The'), b: find(textB, 'the'), kind: 'typography', typography: 'first-letter case' },
    { a: find(textA, 'would'), b: find(textB, 'will'), kind: 'wording' },
  ],
};

const version = { quotation: 'q', context: 'body', extent: 'whole', words: 6 } as const;

const statement: Statement = {
  story: 's',
  id: 's-a-17',
  versions: [
    { ...version, siglum: 'A', ...find(textA, quotedA), speakerId: 'mayor' },
    { ...version, siglum: 'B', ...find(textB, quotedB), speakerId: 'lee' },
  ],
  fullest: 1,
  speakerConflict: true,
  columns: [
    { kind: 'wording', cells: [null, find(textB, 'It is sad but ')] },
    { kind: 'same', cells: [find(textA, 'The bridge'), find(textB, 'the bridge')] },
    { kind: 'wording', cells: [find(textA, 'would'), find(textB, 'will')] },
    { kind: 'same', cells: [find(textA, 'close on Monday.'), find(textB, 'close on Monday.')] },
  ],
  rule: 'fixture',
  confidence: 1,
};

/** A pair about an invented bridge. */
export const bridge: Pair = {
  a: side('A', textA, quotedA, 'mayor'),
  b: side('B', textB, quotedB, 'lee'),
  passages: [passage],
  share: { pair: ['A', 'B'], a: 0.4, b: 0.38, characters: { a: 32, b: 31 }, words: 5 },
  statements: [statement],
  speakers: new Map([speaker('mayor', 'the mayor', 1), speaker('lee', 'Ann Lee', 2)]),
};

/** The same two articles with nothing in common. */
export const apart: Pair = {
  ...bridge,
  passages: [],
  statements: [],
  share: { pair: ['A', 'B'], a: 0, b: 0, characters: { a: 0, b: 0 }, words: 0 },
};
