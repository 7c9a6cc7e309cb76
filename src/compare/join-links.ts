/** Two ids that belong together. */
export type Link = readonly [string, string];

/** Connected components, each named after one of its members (union–find). */
export function joinLinks(links: readonly Link[]): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const [left, right] of links) {
    const [name, other] = [find(left), find(right)];
    parent.set(name, name);
    parent.set(other, name);
  }
  return new Map([...parent.keys()].map((id) => [id, find(id)]));
}
