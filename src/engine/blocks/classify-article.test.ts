import { describe, expect, test } from 'vitest';
import { classifyArticle } from './classify-article.ts';
import { toParagraph } from './paragraph.ts';

const first = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';
const second = 'Two hundred people had come to listen to the mayor, who spoke of the winter and its storms.';

/** `groups`: where no empty line parts the lines, one number. */
function kinds(lines: readonly string[], authors: readonly string[] = [], groups: readonly number[] = []) {
  const paragraphs = lines.map((text, index) => toParagraph(text, groups[index] ?? index));
  return classifyArticle(paragraphs, new Set(authors), 'Vote on pier');
}

describe('an article between its head and its comments', () => {
  test('goes on after an advertisement, a caption and a list of links', () => {
    const lines = [first, 'Advertisement', second, 'The pier at dusk. (Ann Lee/Harbour Post)', first];
    expect(kinds(lines)).toEqual(['body', 'boilerplate', 'body', 'boilerplate', 'body']);
    expect(kinds([first, 'Related articles', 'Ferry sinks', 'Storm closes port', first, second])).toEqual([
      'body',
      'related',
      'related',
      'related',
      'body',
      'body',
    ]);
  });

  test('keeps a short line in its middle, and loses one below a list at its end', () => {
    expect(kinds([first, 'What next', second])).toEqual(['body', 'body', 'body']);
    expect(kinds([first, second, 'Share this article', 'Harbour matters'])).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  test('what is told of a match below its links is part of it', () => {
    const lines = [
      first,
      second,
      'Read more: Storm closes port',
      'Attendance: 31,460',
      'Referee: Bo Roe (Tove)',
    ];
    expect(kinds(lines).slice(2)).toEqual(['related', 'body', 'body']);
  });

  test('an embedded post keeps its words and none of what stands around them', () => {
    const lines = [
      first,
      'Bo Roe',
      '@bo_roe',
      'We swam to the pier and back.',
      '8:02 AM · Feb 3, 2026',
      second,
      first,
    ];
    expect(kinds(lines, [], [0, 1, 1, 1, 1, 2, 3])).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
      'body',
      'boilerplate',
      'body',
      'body',
    ]);
  });

  test('a sentence with its source behind it is part of it', () =>
    expect(kinds([first, 'Share this article', `${second} [Harbour Radio]`])[2]).toBe('body'));

  test('what counts and dates a link belongs to the list it stands in', () =>
    expect(
      kinds([first, second, 'Read next', 'Ferry sinks', '4 min read', 'Storm closes port']).slice(2),
    ).toEqual(['related', 'related', 'related', 'related']));

  test('it goes on below a list of links where somebody speaks', () => {
    const links = ['Related articles', 'Ferry sinks', 'Storm closes port', 'Share'];
    const spoken = [
      '‘I am the mayor of this town, and of its pier,’ she said. ‘It took three of us and a rope, and all of the night.’',
      first,
    ];
    expect(kinds([first, second, ...links, ...spoken]).slice(-2)).toEqual(['body', 'body']);
  });

  test('its topics are metadata', () =>
    expect(kinds([first, second, 'Explore more on these topics', 'Harbours', 'Winter storms'])).toEqual([
      'body',
      'body',
      'metadata',
      'metadata',
      'metadata',
    ]));

  test('what a note tells of its author is none of it', () => {
    const note = 'Ann Lee covers harbours and has been to every port of the north.';
    expect(kinds([first, second, note], ['ann lee'])[2]).toBe('boilerplate');
    expect(kinds([first, second, note])[2]).toBe('body');
    expect(kinds([note, first, second], ['ann lee'])[0]).toBe('body');
  });
});
