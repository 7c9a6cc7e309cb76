import { expect, test } from 'vitest';
import type { Speaker } from '../../../schemas/quotation.ts';
import { mayDescribe } from './may-describe.ts';

function speaker(name: string, ...roles: string[]): Speaker {
  const places = roles.map((text) => ({ siglum: 'A', start: 0, end: text.length, text }));
  return {
    ...{ story: 'invented', id: name, name, kind: 'person', named: roles.length > 0, initials: '', rank: 1 },
    ...{ labels: [], roles: places, quotations: [], counts: [] },
  };
}

const finch = speaker('Odo Finch', 'leader of the opposition', 'transport minister');

test.each(['opposition leader', 'leader', 'minister for transport', 'ministers', 'Mr Finch'])(
  '“%s” may mean one with that role',
  (description) => expect(mayDescribe(finch, speaker(description))).toBe(true),
);

test.each([
  'finance minister',
  'opposition camp',
  'expert at the transport board',
  'Finch aide',
  'one of the transport experts',
])('“%s” means somebody else', (description) => expect(mayDescribe(finch, speaker(description))).toBe(false));
