import type { Name } from './find-names.ts';

/** The names of an article, and which of them a token belongs to. */
export interface NameIndex {
  names: readonly Name[];
  /** Token → index of the name that covers it. */
  at: ReadonlyMap<number, number>;
}

export function indexNames(names: readonly Name[]): NameIndex {
  const at = new Map<number, number>();
  for (const [index, name] of names.entries())
    for (let token = name.first; token < name.last; token++) at.set(token, index);
  return { names, at };
}
