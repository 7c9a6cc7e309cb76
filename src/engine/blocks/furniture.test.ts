import { describe, expect, it } from 'vitest';
import { boilerplateLines } from './furniture.ts';

const isFurniture = (line: string) => boilerplateLines.some((pattern) => pattern.test(line));

describe('what stands between the paragraphs of saved pages', () => {
  it.each([
    'Advertisement: Continue reading the main story',
    'ADVERTISEMENT Thanks for watching! Visit Website',
    'Slideshow (7 Images)',
    'Story continues below',
    '[pullquote align="right" cite="Ida Quill"]',
    'href="https://example.org/pier"',
    '- Updated at, 4 May 10:20',
    'Follow the Herald on Twitter: @norvikherald',
    'Next image 3 of 9',
    'This article is more than 3 years old',
    '(PHOTOS: The storm at the pier)',
    'MUST WATCH The pier that fell 02:10',
    'Related Video Video length 1 minute 3 seconds 1:03 The pier falls “at last” The pier falls “at last”',
    'Enlarge this image Ida Quill/Norvik Herald',
    'Visit Herald home page for more stories',
    'Interested in Piers? Add Piers as an interest to stay up to date',
    'Get breaking news alerts and special reports from Tove',
    'The pier that fell and who was on it Read more',
    'The Herald says: Hands off our pier! See Page 12',
    'Turn to page 4',
    'The Herald View: Page 14',
    'FULL STORY: PAGES 4-5',
    'Continued on Page 6',
    'How to follow our harbour coverage',
    'Do YOU sail from Tove? Email tips@herald.example',
    'Were you on the pier? Call us on 555 0100',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe('lines that only look like it', () => {
  it.each([
    'Advertisement rates rose in May, said Ida Quill.',
    'The photo was taken from the pier.',
    'Visit Norvik and read more.',
    'Follow the mayor, and you see why.',
    'He would close the pier. Read more slowly, she said.',
    'The plan has a second part, see page 12.',
    'The board has published the plan. See page 12.',
    'Page 12 is missing.',
    'How to follow our fathers is what the song asks.',
    'Do you sail? Then the pier is for you.',
    'Have you seen the pier? the mayor asks in a letter to the board.',
    'Updated figures show 12 ferries “late”.',
    'Interested in the pier, Finch went there.',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
