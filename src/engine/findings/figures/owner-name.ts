/**
 * In: a quotation of a story, given to somebody. Out: the name of its speaker; where its own article has no name for them, that
 * of the speaker to whom other articles give the same words: `Odo Finch` for “the candidate for mayor”.
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { FindingContext } from '../context.ts';
import { onceAStory } from '../once-each.ts';

export function nameOwner({ id, speakerId }: Quotation, context: FindingContext): string {
  const own = speakerId!;
  if (context.speaker(own)?.named ?? true) return context.speakerName(own);
  const [other, ...more] = named(context).get(id) ?? [];
  return context.speakerName(other !== undefined && more.length === 0 ? other : own);
}

/** By quotation: the speakers with a name to whom the versions of its statement are given. */
const named = onceAStory(
  (context): ReadonlyMap<string, readonly string[]> =>
    new Map(
      context.statements.flatMap((statement) => {
        const speakers = statement.versions.flatMap(({ speakerId }) => speakerId ?? []);
        const known = [...new Set(speakers.filter((one) => context.speaker(one)?.named))];
        return statement.versions.map(({ quotation }) => [quotation, known] as const);
      }),
    ),
);
