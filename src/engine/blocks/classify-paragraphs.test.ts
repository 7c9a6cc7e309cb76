import { expect, test } from 'vitest';
import { classifyParagraphs } from './classify-paragraphs.ts';

const prose = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';
const more = 'Nobody spoke against it, and the twelve members went home before the tide had turned again.';

test('the name of the paper, its path and a bare name around a headline', () => {
  const lines = ['The Harbour Post', 'Home > News', 'Pier vote put off again', 'Ann Lee', '4 March 2021'];
  const expected = ['metadata', 'metadata', 'headline', 'metadata', 'metadata', 'body', 'body'];
  expect(classifyParagraphs([...lines, prose, more])).toEqual(expected);
});

test('a standfirst above the byline is body', () => {
  const lines = ['Pier vote put off again', 'Members want to see the bill first', 'By Ann Lee'];
  expect(classifyParagraphs([...lines, prose])).toEqual(['headline', 'body', 'metadata', 'body']);
});

test('house rules in a full sentence open the tail, unless most of the file is below', () => {
  const policy =
    'Comments on this site are moderated. Anything that is rude or off the topic will be taken out.';
  expect(classifyParagraphs([prose, more, policy, 'Bo, 5 March 2021', 'Long live the pier.'])).toEqual([
    'body',
    'body',
    'comment-policy',
    'comment',
    'comment',
  ]);
  expect(classifyParagraphs([policy, prose, more, prose])).toEqual(['body', 'body', 'body', 'body']);
});

test('nothing of the article comes after its end mark', () => {
  expect(classifyParagraphs([prose, more, 'ENDS', 'Notes to editors', 'The town has a pier.'])).toEqual([
    'body',
    'body',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ]);
});

test('a sentence under a label is body', () => {
  const update = 'Update: The pier has now been closed, the harbour master said on Tuesday.';
  expect(classifyParagraphs([prose, update, more])).toEqual(['body', 'body', 'body']);
});

test('a credited caption and a link are not body, a sentence that opens like a link is', () => {
  const caption = 'The pier on Monday. Photograph: Bo Roe/Harbour Pictures';
  const lines = [
    prose,
    caption,
    'Read more: Who pays?',
    'Read more closely, it says nothing of the sort.',
    more,
  ];
  expect(classifyParagraphs(lines)).toEqual(['body', 'boilerplate', 'related', 'body', 'body']);
});
