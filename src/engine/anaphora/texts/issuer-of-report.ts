import type { Entity } from '../../entities/entity.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import { namesOrganisation } from '../../entities/names-organisation.ts';
import { headToken, type Mention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { nounsBefore } from '../named-later/nouns-before.ts';
import { namedAfter, senderOfText } from './sender-of-text.ts';

/**
 * The body, or the people, whose report speaks, where the article names them beside it or where it brought it in; null for
 * a report that speaks for itself. `the Tide Foundation survey [found]`, `a report from the Tide Foundation [said]`, and
 * `The report [added]` behind it → the Tide Foundation.
 */
export function issuerOfReport(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  if (!reports.has(mention.head)) return null;
  const own = headToken(state.article.reading, mention);
  const beside = issuerAt(state, own, sentence);
  if (beside !== null || isFresh(state, own)) return beside;
  for (const [noun, s] of nounsBefore(state, mention, sentence, new Set([mention.head]))) {
    const issuer = issuerAt(state, noun, s);
    if (issuer !== null || isFresh(state, noun)) return issuer;
  }
  return null;
}

/** What somebody found out and has published. */
const reports: ReadonlySet<string> = new Set(
  'report study survey poll analysis review audit assessment paper'.split(' '),
);

/** `a report`, `another long report`, `their own report`: one that the article has not told of. */
function isFresh({ article }: AnaphoraState, noun: number): boolean {
  const { tokens } = article.reading;
  return [1, 2, 3].some((back) =>
    /^(?:an?|one|another|his|her|its|their|own)$/.test(lowerAt(tokens, noun - back)),
  );
}

function issuerAt(state: AnaphoraState, noun: number, sentence: number): number | null {
  const issuer =
    bodyBefore(state, noun) ?? senderOfText(state, noun, sentence) ?? issuerBehind(state, noun, sentence);
  return issuer !== null && state.entities[issuer]?.place ? null : issuer;
}

/** `the [Tide Foundation] survey`, `the [Tide] survey` beside its whole name; of `the Zika report` nobody knows who wrote it. */
function bodyBefore({ article, entityOf, entities }: AnaphoraState, noun: number): number | null {
  const at = article.index.at.get(noun - 1) ?? -1;
  const { text = '', last } = article.index.names[at] ?? {};
  if (last !== noun) return null;
  const own = itemAt(entities, entityOf[at]);
  if (own && isBody(own)) return own.id;
  const whole = entities.filter((entity) => entity.name.startsWith(`${text} `) && isBody(entity));
  return whole.length === 1 ? whole[0]!.id : null;
}

function isBody({ kind, name }: Entity): boolean {
  return kind === 'organisation' && (namesOrganisation(name.split(' ')) || isOutlet(name));
}

/** `a study on the cost of ferries conducted by [the Tide Foundation]`, `a survey released in April by [it]`. */
function issuerBehind(state: AnaphoraState, noun: number, sentence: number): number | null {
  const { tokens, sentences } = state.article.reading;
  const last = Math.min(sentences[sentence]?.last ?? 0, noun + longestTopic);
  for (let i = noun + 1; i < last && tokens[i]?.kind === 'word'; i++) {
    if (!issuing.test(lowerAt(tokens, i))) continue;
    for (let by = i + 1; by < i + longestTime && tokens[by]?.kind === 'word'; by++)
      if (tokens[by]?.lower === 'by') return namedAfter(state, by);
  }
  return null;
}

/** Tokens of `on the cost of ferries to small islands`, and of `in late April this year`. */
const longestTopic = 12;
const longestTime = 7;

const issuing = /^(?:conducted|compiled|produced|prepared|released|published|issued|written|led)$/;
