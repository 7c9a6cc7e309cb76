import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import type { Block } from '../../../schemas/source.ts';
import { collectFindings } from '../../9-collect-findings.ts';

/** Articles of paragraphs; what stands in curly marks is Ida Quill's. */
function find(...articles: string[][]) {
  const read = quotedArticles(articles.map((paragraphs) => paragraphs.join('\n\n')));
  return collectFindings(toFindingInput(read.map(withLinesBelow)))
    .filter(({ kind }) => kind === 'reprint')
    .map(({ sentence }) => sentence);
}

/** Lines that lead to another page are no body. */
function withLinesBelow<A extends { text: string; blocks: readonly Block[] }>(article: A): A {
  const isPointer = ({ start, end }: Block) => article.text.slice(start, end).startsWith('Read the');
  const blocks = article.blocks.map(
    (block): Block => (isPointer(block) ? { ...block, kind: 'boilerplate' } : block),
  );
  return { ...article, blocks };
}

const lead = [
  'The ferry company Norlink has agreed to sell its two oldest boats to a firm from the north, in a deal that the crews fear will end the night service to the islands.',
  'The board said on Monday that it would recommend the offer, which is a third more than the boats were thought to be worth in the spring.',
];
const ofA = [
  'Norlink was founded by three brothers who rowed the mail across the sound in all weathers before the war.',
  'Its winter timetable has been cut four times since the bridge was opened, and the harbour café has closed.',
  '“The night boat is the only way home for the nurses, and nobody has asked a single one of them,” said Ida Quill.',
  'Two thirds of the tickets are sold in July and August, when the queue for the cars reaches the church.',
];
const ofB = [
  'At the quay the news was met with a shrug by those who had seen three owners come and go.',
  'A petition in the chandler’s shop had forty names on it by noon, most of them from the upper village.',
  '“I have packed no bag,” said Ida Quill.',
  'The council will talk about the landing fees next month, and a decision is not expected before the autumn.',
  'Older islanders remember the winter when the sound froze and the mail came over on sledges pulled by ponies.',
];

test('a report that begins with the text of another and goes on otherwise', () => {
  expect(find([...lead, ...ofA], [...lead, ...ofB])).toEqual([
    expect.stringMatching(
      /^\d+% of \w stands in \w: \d+ words, which are \d+% of \w\. The two begin alike\. A does not have the rest of B\.$/u,
    ),
  ]);
});

test('none that shares a speech alone; text further down is shared, and no reprint', () => {
  const speech = lead.map((paragraph) => `“${paragraph}” said Ida Quill.`);
  expect(find([...speech, ...ofA], [...speech, ...ofB])).toEqual([]);
  expect(find([...ofA.slice(0, 2), ...lead, ...ofA.slice(2)], [...lead, ...ofB])).toEqual([
    expect.stringMatching(/^A and B share 60 words in a row, all outside quotation marks: /u),
  ]);
});

test('of two texts that are much the same, the first has what a third takes', () => {
  const found = find([...lead, ...ofA], [...lead, ...ofB], [...lead, ...ofA, 'The first boat sails at six.']);
  expect(found.filter((sentence) => sentence.includes('begin alike'))).toHaveLength(1);
});

test('what a reprint leaves out of one whom both quote', () => {
  const shorter = [...lead, ...ofA.slice(0, 2), ofA[3]!, '“I saw it coming,” said Ida Quill.'];
  expect(find([...lead, ...ofA, '“I saw it coming,” said Ida Quill.'], shorter)).toEqual([
    expect.stringMatching(/such as 20 words quoted from Ida Quill\.$/u),
  ]);
});

test('a reader who quotes a speaker below a text does not make the text quote her', () => {
  const comment = '> “Ida is right, and the boats must stay,” said Ida Quill.';
  const [said] = find([...lead, ...ofA], [...lead, ...ofA.slice(0, 2), ofA[3]!, comment]);
  expect(said).toMatch(/and so does not quote Ida Quill\.$/u);
});

test('nor to make it print what it leaves out of her', () => {
  const short = '“I saw it coming,” said Ida Quill.';
  const shorter = [...lead, ...ofA.slice(0, 2), ofA[3]!, short];
  const other = ['The nurses are angry.', ofA[2]!, ...ofB.slice(3)];
  expect(find([...lead, ...ofA, short], [...shorter, `> ${ofA[2]}`], other)).toEqual([
    expect.stringMatching(/such as 20 words quoted from Ida Quill\.$/u),
  ]);
});

test('a text that gives itself as an excerpt is told as one', () => {
  const excerpt = [...lead, ...ofA.slice(0, 2)];
  const [said] = find([...lead, ...ofA], [...excerpt, 'Read the full article']);
  expect(said).toContain(
    'Below its text B has the line “Read the full article”: it gives itself as an excerpt.',
  );
  expect(find([...lead, ...ofA], excerpt)[0]).not.toContain('excerpt');
});

test('half of a text is a reprint, a quarter where the two begin alike', () => {
  const count = (share: number, ...articles: (readonly string[])[]) => {
    const input = toFindingInput(quotedArticles(articles.map((paragraphs) => paragraphs.join('\n\n'))));
    const shares = input.shares.map((one) => ({ ...one, a: share, b: 0.1 }));
    return collectFindings({ ...input, shares }).filter(({ headline }) => headline.includes('stands in'))
      .length;
  };
  const further = [
    [...ofA.slice(0, 2), ...lead, ...ofA.slice(2)],
    [...lead, ...ofB],
  ] as const;
  expect([count(0.5, ...further), count(0.49, ...further)]).toEqual([1, 0]);
  const alike = [
    [...lead, ...ofA],
    [...lead, ...ofB],
  ] as const;
  expect([count(0.25, ...alike), count(0.24, ...alike)]).toEqual([1, 0]);
});

test('fewer than ten words of one whom both quote are not told', () => {
  const short = '“I saw it coming,” said Ida Quill.';
  const left = (words: string) => {
    const whole = [...lead, ...ofA.slice(0, 2), `“${words},” said Ida Quill.`, ofA[3]!, short];
    return find(whole, [...lead, ...ofA.slice(0, 2), ofA[3]!, short])[0]!.split(', such as ')[1];
  };
  expect(left('The night boat is the only way home for nurses')).toBe('ten words quoted from Ida Quill.');
  expect(left('The night boat is the way home for nurses')).toBeUndefined();
});

test('a statement of one speaker that two articles quote is no text of the other', () => {
  const statement = [
    '“The boats are the only road that this island has, and a road is not sold to whoever pays the most for the summer.',
    'We have asked for the books and been shown a brochure, we have asked for a date and been shown a calendar.',
    'The crews will come to the hall on Friday, and so will I, and we shall stay until somebody answers us,” said Ida Quill.',
  ].join(' ');
  expect(find(['The island was angry on Monday.', statement], [...ofB.slice(0, 1), statement])).toEqual([
    expect.stringMatching(
      /^A and B print the same words of Ida Quill: \d+ words that A and B share are for the most part a quotation\./u,
    ),
  ]);
  const three = find(
    ['The island was angry on Monday.', statement],
    [...ofB.slice(0, 1), statement],
    ['Nobody came to the hall.', statement],
  );
  expect(three).toEqual([expect.stringMatching(/^A, B and C print the same words of Ida Quill: /u)]);
});

test('two texts whose leads differ do not begin alike', () => {
  const a = 'A boat of the night service sank on Monday morning with nobody but the cook on board.';
  const b = 'Crews walked out at noon over wages that they have not been paid since the end of March.';
  const found = find([a, ...lead, ...ofA], [b, ...lead, ...ofB]);
  expect(found).toEqual([
    expect.stringMatching(
      /^A and B share 60 words in a row, all outside quotation marks: “The ferry company Norlink .*…”\. In all they share \d+% of A and \d+% of B\. Which had the words first, or whether both have them from a third, they do not tell\.$/u,
    ),
  ]);
  expect(find(['Updated at noon', ...lead, ...ofA], ['By a reporter', ...lead, ...ofB])[0]).toContain(
    'The two begin alike.',
  );
});

test('shared sentences further down are told, but no fewer than twenty words, and no message that both show', () => {
  const [first] = lead;
  const told = (words: string) => find([...ofA, words], [...ofB, words]);
  expect(told(first!)).toEqual([expect.stringContaining('A and B share 33 words in a row')]);
  expect(told(first!.split(' ').slice(0, 18).join(' '))).toEqual([]);
  expect(told(`${first} — Ada Lund (@adalund)`)).toEqual([]);
  expect(told(`“${first}” said Ida Quill.`)).toEqual([]);
});

test('of a passage that differs here and there the longest run is told, in words of both', () => {
  const [first = ''] = lead;
  const told = (words: string) => find([...ofA, first], [...ofB, words]);
  expect(
    told(first.replace('The ferry company', 'Shipping concern').replace('the night', 'a night')),
  ).toEqual([
    expect.stringMatching(
      /^A and B share 24 words in a row, all outside quotation marks: “Norlink has agreed to sell [^”]*”/u,
    ),
  ]);
  expect(told(first.replace('two oldest', 'three largest').replace('the crews', 'crews'))).toEqual([]);
  expect(told(first.replace('to sell its two oldest boats', '“to sell its two oldest boats”'))).toEqual([
    expect.stringContaining('A and B share 21 words in a row, all outside quotation marks: “to a firm'),
  ]);
});

test('every other place where as many words stand in a row', () => {
  const [first = '', second = ''] = lead;
  expect(find([first, ...ofA, second], [second, ...ofB, first])).toEqual([
    expect.stringContaining(' In one more place they share 20 words or more. In all'),
  ]);
});

test('words that the other article prints are not lost', () => {
  const whole = [...lead, ...ofA];
  const plain = ofA.map((paragraph) => paragraph.replace(/[“”]/gu, '').replace(', said Ida Quill', ''));
  expect(find(whole, [...plain.slice(2, 3), ...lead, ...ofA.slice(0, 2)])[0]).not.toContain('does not quote');
});

test('whom the two name as their sender is told', () => {
  const [first = '', second = ''] = lead;
  const told = (thanks: string) =>
    find([`${ofA[0]} ${first}`, ...ofA, thanks], [...ofB, second, first, thanks]);
  expect(told('The Associated Press contributed to this report.')).toEqual([
    expect.stringMatching(
      / of B\. Both name The Associated Press: A in its line of thanks, B in its line of thanks\.$/u,
    ),
  ]);
  expect(find([...ofA, first], [...ofB, `${first} (The Tove Post)`])[0]).toMatch(
    / of B\. B names The Tove Post behind these words\.$/u,
  );
  expect(find([...ofA, first], [...ofB, first, 'With reports from Reuters.'])[0]).toMatch(
    / of B\. B names Reuters in its line of thanks; whether A has the words from there, it does not tell\.$/u,
  );
});

test('a quotation set alike, with the same words of its teller in it and around it', () => {
  const said = [
    'Two boats a night are all that the island has ever asked for, and one is what it gets.',
    'Let nobody tell the nurses that they can swim home in the dark, or that the fog is their own fault, because they have heard that before and they know who said it.',
  ];
  const around = 'The company has put its oldest boats up for sale without a word to the crews, ';
  const set = (before: string, teller: string, after: string) =>
    `${before} “${said[0]}” ${teller} on the quay. “${said[1]}” ${after} when the last boats leave the harbour for good.`;
  const tellers = ['Ida Quill told a crowd of nurses', 'Ms Quill told a crowd of nurses'] as const;
  const ofOne = [...ofA, set(around, tellers[0], 'She plans to stay')];
  expect(find(ofOne, [...ofB, set(around, tellers[1], 'She means to stay')])).toEqual([
    expect.stringMatching(
      /^A and B share 43 words in a row, ten of them outside quotation marks: “Quill told a crowd .* In two places around them they have 2\d more words alike outside quotation marks\. In all/u,
    ),
  ]);
  expect(find(ofOne, [...ofB, set('It was a long day.', tellers[1], 'She means to stay')])).toEqual([]);
  expect(find(ofOne, [...ofB, set(around, 'Quill said to nurses', 'She means to stay')])).toEqual([]);
});

test('none where two show the same messages of somebody, quoted and set in', () => {
  const [one, two] = [
    'Norland has the absolute power not to let these long lines of boats come up to our harbour, and must use it now.',
    'The council must at once pass strong rules for the harbour and stop the great flow of boats that nobody wants.',
  ];
  const shown = [one, two].map((words) => `${words} — Ada Lund (@adalund) 2 April 2031`);
  const quoted = [`“${one}” said Ida Quill.`, `“${two}” said Ida Quill.`];
  const beside = (first: string, last: string) => [first, ...quoted, ...shown, last];
  expect(
    find(
      beside('Quill wrote of boats on Monday.', 'The harbour was full at noon.'),
      beside('Two posts made a stir at the quay.', 'No boat came.'),
    ).filter((sentence) => /stands in|share/u.test(sentence)),
  ).toEqual([]);
});
