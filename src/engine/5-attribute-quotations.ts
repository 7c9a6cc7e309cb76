import type { AnnotatedQuotation } from '../schemas/quotation.ts';
import type { Block } from '../schemas/source.ts';
import type { Observer } from './anaphora/candidates/choose-candidate.ts';
import { resolveAnaphora } from './anaphora/resolve-anaphora.ts';
import type { Resolver } from './anaphora/resolve-mention.ts';
import { formOf } from './attribution/form-of.ts';
import type { Article, Case, Decision, Sieve } from './attribution/sieve.ts';
import { contextSieves, headingSieves, localSieves } from './attribution/sieves.ts';
import { annotateQuotation } from './confidence/annotate-quotation.ts';
import { findCues } from './cues/find-cues.ts';
import type { Entity } from './entities/entity.ts';
import { findNames } from './entities/find-names.ts';
import { groupNames } from './entities/group-names.ts';
import { indexNames } from './entities/name-index.ts';
import { repeatTitles } from './form/repeat-titles.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { readMixedMarks } from './quotation-marks/mixed-marks.ts';
import { readArticle } from './sentences/reading.ts';

/**
 * Stage 5. In: the quotations found. Out: the same with speaker, mention, cue, rule and confidence.
 * `“We agree,” said Ann Lee, the chair.` → speaker `Ann Lee`, mention `Ann Lee`, cue `said`, rule `cue right after`.
 * `observe` sees the choices for each pronoun and description that speaks, and how sure each speaker is.
 */
export function attributeQuotations(
  printed: string,
  blocks: readonly Block[],
  found: readonly FoundQuotation[],
  observe?: Observer,
): { quotations: AnnotatedQuotation[]; entities: Entity[] } {
  const text = readMixedMarks(printed);
  const reading = readArticle(text, blocks, found);
  const names = findNames(reading);
  const index = indexNames(names);
  const article: Article = {
    reading,
    index,
    found,
    cues: findCues(reading, index),
    decisions: found.map(() => null),
    forms: [],
  };
  runSieves(article, localSieves);
  runSieves(article, contextSieves);
  runSieves(article, headingSieves, true);
  article.forms = repeatTitles(
    text,
    found,
    found.map((_, i) => formOf(article, i)),
  );
  const { entities, entityOf } = groupNames(reading, names);
  const anaphors = resolveAnaphora(article, entities, entityOf, observe);
  const resolver: Resolver = { article, entities, entityOf, anaphors };
  const quotations = found.map((_, i) => annotateQuotation(resolver, i, observe));
  return { quotations, entities };
}

function runSieves(article: Article, sieves: readonly Sieve[], inHeadings = false): void {
  const { places, sentences, headings } = article.reading;
  for (const [quotation, place] of places.entries()) {
    const sentence = sentences[place.sentence];
    if (article.decisions[quotation] || !sentence || headings.has(place.paragraph) !== inHeadings) continue;
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
