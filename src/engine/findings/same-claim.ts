/**
 * Places that tell one matter in other words, as the editor of the story links them by hand: the same claim, or
 * accounts that differ.
 * “What WhatsApp is: B has “…, also owned by Meta”; C has “…”. Linked by the editor.”
 */
import type { Paraphrase } from '../../schemas/passage.ts';
import { capitalise, list } from '../text/counts.ts';
import { foldPhrase } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { siglaOf } from './in-articles.ts';
import { agree, sayQuoted } from './say.ts';

export function sameClaim(context: FindingContext): Draft[] {
  return context.paraphrases.map((paraphrase) => toDraft(paraphrase, context));
}

function toDraft(
  { id, members, label, basis, rule, confidence, tells }: Paraphrase,
  context: FindingContext,
): Draft {
  const words = [...Map.groupBy(members, (place) => foldPhrase(context.text(place))).values()];
  const byArticles = Map.groupBy(words, (places) => siglaOf(places).join());
  const clauses = [...byArticles].map(([joined, told]) => {
    const who = joined.split(',');
    const said = told.map((places) => sayQuoted(context.text(places[0]!), 30));
    return `${list(who)} ${agree(who, 'has', 'have')} ${list(said)}`;
  });
  const sigla = siglaOf(members);
  const linked = basis === 'editor' ? 'Linked by the editor.' : 'They seem to make one claim.';
  return {
    key: id,
    kind: tells === 'otherwise' ? 'one matter, other accounts' : 'same claim, other words',
    headline: capitalise(label ?? `${list(sigla)}: one claim in other words`),
    sentence: `${clauses.join('; ')}. ${linked}`,
    sigla,
    evidence: members.map((member) => context.inSentence(member)),
    rule,
    confidence,
    size: tells === 'otherwise' ? 0.7 : 0.5,
  };
}
