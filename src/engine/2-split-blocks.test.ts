import { describe, expect, test } from 'vitest';
import { splitBlocks } from './2-split-blocks.ts';

const sentence = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';

/** Kind and text of each block that is not blank. */
function kinds(text: string): [string, string][] {
  const { blocks } = splitBlocks(text);
  return blocks
    .filter((block) => block.kind !== 'blank')
    .map((block) => [
      block.continues ? `${block.kind} continues` : block.kind,
      text.slice(block.start, block.end),
    ]);
}

const cases: Record<string, { text: string; expected: string[] }> = {
  'one paragraph a line': { text: `${sentence}\n${sentence}`, expected: ['body', 'body'] },
  'a single line is body': { text: 'Pier vote put off', expected: ['body'] },
  'an invitation to write on social media, in the middle': {
    text: `Pier vote put off\n\n${sentence}\n\nJoin the conversation Use #pier to join the conversation on social media.\n\n${sentence}`,
    expected: ['headline', 'body', 'boilerplate', 'body'],
  },
  'title, byline, date': {
    text: `Pier vote put off\nBy Ann Lee, Harbour correspondent\nPublished: 4 March 2021\n\n${sentence}`,
    expected: ['headline', 'metadata', 'metadata', 'body'],
  },
  'a correction, and an article without line breaks that opens with one': {
    text: `Pier vote put off\n\nCorrection: the pier has six piles.\n\nCorrection: the pier has six piles. ${`${sentence} `.repeat(18).trim()}`,
    expected: ['headline', 'boilerplate', 'body'],
  },
  'a title with a stop above a date': {
    text: `The pier will wait.\n\nFriday, March 5, 2021\n\n${sentence}`,
    expected: ['headline', 'metadata', 'body'],
  },
  'a title with a stop, set in capitals': {
    text: `Mayor Says New Pier Must Wait Until Summer.\n\n${sentence}`,
    expected: ['headline', 'body'],
  },
  'a title with a stop and single marks over double ones': {
    text: `Mayor calls the new pier ‘a dream’.\n\n“We will wait,” the mayor said. “It is a dream.”\n\n${sentence}`,
    expected: ['headline', 'body', 'body'],
  },
  'a title with a stop and single marks, which the first paragraph takes up': {
    text: `Mayor: Harbour plan is ‘a dream’.\n\nThe harbour plan of the mayor, ‘a dream’ as she calls it, was shown on Monday.\n\n${sentence}`,
    expected: ['headline', 'body', 'body'],
  },
  'a first sentence with single marks over more of them': {
    text: `The mayor calls the new pier ‘a dream’.\n\n‘We will wait,’ the mayor said. ‘It is a “dream”.’\n\n${sentence}`,
    expected: ['body', 'body', 'body'],
  },
  'a kicker above the title': {
    text: `Politics\nPier vote put off until summer\n\n${sentence}`,
    expected: ['metadata', 'headline', 'body'],
  },
  'names of several authors, one a line': {
    text: `Pier vote put off until summer\nBy Ann Lee\nBo Roe\nCyril Dunn\n\n${sentence}`,
    expected: ['headline', 'metadata', 'metadata', 'metadata', 'body'],
  },
  'CRLF and a form feed': {
    text: `Pier vote put off\r\n\r\n${sentence}\f${sentence}`,
    expected: ['headline', 'body', 'body'],
  },
  'a hard-wrapped paragraph': {
    text: 'Pier vote put off\n\nThe council of the harbour town met on\nMonday night and put off the vote on the\nnew pier. Two hundred people had come to\nlisten.\n\nThe mayor was absent.',
    expected: ['headline', 'body', 'body'],
  },
  'wrapped paragraphs with indented first lines': {
    text: '   The council of the harbour town met on\nMonday night and put off the vote on the\nnew pier.\n   Two hundred people had come to listen,\nand some of them left early that night.',
    expected: ['body', 'body'],
  },
  'a sentence broken over an empty line': {
    text: `${sentence} The harbour master spoke of “robust” safety measures\n\nfor the small boats.`,
    expected: ['body', 'body continues'],
  },
  'an advertisement in the middle': {
    text: `${sentence}\nAdvertisement\n${sentence}\nStory Continued Below\n${sentence}\nRead more: Ferry sinks off the point\n${sentence}`,
    expected: ['body', 'boilerplate', 'body', 'boilerplate', 'body', 'related', 'body'],
  },
  'links between paragraphs': {
    text: `${sentence}\nRelated articles\nFerry sinks\nStorm closes port\n${sentence}\n${sentence}`,
    expected: ['body', 'related', 'related', 'related', 'body', 'body'],
  },
  'comments below the article': {
    text: `${sentence}\n\n3 comments\n\nSeagull says:\n${sentence}\n\nReally?\n\n© 2021 The Harbour Post. All rights reserved.`,
    expected: ['body', 'boilerplate', 'comment', 'comment', 'comment', 'boilerplate'],
  },
  'the letters of an agency behind the last words': {
    text: `Pier vote put off\n\nTove, Mar 3 (CWN) ${sentence}\n\n${sentence} CWN BR AL`,
    expected: ['headline', 'body', 'body', 'boilerplate'],
  },
  'a guide to other articles, before the last paragraph': {
    text: `Pier vote put off\n\n${sentence}\n\n${sentence}\n\n${sentence}\n\nQuick Guide\nHow to read about piers\n\n${sentence}`,
    expected: ['headline', 'body', 'body', 'body', 'boilerplate', 'boilerplate', 'body'],
  },
  'house rules of another kind': {
    text: `${sentence}\n\nCommunity guidelines\n\n- Be kind.\n- No advertising.\n\nView all comments\n\nI was there.`,
    expected: ['body', 'comment-policy', 'comment-policy', 'comment-policy', 'boilerplate', 'comment'],
  },
  'furniture at the end': {
    text: `${sentence}\n\nShare this article\nSign up to our newsletter for the latest news\nTags: pier, harbour\n(Reporting by Ann Lee; editing by Bo Roe)`,
    expected: ['body', 'boilerplate', 'boilerplate', 'metadata', 'boilerplate'],
  },
  'an article about comments stays an article': {
    text: `${sentence}\n${sentence.replace('met', 'met to say that all comments must be civil and moderators may remove them')}\n${sentence}`,
    expected: ['body', 'body', 'body'],
  },
  'a quotation that sounds like house rules': {
    text: `${sentence}\n“Please keep your comments civil,” she said.\n${sentence}`,
    expected: ['body', 'body', 'body'],
  },
};

describe('splitBlocks', () => {
  for (const [name, { text, expected }] of Object.entries(cases)) {
    test(name, () => {
      expect(kinds(text).map(([kind]) => kind)).toEqual(expected);
    });
  }

  test('the blocks of any text join to it without a gap', () => {
    for (const text of [
      '',
      ' ',
      '\n\n',
      '\u00a0\nX',
      'X',
      '\r\nBy Ann Lee\r\n',
      ...Object.values(cases).map((one) => one.text),
    ]) {
      const { blocks } = splitBlocks(text);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(blocks.every(({ start, end }) => end > start)).toBe(true);
    }
  });

  test('a broken sentence is noted', () => {
    expect(splitBlocks(cases['a sentence broken over an empty line']!.text).notes).toHaveLength(1);
  });
});
