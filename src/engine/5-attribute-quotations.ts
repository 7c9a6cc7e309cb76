import type { AnnotatedQuotation } from '../schemas/quotation.ts';
import type { Block } from '../schemas/source.ts';
import type { Note } from '../schemas/span.ts';
import { findCues } from './attribution/find-cues.ts';
import { indexNames } from './attribution/mention.ts';
import { readArticle } from './attribution/reading.ts';
import type { Article, Case, Decision, Sieve } from './attribution/sieve.ts';
import { contextSieves, localSieves } from './attribution/sieves.ts';
import type { Entity } from './entities/entity.ts';
import { findNames } from './entities/find-names.ts';
import { groupNames } from './entities/group-names.ts';
import { type Resolver, resolveMention } from './entities/resolve-mention.ts';
import { resolvePronouns } from './entities/resolve-pronouns.ts';

/**
 * Stage 5: quotations found → the same with speaker, mention, cue, rule and confidence.
 * `“We agree,” said Ann Lee, the chair.` → speaker `Ann Lee`, mention `Ann Lee`, cue `said`, rule `cue right after`.
 */
export function attributeQuotations(
  text: string,
  blocks: readonly Block[],
  found: readonly Found[],
): { quotations: AnnotatedQuotation[]; entities: Entity[]; notes: Note[] } {
  const reading = readArticle(text, blocks, found);
  const names = findNames(reading);
  const index = indexNames(names);
  const article: Article = { reading, index, found, cues: findCues(reading, index), decisions: found.map(() => null) };
  runSieves(article, localSieves);
  runSieves(article, contextSieves);
  const { entities, entityOf } = groupNames(reading, names);
  const resolved = resolvePronouns(article, entities, entityOf);
  const resolver: Resolver = { article, entities, entityOf, resolved };
  const quotations = found.map((quotation, i) => annotate(resolver, quotation, article.decisions[i] ?? null));
  return { quotations, entities, notes: [] };
}

type Found = Omit<AnnotatedQuotation, 'speaker' | 'mention' | 'cue' | 'rule' | 'confidence'> & { outer: number | null };

function runSieves(article: Article, sieves: readonly Sieve[]): void {
  for (const [quotation, place] of article.reading.places.entries()) {
    const sentence = article.reading.sentences[place.sentence];
    if (article.decisions[quotation] || !sentence) continue;
    const given: Case = { article, quotation, place, sentence, cues: article.cues[place.sentence] ?? [] };
    article.decisions[quotation] = firstDecision(sieves, given);
  }
}

function firstDecision(sieves: readonly Sieve[], given: Case): Decision | null {
  for (const sieve of sieves) {
    const decision = sieve.decide(given);
    if (decision) return { ...decision, rule: sieve.name };
  }
  return null;
}

function annotate(resolver: Resolver, found: Found, decision: Decision | null): AnnotatedQuotation {
  const { outer: _, ...quotation } = found;
  if (!decision) return { ...quotation, speaker: null, mention: null, cue: null, rule: 'unknown', confidence: 0 };
  const source = sourceOf(resolver.article, decision);
  const mention = decision.mention ?? source?.mention ?? null;
  return {
    ...quotation,
    speaker: source?.mention ? resolveMention(resolver, source.mention) : null,
    mention: mention && { start: mention.start, end: mention.end },
    cue: decision.cue ?? source?.cue ?? null,
    rule: decision.rule,
    confidence: decision.confidence,
  };
}

/** The decision that names the speaker, along the chain of quotations that hold on to it. */
function sourceOf(article: Article, decision: Decision): Decision | null {
  let source: Decision | null = decision;
  for (let depth = 0; source && source.sameAs !== null && depth < article.decisions.length; depth++)
    source = article.decisions[source.sameAs] ?? null;
  return source;
}
