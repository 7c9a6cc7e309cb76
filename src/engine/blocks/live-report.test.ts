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
