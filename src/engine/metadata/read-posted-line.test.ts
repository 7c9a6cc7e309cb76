import { expect, test } from 'vitest';
import { readPostedLine } from './read-posted-line.ts';

function stated(line: string) {
  return readPostedLine(line)?.map(({ field, start, end }) => `${field}: ${line.slice(start, end)}`) ?? null;
}

test.each([
  [
    'Posted by admin on May 3, 2026 in News, Pier sector',
    ['published: May 3, 2026', 'section: News, Pier sector'],
  ],
  [
    'Posted on 3 May 2026 by Ann Lee in Harbour news',
    ['published: 3 May 2026', 'author: Ann Lee', 'section: Harbour news'],
  ],
  ['Posted in News, Piers on May 3, 2026 by admin', ['published: May 3, 2026', 'section: News, Piers']],
  ['May 3, 2026 in News by admin', ['published: May 3, 2026', 'section: News']],
  ['Posted by pier_watch on May 3, 2026 at 10:15 am', ['published: May 3, 2026 at 10:15 am']],
  ['Submitted by web.editor on Tue, 05/03/2026 - 10:15', ['published: 05/03/2026 - 10:15']],
  ['Posted on May 3, 2026 by admin | Leave a comment', ['published: May 3, 2026']],
  ['May 3, 2026 in News by admin  0 Comments', ['published: May 3, 2026', 'section: News']],
  ['Published 3 May 2026 in Politics', ['published: 3 May 2026', 'section: Politics']],
  ['Published on 3 May 2026 under Harbours & piers', ['published: 3 May 2026']],
  // For other rules.
  ['Posted by Ann Lee on May 3, 2026', null],
  ['May 3, 2026', null],
  ['May 3, 2026 in Tove', null],
  // Running text.
  ['Posted by the gate on May 3, 2026 in plain sight', null],
  ['Published on 3 May 2026 in the harbour journal, the study counts every boat', null],
  ['Written by hand on May 3, 2026 in a hut', null],
  ['Filed by the owners on May 3, 2026 in Tove', null],
  ['Added on 3 May 2026 in News, says the list, but nobody knows who did so', null],
])('%s', (line, expected) => expect(stated(line)).toEqual(expected));
