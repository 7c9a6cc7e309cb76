import { expect, test } from 'vitest';
import { readNameLine } from './read-name-line.ts';

function stated(line: string) {
  return readNameLine(line)?.map(({ field, start, end }) => `${field}: ${line.slice(start, end)}`) ?? null;
}

test.each([
  [
    'Yasmin Roe · Tove News · Posted: Aug 08, 2024 4:00 AM EDT',
    ['author: Yasmin Roe', 'published: Aug 08, 2024 4:00 AM EDT'],
  ],
  [
    'Ann Lee, Bo Roe and Cyril Dunn | 3 March 2026',
    ['author: Ann Lee, Bo Roe and Cyril Dunn', 'published: 3 March 2026'],
  ],
  ['Ann Lee – Mar 3, 2026 3:17 PM | 147', ['author: Ann Lee', 'published: Mar 3, 2026 3:17 PM']],
  ['Maria van der Berg|Published 4 months ago', ['author: Maria van der Berg']],
  ['Ann Lee 7 hours', ['author: Ann Lee']],
  [' Ann Lee  Follow', ['author: Ann Lee']],
  ['Ann Lee Deputy Head of Content Editor', ['author: Ann Lee']],
  ['Ann Lee, Environment correspondent', ['author: Ann Lee']],
  ['Ann Lee Environment correspondent, Tove', ['author: Ann Lee']],
  ['ANN LEE POLITICAL EDITOR', ['author: ANN LEE']],
  ['Ann LeeNews Reporter', ['author: Ann Lee']],
  ['Zybrand Oe Deputy Political Editor', ['author: Zybrand Oe']],
  ['Ann Lee and agencies', ['author: Ann Lee']],
  ['Our Special Correspondent', ['author: Our Special Correspondent']],
  ['A Staff Reporter', ['author: A Staff Reporter']],
  ['Our harbour needs a reporter', null],
  ['An old reporter of the harbour', null],
  ['Ann Lee and agencies of the state', null],
  ['Deputy Political Editor', null],
  ['Science Correspondent', null],
  ['Ann Lee', null],
  ['Ann Lee is the harbour reporter', null],
  ['Ann Lee and the ferry: three questions for a reporter', null],
  ['Ann Lee died on 3 March 2026', null],
  ['Upper Harbour · 3 March 2026', null],
])('%s', (line, expected) => expect(stated(line)).toEqual(expected));
