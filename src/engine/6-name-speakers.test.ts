import { describe, expect, it } from 'vitest';
import { findQuotations } from './4-find-quotations.ts';
import { attributeQuotations } from './5-attribute-quotations.ts';
import { nameSpeakers } from './6-name-speakers.ts';

function article(siglum: string, paragraphs: readonly (readonly ['body' | 'comment', string])[]) {
  let at = 0;
  const blocks = paragraphs.map(([kind, paragraph]) => {
    const block = { start: at, end: at + paragraph.length, kind };
    at += paragraph.length + 1;
    return block;
  });
  const text = paragraphs.map(([, paragraph]) => paragraph).join('\n');
  return { siglum, text, ...attributeQuotations(text, blocks, findQuotations(text, blocks).quotations) };
}

const story = [
  article('A', [
    ['body', 'Harbour minister Mara Quill said: “We will rebuild the pier before the spring tides.”'],
    ['body', '“Nobody asked the boats,” said a Tidewater Ferries spokesman.'],
  ]),
  article('B', [
    ['body', 'Quill called the storm “a warning to us all”.'],
    [
      'body',
      'Odo Finch, who fishes there, said: “We were warned in the autumn and in the winter and again at Easter.”',
    ],
    ['comment', 'Finch said: “We were warned in the autumn.” And he was right.'],
  ]),
];

const { speakers, quotations } = nameSpeakers('pier', story);

describe('nameSpeakers', () => {
  it('makes one speaker of a full name and a surname in two articles', () => {
    const quill = speakers.find(({ id }) => id === 'mara-quill');
    expect(quill).toMatchObject({ name: 'Mara Quill', kind: 'person', named: true, initials: 'MQ' });
    expect(quill?.labels.map(({ siglum, text }) => `${siglum} ${text}`)).toEqual(['A Mara Quill', 'B Quill']);
    expect(quill?.roles.map(({ text }) => text)).toEqual(['Harbour minister']);
    expect(quill?.counts).toEqual([
      { siglum: 'A', quotations: 1, words: 9 },
      { siglum: 'B', quotations: 1, words: 5 },
    ]);
  });

  it('ranks by quoted words and leaves comments out of the counts', () => {
    expect(speakers.map(({ id, rank }) => `${rank} ${id}`)).toEqual([
      '1 mara-quill',
      '2 odo-finch',
      '3 tidewater-ferries-spokesman',
    ]);
    expect(speakers[1]).toMatchObject({ counts: [{ siglum: 'B', quotations: 1, words: 14 }] });
    expect(speakers[1]?.quotations).toHaveLength(1);
  });

  it('keeps a son apart from the father whose name he has', () => {
    const told = nameSpeakers('pier', [
      article('A', [
        ['body', 'Odo Finch spoke. “We sail in the morning,” said Odo Finch.'],
        ['body', '“We stay in the harbour,” said Odo Finch Jr., his son.'],
      ]),
      article('B', [['body', '“We stay in the harbour,” said Odo Finch Jr., who sails with them.']]),
    ]);
    expect(told.speakers.map(({ name, counts }) => [name, counts.length])).toEqual([
      ['Odo Finch Jr.', 2],
      ['Odo Finch', 1],
    ]);
  });

  it('makes one speaker of two who speak together, whoever is named first', () => {
    const paper = (siglum: string, told: string) =>
      article(siglum, [['body', `“The pier is ours to keep,” said ${told}.`]]);
    const pair = nameSpeakers('pier', [
      paper('A', 'Mara Quill and Odo Finch'),
      paper('B', 'Odo Finch, the skipper, and Mara Quill'),
    ]).speakers;
    expect(pair.map(({ name, counts }) => [name, counts.length])).toEqual([['Mara Quill and Odo Finch', 2]]);
  });

  it('makes one speaker of a name with accents and without', () => {
    const words = '“We were warned in the autumn and nobody listened to us at all.”';
    const spoken = ['José Ibáñez', 'Jose Ibanez'].map((name, at) =>
      article('AB'[at]!, [['body', `${name} said: ${words}`]]),
    );
    expect(nameSpeakers('pier', spoken).speakers.map(({ id }) => id)).toEqual(['jose-ibanez']);
  });

  it('gives speakers with long names ids that fit the name of a file, each its own', () => {
    const long = `Ida ${'Brandtenbergerin'.repeat(20)}`;
    const spoken = ['feldmann', 'houghtonsee'].map((end, at) =>
      article('AB'[at]!, [['body', `${long}${end} said: “We were warned in the autumn.”`]]),
    );
    const ids = nameSpeakers('pier', spoken).speakers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) {
      expect(Buffer.byteLength(id)).toBeLessThan(100);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it('makes no speaker of whom only a comment quotes', () => {
    const reader = article('C', [
      ['body', 'Quill called the storm “a warning to us all”.'],
      [
        'comment',
        'My neighbour Ros Keeble said: “We were warned in the autumn, and nobody went out to look.”',
      ],
    ]);
    const named = nameSpeakers('pier', [reader]);
    expect(reader.quotations.map(({ speaker }) => speaker?.name)).toEqual(['Quill', 'Ros Keeble']);
    expect(named.speakers.map(({ id }) => id)).toEqual(['quill']);
    expect(named.quotations[0]?.quotations[1]?.speakerId).toBeNull();
  });

  it('keeps an unnamed speaker apart from the organisation', () => {
    expect(speakers[2]).toMatchObject({ name: 'Tidewater Ferries spokesman', named: false, kind: 'person' });
  });

  it('gives every quotation its id, its words and the words that attribute it', () => {
    const text = story[0]?.text ?? '';
    const first = quotations[0]?.quotations[0];
    expect(first).toMatchObject({ id: 'a-35', speakerId: 'mara-quill', words: 9, continues: null });
    expect(first?.attribution && text.slice(first.attribution.start, first.attribution.end)).toBe(
      'Mara Quill said',
    );
    const comment = quotations[1]?.quotations.find(({ context }) => context === 'comment');
    expect(comment?.speakerId).toBe('odo-finch');
  });
});

it('makes one speaker of a name with and without signs that nobody sees', () => {
  const named = nameSpeakers('pier', [
    article('A', [['body', 'Mara Qu\u00ADill said: “We will rebuild the pier before the spring tides.”']]),
    article('B', [['body', '\u200EMara\u200B Quill\u2060 called the storm “a warning to us all”.']]),
  ]);
  expect(named.speakers.map(({ id, name }) => [id, name])).toEqual([['mara-quill', 'Mara Quill']]);
});

it('gives no two speakers the same initials: the lesser one has up to three letters more', () => {
  const names = ['Quill', 'Quilt', 'Quilp', 'Quilm', 'Quilf'].map((last) => `Mara ${last}`);
  const lines = names.map(
    (name, at) => ['body', `“We stay in the old harbour${' today'.repeat(9 - at)},” said ${name}.`] as const,
  );
  const initialsOf = (told: ReturnType<typeof nameSpeakers>) => told.speakers.map(({ initials }) => initials);
  expect(initialsOf(nameSpeakers('pier', [article('A', lines)]))).toEqual([
    'MQ',
    'MQu',
    'MQui',
    'MQuil',
    '5',
  ]);
  const single = nameSpeakers('pier', [
    article('A', [['body', 'Ofcom said: “We stay in the harbour all day.”']]),
  ]);
  expect(initialsOf(single)).toEqual(['Of']);
});
