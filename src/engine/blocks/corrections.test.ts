import { describe, expect, test } from 'vitest';
import { isCorrection } from './corrections.ts';

describe('what corrects the article', () => {
  for (const text of [
    '• This article was amended on 2 May 2026. An earlier version said that six boats sank.',
    'This story has been corrected to show that the pier was built in 1917, not 1918.',
    'This story was updated on May 3 to correct the name of the pier.',
    'Correction: the pier has six piles.',
    'CORRECTION (May 3, 2026): the pier has six piles.',
    'Corrections and clarifications: the pier has six piles.',
    'Correction to an earlier version — the pier has six piles.',
    'Clarification: the board, not the mayor, owns the pier.',
    '*An earlier version of this article misstated the height of the pier.*',
    'A previous version of this story incorrectly said the pier had burned.',
    'Editor’s note: An earlier version of this report gave the name as Ann Bell. It is Anna Bell.',
    'UPDATE, May 3: This post has been corrected.',
    'Because of an editing error, an earlier version of this article gave the wrong year.',
    'The headline of this article was amended on 3 May.',
    'The caption on this story misidentified the pier.',
    'In a story May 3, 2026, about the pier, the Coast Press reported erroneously that it had burned.',
    '(Corrects day of the fire in second paragraph)',
    'The story gave the height as 6 metres. We apologise for the error.',
    'For the record: An earlier version of this story said six boats.',
    'Amended 3 May: the earlier version said six boats.',
    'This article has been updated. A previous version misstated the number of boats.',
    'We have corrected the number of boats in this article.',
    'We wrongly reported that the pier had burned.',
    'The earlier version of this story said six boats. The Harbour Post regrets the error.',
  ])
    test(text, () => expect(isCorrection(text)).toBe(true));
});

describe('what does not', () => {
  for (const text of [
    'Corrections officers at the jail: six are ill.',
    'Correction of the course took six hours.',
    'This story was written by Ann Bell.',
    'This article was first published by the Harbour Post.',
    'This story was updated on May 3.',
    'Editor’s note: Ann Bell is a member of the pier board.',
    'An earlier version of the plan had six piles.',
    'An earlier version of this pier stood in 1917.',
    'The bank regrets the error, its spokesman said.',
    'The report was amended on 2 May, the board said.',
    'Update: The earlier plan of the pier had six piles.',
    'This report has been updated every year since 1917.',
    'We have amended the plan of the pier, she said.',
    'We wrongly believe that the pier will last.',
    'In the video the mayor is heard to be sorry for the mistake.',
    'In a report on Monday, the ministry wrongly said that the pier had burned.',
    'Because of an error at the lock, the boats came late.',
    'We reported the fire to the board.',
    'In a letter to the board, she said the mayor had wrongly named the pier.',
    '“This article was amended,” she said.',
    'This report was changed by the ministry before it reached the board, the paper found.',
  ])
    test(text, () => expect(isCorrection(text)).toBe(false));
});
