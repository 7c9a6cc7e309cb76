import { describe, expect, it } from 'vitest';
import { kindOfSpeaker } from './kind-of-speaker.ts';

describe('what somebody is who speaks under a name', () => {
  it.each([
    ['Americans', 'group'],
    ['Danes', 'group'],
    ['Muslims', 'group'],
    ['Constitution', 'document'],
    ['Tide Protection Act', 'document'],
    ['Section 12', 'document'],
    ['Norland Tides', 'organisation'],
    ['American', 'organisation'],
    ['Facebook', 'organisation'],
  ])('%s: %s', (name, expected) => {
    expect(kindOfSpeaker({ kind: 'organisation', name })).toBe(expected);
  });

  it('leaves people what they are', () => {
    expect(kindOfSpeaker({ kind: 'person', name: 'Ida Scripture' })).toBe('person');
  });
});
