import { expect, test } from 'vitest';
import { classifyParagraphs } from './classify-paragraphs.ts';

const one =
  'The barge was towed to the yard on Friday with forty crates of oranges in its hold, the owner said.';
const two =
  'Nobody on board was hurt, and the lock was opened again before the evening boats came through it.';
const three =
  'The owner of the barge told the lock keeper that he would not sail again before the spring came.';

test('the times over the entries of a live report end no article', () => {
  const lines: [text: string, group: number, kind: string][] = [
    ['Barge with oranges towed to the yard', 0, 'headline'],
    ['By Ida Brandt', 1, 'metadata'],
    ['4 March 2024', 1, 'metadata'],
    ['Key events', 2, 'boilerplate'],
    ['5h ago', 3, 'body'],
    ['04.50', 3, 'body'],
    ['Lock opened again', 3, 'body'],
    [two, 4, 'body'],
    ['6h ago', 5, 'body'],
    ['03.40', 5, 'body'],
    [one, 6, 'body'],
    ['7h ago', 7, 'body'],
    ['02.20', 7, 'body'],
    [three, 8, 'body'],
    ['Do get in touch: email ida@tovelamp.example', 9, 'boilerplate'],
  ];
  const found = classifyParagraphs(
    lines.map(([text]) => text),
    lines.map(([, group]) => group),
  );
  expect(found).toEqual(lines.map(([, , kind]) => kind));
});

test.each([
  'Is this page useful?',
  'Yes  No',
  'Transcript supplied by FastType. This transcript may contain errors.',
  '(TAKE PKG)',
  'TRT: 3:40',
])('%s is none of a text', (line) => {
  expect(classifyParagraphs([one, two, line, three]).indexOf('boilerplate')).toBe(2);
});

/** Paragraphs with the kind that each is to have; `---` is an empty line. */
function expectKinds(lines: readonly (readonly [text: string, kind: string] | '---')[]) {
  let group = 0;
  const printed = lines.flatMap((line) => {
    if (line === '---') group += 1;
    return line === '---' ? [] : [{ text: line[0], kind: line[1], group }];
  });
  const found = classifyParagraphs(
    printed.map(({ text }) => text),
    printed.map((line) => line.group),
  );
  expect(found.map((kind, index) => `${kind}: ${printed[index]!.text}`)).toEqual(
    printed.map(({ kind, text }) => `${kind}: ${text}`),
  );
}

const reader = 'Ivo in Gant: “They could have asked the bakers, who have been up since four.”';

test('comments that are an entry of a live report end at the next one', () => {
  expectKinds([
    ['Live: the barge of oranges at the lock', 'headline'],
    '---',
    ['By Ida Brandt', 'metadata'],
    ['4 March 2024', 'metadata'],
    '---',
    ['14.32', 'body'],
    ['Towed', 'body'],
    [one, 'body'],
    '---',
    ['13.10', 'body'],
    ['Your comments', 'boilerplate'],
    [reader, 'comment'],
    ['Petra Hale: “Give the oranges to the school.”', 'comment'],
    '---',
    ['12.05', 'body'],
    ['The lock keeper', 'body'],
    [two, 'body'],
    '---',
    ['Yesterday', 'body'],
    '---',
    ['22.40', 'body'],
    ['Aground', 'body'],
    [three, 'body'],
  ]);
});

test.each(['Yesterday', 'Tuesday 5 March', '5 March 2024, 9.41', 'Sunday', '9.41am', '2h ago'])(
  'an entry of %s ends them too, also below a heading that has its time behind it',
  (stamp) => {
    expectKinds([
      ['Live: the barge of oranges at the lock', 'headline'],
      '---',
      ['By Ida Brandt', 'metadata'],
      '---',
      ['14.32', 'body'],
      [one, 'body'],
      '---',
      ['13.10', 'body'],
      [two, 'body'],
      '---',
      ['Your views', 'boilerplate'],
      ['12.50', 'comment'],
      [reader, 'comment'],
      '---',
      [stamp, 'body'],
      [three, 'body'],
      [one.replace('forty', 'fifty'), 'body'],
    ]);
  },
);

test('a heading of Markdown ends them in any article', () => {
  expectKinds([
    ['# The barge of oranges at the lock', 'headline'],
    '---',
    [one, 'body'],
    '---',
    [two, 'body'],
    '---',
    ['## Your comments', 'boilerplate'],
    '---',
    [reader, 'comment'],
    '---',
    ['## What the owner says', 'body'],
    '---',
    [three, 'body'],
  ]);
});

test('below an article readers have times of their own', () => {
  expectKinds([
    ['Barge with oranges towed to the yard', 'headline'],
    '---',
    ['By Ida Brandt', 'metadata'],
    '---',
    [one, 'body'],
    '---',
    [two, 'body'],
    '---',
    [three, 'body'],
    '---',
    ['2 comments', 'boilerplate'],
    '---',
    ['Ivo', 'comment'],
    ['14:32', 'comment'],
    ['They could have asked the bakers, who have been up since four in the morning.', 'comment'],
    '---',
    ['Petra', 'comment'],
    ['Yesterday', 'comment'],
    ['Give the oranges to the school then.', 'comment'],
  ]);
});
