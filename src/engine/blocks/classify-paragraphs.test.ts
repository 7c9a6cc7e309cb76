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

test('menus above the headline are none of it, the section right above it is', () => {
  const lines = [
    'Skip to main content',
    'News',
    'Sport',
    'Harbours',
    'Town council puts off vote on new pier',
  ];
  expect(classifyParagraphs([...lines, 'By Ann Lee', prose, more])).toEqual([
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'metadata',
    'headline',
    'metadata',
    'body',
    'body',
  ]);
  const offer = 'We need your vote on the new harbour news';
  const entries = ['Home News Sport Weather Shop', offer, 'Sign in'];
  expect(classifyParagraphs([...entries, 'Council of harbour town puts off vote', prose, more])).toEqual([
    'boilerplate',
    'boilerplate',
    'boilerplate',
    'headline',
    'body',
    'body',
  ]);
});

test('the name of the paper above the menus is metadata, the first entry of a menu is none', () => {
  const below = [
    'News   Sport   Harbours',
    'Town council puts off vote on new pier',
    'By Ann Lee',
    prose,
    more,
  ];
  expect(classifyParagraphs(['Tove Radio News', ...below])[0]).toBe('metadata');
  expect(classifyParagraphs(['Skip to content', 'THE TOVE HERALD', ...below])[1]).toBe('metadata');
  expect(classifyParagraphs(['Latest News', ...below])[0]).toBe('boilerplate');
});

test('a broadcaster and its place below the names of a byline', () => {
  const lines = ['Pier vote put off again', '4 March 2021', 'Ann Lee & Bo Roe', 'TRN News, Norland'];
  expect(classifyParagraphs([...lines, prose, more])).toEqual([
    'headline',
    'metadata',
    'metadata',
    'metadata',
    'body',
    'body',
  ]);
});

test('one line above the headline is no menu', () => {
  const lines = ['Harbours', 'Town council puts off vote on new pier', 'By Ann Lee'];
  expect(classifyParagraphs([...lines, prose, more])[1]).toBe('headline');
});

test('counts and captions between headline and byline are boilerplate, bullets are body', () => {
  const lines = [
    'Pier vote put off again',
    '• Members went home early',
    'The pier in a storm last winter',
    'By Ann Lee',
    '286',
    'View comments',
  ];
  expect(classifyParagraphs([...lines, prose, more])).toEqual([
    'headline',
    'body',
    'boilerplate',
    'metadata',
    'boilerplate',
    'boilerplate',
    'body',
    'body',
  ]);
});

test('a line over the name of a photographer is the caption of a picture', () => {
  const lines = [
    'Pier vote put off again',
    'By Ann Lee',
    'The pier has not been used since 1971',
    'IDA QUILL FOR THE HERALD',
  ];
  expect(classifyParagraphs([...lines, prose, more], [0, 1, 2, 2, 3, 4]).slice(2)).toEqual([
    'boilerplate',
    'boilerplate',
    'body',
    'body',
  ]);
});

test('a button for comments above the article opens no comments', () => {
  const kinds = classifyParagraphs(['Pier vote put off again', 'By Ann Lee', '12 comments', prose, more]);
  expect(kinds.slice(2)).toEqual(['boilerplate', 'body', 'body']);
  const counted = classifyParagraphs([
    'Pier vote put off again',
    'By Ann Lee',
    '48 View comments',
    prose,
    more,
  ]);
  expect(counted.slice(2)).toEqual(['boilerplate', 'body', 'body']);
  const short = 'The council put off the vote on Monday night.';
  expect(classifyParagraphs(['Pier vote', short, short, '12 comments', 'Well done.'])[4]).toBe('comment');
  expect(
    classifyParagraphs(['Pier vote put off again', prose, more, 'Comments 12', 'Well done.']).slice(3),
  ).toEqual(['boilerplate', 'comment']);
});

test('Markdown: the marks of a byline, a link and a heading hide nothing', () => {
  const lines = [
    '# Pier vote put off again',
    '**By [Ann Lee](https://harbour.example/ann)** | *3 March 2026*',
    prose,
    '[Read more: Who pays?](https://harbour.example/pays)',
    more,
    '**Related**',
    '- [Ferry sinks](https://harbour.example/ferry)',
  ];
  expect(classifyParagraphs(lines)).toEqual([
    'headline',
    'metadata',
    'body',
    'related',
    'body',
    'related',
    'related',
  ]);
});

test.each([
  ['Ida Marr:', 'Bo Quill:'],
  ['Q:', 'A:'],
  ['**IM:**', '**BQ:**'],
])('a file that opens with the words of %s has no headline', (asks, answers) => {
  const lines = [
    `${asks} Did you shut the gates?`,
    `${answers} I did.`,
    `${asks} Why?`,
    `${answers} It rained.`,
  ];
  expect(classifyParagraphs(lines)).toEqual(lines.map(() => 'body'));
});

test.each([
  [
    ['Tove Rovers Football Club', 'Club statement: Ida Marr', 'Published 11 January 2026'],
    ['metadata', 'headline', 'metadata'],
  ],
  [
    ['Tove Gazette', 'YOUR LETTERS', 'Friday 20 March 2026'],
    ['metadata', 'headline', 'metadata'],
  ],
  [
    ['Tove Gazette', 'Ann Lee', 'Friday 20 March 2026'],
    ['metadata', 'metadata', 'metadata'],
  ],
  [
    [
      'THE DAILY LANTERN',
      'EXCLUSIVE',
      'PIER PRESSURE!',
      'Council puts off vote on the new pier again',
      'By Ann Lee',
    ],
    ['metadata', 'metadata', 'headline', 'body', 'metadata'],
  ],
  [
    ['PIER PRESSURE!', 'Council puts off vote on the new pier again', 'By Ann Lee'],
    ['headline', 'body', 'metadata'],
  ],
  [
    ['Corrections and clarifications', 'Tove Gazette, 7 February 2026'],
    ['headline', 'metadata'],
  ],
  [
    ['Pier vote put off again', 'Tove Gazette', 'Reporter: Ann Lee', 'Friday 20 March 2026'],
    ['headline', 'metadata', 'metadata', 'metadata'],
  ],
  [
    ['Transcript of the third pier call', 'Oct. 21, 2025', 'Quay Participants', 'Ann Lee - Chair'],
    ['headline', 'metadata', 'body', 'body'],
  ],
])('the head %j', (lines, expected) => {
  expect(classifyParagraphs([...lines, prose, more]).slice(0, lines.length)).toEqual(expected);
});
