// Passages of different articles that say the same in other words.
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { sayList, sayQuoted } from './say.ts';

export function sameClaim(context: FindingContext): Draft[] {
  return context.paraphrases.map(({ id, members, label, basis, rule, confidence }) => {
    const sigla = [...new Set(members.map(({ siglum }) => siglum))];
    const [first, second] = members;
    const who = basis === 'editor' ? 'An editor has linked' : 'Shared rare words and figures link';
    return {
      key: id,
      kind: 'same claim, other words' as const,
      headline: label ?? `${sayList(sigla)} may say the same in other words`,
      sentence:
        `${first!.siglum} has ${sayQuoted(context.text(first!), 24)}; ${second!.siglum} has ` +
        `${sayQuoted(context.text(second!), 24)}. ${who} the two.`,
      sigla,
      evidence: members.map((member) => ({ ...member })),
      rule,
      confidence,
      size: 0.5,
    };
  });
}
