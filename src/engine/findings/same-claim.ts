// Passages of different articles that say the same in other words.
import type { Paraphrase } from '../../schemas/passage.ts';
import { foldPhrase } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayList, sayQuoted } from './say.ts';

export function sameClaim(context: FindingContext): Draft[] {
  return context.paraphrases.map((paraphrase) => toDraft(paraphrase, context));
}

function toDraft(
  { id, members, label, basis, rule, confidence }: Paraphrase,
  context: FindingContext,
): Draft {
  const words = Map.groupBy(members, (place) => foldPhrase(context.text(place)));
  const clauses = [...words.values()].map((places) => {
    const sigla = places.map(({ siglum }) => siglum);
    return `${sayList(sigla)} ${agree(sigla, 'writes', 'write')} ${sayQuoted(context.text(places[0]!), 30)}`;
  });
  const sigla = [...new Set(members.map(({ siglum }) => siglum))];
  return {
    key: id,
    kind: 'same claim, other words',
    headline: label ?? `${sayList(sigla)}: one claim in other words`,
    sentence: `${clauses.join('; ')}. ${basis === 'editor' ? 'An editor links the two.' : 'The two seem to make one claim.'}`,
    sigla,
    evidence: members.map((member) => ({ ...member })),
    rule,
    confidence,
    size: 0.5,
  };
}
