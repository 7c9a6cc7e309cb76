import { describe, expect, test } from 'vitest';
import { findQuotations } from '../4-find-quotations.ts';
import { opensTag } from './opens-tag.ts';

function quoted(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  return findQuotations(text, blocks).quotations.map(({ start, end }) => text.slice(start, end));
}

const noOpening: [where: string, text: string, quotation: string][] = [
  ['after a colon', 'It rained. The mayor added: We will rebuild.”', 'We will rebuild.'],
  ['after a cue and a comma', 'The mayor said, We will rebuild.”', 'We will rebuild.'],
  ['after a tag within the sentence', '“And the hens,” she added drily, did not care.”', 'did not care.'],
  ['after what links a fragment', 'He described the plant as a waste of money”.', 'a waste of money'],
  ['after a copula', 'He said that the plan was unworkable”.', 'unworkable'],
  ['after the last small word', 'They went for a long walk” along the quay.', 'long walk'],
  ['at the sentence after a tag', '“We tried,” he said. We failed. It is over.”', 'We failed. It is over.'],
  ['at a verb', 'She said the ferry has no future in this town.”', 'has no future in this town.'],
  [
    'after narration',
    'The ferry lay at the quay until Monday. Its captain had gone home. We waited an hour,” Ann Lee said.',
    'We waited an hour,',
  ],
  [
    'at the sentence whose words are oftener spoken than printed outside marks',
    'The council’s spokesman published a statement on Tuesday. People really think things get better,” Lee said.',
    'People really think things get better,',
  ],
  [
    'at the sentences that sound spoken',
    'Lee smiled. We were close. I saw it,” she said.',
    'We were close. I saw it,',
  ],
];

const noClosing: [where: string, text: string, quotation: string][] = [
  ['before a tag', '“We won, he said. “It was close.”', 'We won,'],
  ['before a tag with an apposition', '“We won, Ann Lee, the captain, said on Monday.', 'We won,'],
  ['before a tag in inverted order', '“Did we win? asked the captain.', 'Did we win?'],
  ['before a tag with a title', '“It was a sham, Mr. Hale said. “Nobody came.”', 'It was a sham,'],
  [
    'before a tag with a description',
    '“It was a sham, harbour commissioner Ann Lee wrote.',
    'It was a sham,',
  ],
  ['before “according to”', '“The ferry sank, according to the mayor.', 'The ferry sank,'],
  ['before a preposition, after an article', 'He saw a “grave danger in the plan.', 'grave danger'],
  [
    'with the paragraph, for speech after a comma and no space',
    'Lee said,"We won. It’s over.',
    'We won. It’s over.',
  ],
  [
    'with the paragraph, for speech with spaces inside',
    'As Lee put it, " … we won. It’s over.',
    '… we won. It’s over.',
  ],
  ['before a tag with a particle', '“The crew is tired, Hart went on. It was dark.', 'The crew is tired,'],
  ['before a tag with a name like a verb', '“It was a sham, Will Hart wrote.', 'It was a sham,'],
  [
    'before a tag with two offices',
    '“It was a sham, the town councillor and former harbour master said.',
    'It was a sham,',
  ],
  ['before a tag after no space', '“We sailed at two,Hart said. Nobody knew why.', 'We sailed at two,'],
  ['in a bracket', 'The quay (“a pit, she says) is closed.', 'a pit,'],
  ['with the sentence, for a fragment', 'He called it “a farce and left. It rained.', 'a farce and left.'],
  [
    'with the paragraph, for speech',
    'He said: “We won. I still can’t believe it.',
    'We won. I still can’t believe it.',
  ],
];

describe('a quotation without its opening mark begins', () => {
  test.each(noOpening)('%s', (_, text, quotation) => {
    expect(quoted(text).at(-1)).toBe(quotation);
  });

  test('before single marks that end with it', () => {
    expect(quoted(`It is what they call 'a slow tide,' " she said.`)).toEqual([
      `It is what they call 'a slow tide,'`,
    ]);
  });

  test('before the single marks inside it', () => {
    expect(quoted('He told me: ‘No.’ And he left,” she said.')).toEqual(['He told me: ‘No.’ And he left,']);
  });
});

describe('a quotation without its closing mark ends', () => {
  test.each(noClosing)('%s', (_, text, quotation) => {
    expect(quoted(text)[0]).toBe(quotation);
  });

  test('before a sentence of narration and the next quotation, though the next paragraph opens again', () => {
    const texts = ['"We sail at two, Hart said. "The wind is good."', '"We shall see," said Kessell.'];
    const blocks = [
      { start: 0, end: texts[0]!.length, kind: 'body' as const },
      { start: texts[0]!.length + 1, end: texts.join('\n').length, kind: 'body' as const },
    ];
    const { quotations } = findQuotations(texts.join('\n'), blocks);
    expect(quotations.map(({ start, end }) => texts.join('\n').slice(start, end))).toEqual([
      'We sail at two,',
      'The wind is good.',
      'We shall see,',
    ]);
  });
});

describe('a closing mark closes no quotation of its own', () => {
  test('after a tag', () => {
    expect(quoted('“We left,” Hart said.” It rained.')).toEqual(['We left,']);
  });

  test('under a pull quote', () => {
    const text = '“We sail when the tide lets us.\nUna Kessell, harbour master”';
    const blocks = [
      { start: 0, end: 31, kind: 'body' as const },
      { start: 32, end: text.length, kind: 'body' as const },
    ];
    expect(findQuotations(text, blocks).quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We sail when the tide lets us.',
    ]);
  });
});

describe('opensTag', () => {
  test.each([
    ' he said',
    ' said lead author Dr. Ann Lee.',
    ' Ann Lee, a cook, told reporters',
    ' the mayor replied',
    ' Will Hart wrote',
    ' Hart went on',
    ' the mayor and former pilot said',
  ])('yes:%s', (after) => expect(opensTag(after)).toBe(true));

  test.each([' and left', ' Hart went out', ' she was told', ' said that it rained', ' a long walk', ''])(
    'no:%s',
    (after) => expect(opensTag(after)).toBe(false),
  );
});
