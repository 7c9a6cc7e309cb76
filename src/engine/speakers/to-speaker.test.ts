import { expect, test } from 'vitest';
import type { Quotation } from '../../schemas/quotation.ts';
import type { SpeakerGroup } from './gather-speakers.ts';
import { toSpeaker } from './to-speaker.ts';

test('an article with two names for one speaker is counted once', () => {
  const article = { siglum: 'A', text: 'Ann Lee said so. Lee left.', quotations: [] };
  const member = (name: string) => ({ article, name, entity: null });
  const group = {
    id: 'ann-lee',
    speaker: { name: 'Ann Lee', kind: 'person', named: true },
    members: [member('Lee'), member('Ann Lee')],
  } as unknown as SpeakerGroup;
  const quotation = { id: 'a-0', speakerId: 'ann-lee', context: 'body', words: 4 } as Quotation;
  const { counts } = toSpeaker('ferry', group, [quotation]);
  expect(counts).toEqual([{ siglum: 'A', quotations: 1, words: 4 }]);
});
