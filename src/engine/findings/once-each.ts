/**
 * In: a way to read something off an object and its story. Out: the same, which reads each object once: a figure is
 * compared with many others.
 */
import type { FindingContext } from './context.ts';

/** For objects that belong to one story. */
export function onceEach<K extends object, V>(
  read: (one: K, context: FindingContext) => V,
): (one: K, context: FindingContext) => V {
  const known = new WeakMap<K, { answer: V }>();
  return (one, context) => {
    const found = known.get(one) ?? { answer: read(one, context) };
    known.set(one, found);
    return found.answer;
  };
}

/** The same, of the story as a whole. */
export function onceAStory<V>(read: (context: FindingContext) => V): (context: FindingContext) => V {
  const once = onceEach<FindingContext, V>((context) => read(context));
  return (context) => once(context, context);
}
