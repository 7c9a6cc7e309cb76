// What may stand open inside what, and what a mark does to it. States are stacks, outermost first:
// `D` double, `S` single, `G` guillemets; `SD` is a double mark open inside a single one.
import type { MarkFamily } from '../text/quotation-marks.ts';

export const stacks = [
  '',
  'D',
  'S',
  'G',
  'DS',
  'SD',
  'DD',
  'GD',
  'GS',
  'DG',
  'SG',
  'GG',
  'DSD',
  'SDS',
] as const;

export type Role = 'open' | 'close' | 'none';

export interface Step {
  /** Index into `stacks`. */
  to: number;
  /** The price of the repair that the step needs; 0 for none. */
  cost: number;
}

/** A mark whose partner is missing. */
export const missingPartner = 5;
/** The same marks inside themselves: `“He said “no” to me”`. */
const sameInside = 2;

const letters: Record<MarkFamily, string> = { double: 'D', single: 'S', guillemet: 'G' };

/** All steps from a stack with a mark of a family in a role. */
export function stepsFrom(stack: number, family: MarkFamily, role: Role): readonly Step[] {
  return table[role][family][stack]!;
}

const table = {
  open: byFamily(openSteps),
  close: byFamily(closeSteps),
  none: byFamily((stack) => [{ to: indexOf(stack), cost: 0 }]),
};

function byFamily(
  steps: (stack: string, letter: string) => Step[],
): Record<MarkFamily, readonly (readonly Step[])[]> {
  const of = (family: MarkFamily) => stacks.map((stack) => steps(stack, letters[family]));
  return { double: of('double'), single: of('single'), guillemet: of('guillemet') };
}

/** Push; or, where the same mark is open already, close that one first. */
function openSteps(stack: string, letter: string): Step[] {
  const again = stack.endsWith(letter);
  const steps = [{ to: indexOf(stack + letter), cost: again ? sameInside : 0 }];
  const depth = stack.indexOf(letter);
  if (depth >= 0) steps.push({ to: indexOf(stack.slice(0, depth) + letter), cost: missingPartner });
  return steps.filter((step) => step.to >= 0);
}

/** Pop down to the mark's own family; or leave the stack alone where it opened nothing. */
function closeSteps(stack: string, letter: string): Step[] {
  const depth = stack.lastIndexOf(letter);
  if (depth < 0) return [{ to: indexOf(stack), cost: missingPartner }];
  return [{ to: indexOf(stack.slice(0, depth)), cost: missingPartner * (stack.length - 1 - depth) }];
}

function indexOf(stack: string): number {
  return (stacks as readonly string[]).indexOf(stack);
}
