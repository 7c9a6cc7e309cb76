import type { Article } from '../attribution/sieve.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameIndex } from '../entities/name-index.ts';
import { itemAt } from '../text/item-at.ts';
import type { Token } from '../text/segment.ts';

/**
 * Whose words the sentences of a transcript are that say `I` or `me`: sentence → entity of the name before the colon that opened
 * the paragraph. `ANN LEE (to camera): I asked her. She told me, “…”`: of Ann Lee, who is `I` there, and not `she`.
 */
export function labelsOfTurns(
  { reading, index }: Article,
  entities: readonly Entity[],
  entityOf: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const { sentences, tokens } = reading;
  const labels = new Map<number, number>();
  let turn: { entity: number; from: number } | null = null;
  for (const [number, { first, last, paragraph }] of sentences.entries()) {
    if (sentences[number - 1]?.paragraph !== paragraph) {
      const entity = itemAt(entityOf, labelAt(tokens, index, first)) ?? null;
      const speaks = entity !== null && entities[entity]?.kind === 'person';
      turn = speaks ? { entity, from: number } : null;
    }
    if (!turn || number - turn.from > longestTurn) continue;
    if (tokens.slice(first, last).some(({ text }) => firstPerson.test(text))) labels.set(number, turn.entity);
  }
  return labels;
}

/** Sentences: more are no turn, but an article in one paragraph. */
const longestTurn = 30;

/** The name that opens a paragraph before a colon, with or without an aside in brackets. */
function labelAt(tokens: readonly Token[], { at, names }: NameIndex, first: number): number | null {
  const found = at.get(first);
  const name = itemAt(names, found);
  if (found === undefined || name?.kind !== 'name') return null;
  let end = name.last;
  if (tokens[end]?.text === '(')
    while (end < name.last + longestAside && tokens[end - 1]?.text !== ')') end++;
  return tokens[end]?.text === ':' ? found : null;
}

/** Tokens of `(to camera)`. */
const longestAside = 8;

const firstPerson = /^(?:I(?:['’](?:m|ve|d|ll))?|[Mm]e|[Mm]y|[Mm]yself)$/;
