/**
 * In: the turns of an article. Out: whether people talk to each other in them, so that a label names somebody even where
 * no list has the name: two labels come back, in turns, and what stands behind them are sentences.
 */
import type { Turn } from './find-turns.ts';

/** Turns. */
const fewest = 4;
/** Of the turns, so many are sentences; the entries of a list are not. */
const leastSentences = 0.7;
/** Of the turns, so many have another label than the one before. */
const leastChanges = 0.6;

export function isDialogue(turns: readonly Turn[], text: string): boolean {
  if (turns.length < fewest) return false;
  const names = turns.map(({ label }) => label.name.toLowerCase());
  const times = Map.groupBy(names, (name) => name);
  const returning = [...times.values()].filter(({ length }) => length > 1).length;
  const changes = names.filter((name, index) => index > 0 && name !== names[index - 1]).length;
  const sentences = turns.filter(({ speech }) => {
    const last = speech.at(-1);
    return last !== undefined && /[.?!…—–-]["”’')\]*_]*$/u.test(text.slice(last.start, last.end));
  });
  return (
    returning >= 2 &&
    changes >= leastChanges * (turns.length - 1) &&
    sentences.length >= leastSentences * turns.length
  );
}
