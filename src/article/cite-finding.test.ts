import { expect, it } from 'vitest';
import { handLink } from '../schemas/finding.ts';
import { citeFinding } from './cite-finding.ts';

const finding = {
  headline: 'A prints less of a quotation of Ann Bell than B',
  sentence: 'A prints 4 of the 9 words.',
  kind: 'cut quotation' as const,
  rule: 'part of a longer version',
};

it('holds what it says, its kind and rule, and the story', () => {
  expect(citeFinding(finding, 'The lamp')).toBe(
    'A prints less of a quotation of Ann Bell than B. A prints 4 of the 9 words. A finding of the kind “cut quotation”, by the rule “part of a longer version”. In: The lamp. Variorum.',
  );
});

it('says that a link was made by hand, and nothing twice', () => {
  const linked = { ...finding, sentence: finding.headline, rule: handLink };
  expect(citeFinding(linked, 'Who lit it?')).toBe(
    'A prints less of a quotation of Ann Bell than B. A finding of the kind “cut quotation”, linked by hand by the editor of the story. In: Who lit it? Variorum.',
  );
});
