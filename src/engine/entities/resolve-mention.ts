import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Mention } from '../attribution/mention.ts';
import type { Article } from '../attribution/sieve.ts';
import { determiners } from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { personNouns } from '../data/people-words.ts';
import type { Entity } from './entity.ts';
import { isCapital } from './find-names.ts';
import { institutions } from './institutions.ts';
import type { Anaphors } from './resolve-anaphora.ts';

/**
 * A mention → the speaker it names in this article, or null.
 * `the minister` after `Home Secretary James Cleverly` → James Cleverly; `a Meta spokesperson` → `Meta spokesperson`, unnamed.
 */
export interface Resolver {
  article: Article;
  entities: readonly Entity[];
  entityOf: readonly (number | null)[];
  anaphors: Anaphors;
}

export function resolveMention(
  { article, entities, entityOf, anaphors }: Resolver,
  mention: Mention,
): AttributedSpeaker | null {
  const id = mention.name === null ? anaphors.entities.get(mention.first) : entityOf[mention.name];
  const entity = entities[id ?? -1];
  if (entity) return { name: entity.name, kind: entity.kind, named: true };
  const group = anaphors.plurals.get(mention.first);
  if (group) return describeUnnamed(article, group);
  const described = mention.kind === 'nominal' || /(?:one|body)$/.test(mention.head);
  return described ? describeUnnamed(article, mention) : null;
}

/** An unnamed speaker is called by its words as printed, without the article. */
function describeUnnamed(article: Article, mention: Mention): AttributedSpeaker {
  const { text, tokens } = article.reading;
  const first = tokens[mention.first];
  const skip =
    first && /^(?:the|a|an|this|that|these|those)$/.test(first.lower) && mention.last - mention.first > 1
      ? 1
      : 0;
  const from = tokens[mention.first + skip]?.start ?? mention.start;
  const name = text.slice(from, mention.end).replace(/\s+/g, ' ');
  const full = institutions.has(name) ? fullName(article, name) : null;
  if (full) return { name: full, kind: 'organisation', named: true };
  if (mention.plural) return { name, kind: 'group', named: false };
  if (personNouns.has(mention.head)) return { name, kind: 'person', named: false };
  if (documentNouns.has(mention.head)) return { name, kind: 'document', named: false };
  return { name, kind: organisationNouns.has(mention.head) ? 'organisation' : 'person', named: false };
}

/** `government` → `UK government`, where the article says so. */
function fullName({ reading }: Article, noun: string): string | null {
  const { tokens } = reading;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === noun && isCapital(tokens[i - 1]) && !determiners.has(tokens[i - 1]?.lower ?? ''),
  );
  return at < 0 ? null : `${tokens[at - 1]?.text} ${noun}`;
}
