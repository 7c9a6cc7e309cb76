/** What a reader chose, by the name of the control. */
export type Choices = Record<string, string>;

/**
 * What was remembered on this machine under a name; nothing where the reader forbids storage, or
 * where something else stands there.
 */
export function remembered(name: string): Choices {
  try {
    return { ...JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}') };
  } catch {
    return {};
  }
}

/** Remembers choices in the place of those that were remembered under the name. */
export function remember(name: string, choices: Choices): void {
  try {
    if (Object.keys(choices).length > 0) localStorage.setItem(keyOf(name), JSON.stringify(choices));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // A reader may forbid storage; the address still carries the state.
  }
}

const keyOf = (name: string): string => `variorum:${name}`;
