import { expect, test } from 'vitest';
import { readHeaderLine } from './read-header-line.ts';

function stated(line: string) {
  return readHeaderLine(line)?.map(({ field, start, end }) => `${field}: ${line.slice(start, end)}`) ?? null;
}

test.each([
  ['Posted on September 9, 2025 at 4:15 PM EDT', ['published: September 9, 2025 at 4:15 PM EDT']],
  ['May 21, 2024 Tuesday', ['published: May 21, 2024 Tuesday']],
  ['14 Aug 2025 · 4 min read', ['published: 14 Aug 2025']],
  ['Spring 2025', ['published: Spring 2025']],
  ['Words by Ann Lee', ['author: Ann Lee']],
  ['Posted by Ann Lee', ['author: Ann Lee']],
  ['Posted on 14 October 2024 by Dr Greta Hume', ['published: 14 October 2024', 'author: Dr Greta Hume']],
  ['4 February 2024 | Hal Peverell', ['published: 4 February 2024', 'author: Hal Peverell']],
  [
    'The Carrow Post, Monday 11 March 2024',
    ['publisher: The Carrow Post', 'published: Monday 11 March 2024'],
  ],
  ['  The Carrow Post, 11 March 2024', ['publisher: The Carrow Post', 'published: 11 March 2024']],
  ['Carrow, Monday 11 March 2024', ['published: Monday 11 March 2024']],
  ['ALLER HERALD, October 15', ['publisher: ALLER HERALD']],
  ['ALLER BRIDGE, October 15', null],
  ['For immediate release: 21 September 2023', ['published: 21 September 2023']],
  ['The pier opened on 11 March 2024', null],
  ['Comment by Lou Astley', ['author: Lou Astley']],
  ['4 February 2024 | the pier opened.', null],
  ['Source: Penmoor Mercury 6/2/24', ['publisher: Penmoor Mercury', 'published: 6/2/24']],
  ['By ANN LEE FOR CARROW ONLINE', ['author: ANN LEE']],
  ['By Ann Lee for the Carrow Post', ['author: Ann Lee']],
  ['By Ann Lee and Bo Roe, CNN', ['author: Ann Lee and Bo Roe']],
  ['Ann Lee | March 3, 2024', ['author: Ann Lee', 'published: March 3, 2024']],
  ['March 3, 2024 / 5:00 PM EST / AP', ['published: March 3, 2024 / 5:00 PM EST']],
  ['Published 10:15 AM ET, Tue March 5, 2024', ['published: Tue March 5, 2024']],
  ['Published 3 hours ago', []],
  ['EMBARGOED UNTIL 00:01 BST WEDNESDAY 9 OCTOBER 2024', []],
  ['PRESS RELEASE', []],
  ['University of Haldane news release', []],
  ['By Staff and agencies', []],
  ['Posted on 14 October 2024 by the pier, it said.', null],
  ['Home > News > Harbour', []],
  ['Harbour reporter', []],
  ['Updated: 10 September 2025', []],
  ['Updated / Tuesday, 3 March 2026 18:41', []],
  ['Published - June 11, 2025 10:38 pm IST - CARROW', ['published: June 11, 2025 10:38 pm IST']],
  ['March 9, 2025 11:04 AM UTC · Updated 3 hours ago', ['published: March 9, 2025 11:04 AM UTC']],
  ['Newspaper: Harbour master used his own boat for visits.', null],
  ['Spring 2025 was the wettest on record', null],
])('%s', (line, expected) => expect(stated(line)).toEqual(expected));
