import { expect, it } from 'vitest';
import { namesOrganisation } from './names-organisation.ts';

it.each([
  'Norland Foundation',
  'Norland Democrats',
  'Radio Severn',
  'Police Norland',
  'No 10',
  'City Hall',
  'Kelby Police',
  'Citizens for Ethics',
  'Commission on Tides',
  'TQ Carriers',
  'IDA',
  'TQ Porters',
])('takes %s for a body', (name) => {
  expect(namesOrganisation(name.split(' '))).toBe(true);
});

it.each(['Ann Lee', 'Odo Finch', 'Ida Hall', 'TQ Rogers', 'II Porters', 'ANN QUILL'])(
  'takes %s for none',
  (name) => {
    expect(namesOrganisation(name.split(' '))).toBe(false);
  },
);
