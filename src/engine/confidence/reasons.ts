import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Feature } from '../anaphora/candidates/choose-candidate.ts';
import type { Resolver } from '../anaphora/resolve-mention.ts';
import { type Decision, namingDecision } from '../attribution/sieve.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * What tells how sure the speaker of a quotation is: the rule, how it was judged, what the words are that name the speaker,
 * by how much they lead to this one, and who else is about. `He [said]` with one man near → `by pronoun`, `no other`, …
 */
export function reasonsFor(resolver: Resolver, index: number, speaker: AttributedSpeaker): Feature[] {
  const { article, anaphors } = resolver;
  const decision = article.decisions[index];
  const source = namingDecision(article, index);
  if (!decision || !source?.mention) return [];
  const naming = namingOf(source.mention, speaker);
  return [
    ['any', 1],
    ['as judged', logit(decision.confidence)],
    [`rule ${decision.rule}`, 1],
    [naming, 1],
    [`rule ${source.rule}, ${naming}`, 1],
    ...leadOf(source.mention, anaphors.leads),
    ...kindReasons(speaker, source.mention),
    ...placeReasons(resolver, index, decision, source.mention),
    ...(article.forms[index] === 'fragment' ? ([['fragment', 1]] as const) : []),
  ];
}

function namingOf({ kind, head }: Mention, { named }: AttributedSpeaker): string {
  if (kind === 'name') return named ? 'by name' : 'by name, nameless';
  if (kind === 'pronoun') {
    const pronoun = /^(?:s?he|they|it)$/.test(head) ? head : 'another pronoun';
    return `by ${pronoun}${named ? '' : ', nameless'}`;
  }
  return named ? 'by description, named' : 'by description, nameless';
}

/** Greater leads say no more. */
const greatestLead = 5;

function leadOf({ kind, first }: Mention, leads: Resolver['anaphors']['leads']): Feature[] {
  if (kind === 'name') return [];
  const lead = leads.get(first);
  if (lead === undefined) return [[`${kind}, told by a rule`, 1]];
  if (lead === null) return [[`${kind}, no other`, 1]];
  return [[`${kind}, lead`, Math.min(lead, greatestLead)]];
}

function kindReasons({ kind, named }: AttributedSpeaker, { plural }: Mention): Feature[] {
  const reasons: Feature[] = [];
  if (kind !== 'person') reasons.push([kind, 1]);
  if (kind === 'organisation' && !named) reasons.push(['nameless organisation', 1]);
  if (plural) reasons.push(['plural', 1]);
  return reasons;
}

function placeReasons(
  { article }: Resolver,
  index: number,
  { sameAs, follows }: Decision,
  mention: Mention,
): Feature[] {
  const { places, sentences } = article.reading;
  const place = places[index]!;
  const at = places[sameAs ?? index]!;
  const reasons: Feature[] = [];
  if (at.paragraph !== place.paragraph) reasons.push(['named in another paragraph', 1]);
  if (follows !== null && follows !== index - 1) reasons.push(['others between', 1]);
  const cues = article.cues[at.sentence] ?? [];
  const speakers = new Set(cues.map(({ subject }) => subject.first));
  if (speakers.size > 1) reasons.push(['several speak in the sentence', 1]);
  const range = sentences[at.sentence];
  const inside = range && mention.first >= range.first && mention.first < range.last;
  if (!inside) reasons.push(['named in another sentence', 1]);
  else reasons.push(['words between', Math.log2(1 + Math.abs(at.token - mention.first))]);
  return reasons;
}

/** Log odds; of what is judged neither sure nor impossible. */
function logit(share: number): number {
  const held = Math.min(0.99, Math.max(0.2, share));
  return Math.log(held / (1 - held));
}
