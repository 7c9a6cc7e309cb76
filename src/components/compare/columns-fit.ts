import { listAsked } from '../../compare/read-with.ts';

/** How wide a window holds so many columns, in rem; the styles of many columns (`styles/compare`) say the same. */
const widths: Readonly<Record<number, number>> = { 2: 48, 3: 48, 4: 62 };
const widest = 77;

/** Whether they can be read side by side. More than five never fit whole, and scroll sideways from there on. */
export function columnsFit(columns: number): boolean {
  return matchMedia(`(width >= ${widths[columns] ?? widest}rem)`).matches;
}

/** How many articles the address asks for; null where it asks for none, or for one alone. */
export function columnsAsked(): number | null {
  const { size } = new Set(listAsked(location.search));
  return size > 1 ? size : null;
}
