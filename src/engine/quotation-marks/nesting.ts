/**
 * What may stand open inside what, and what a mark does to it. States are stacks, outermost first:
 * `D` double, `S` single, `G` guillemets; `SD` is a double mark open inside a single one.
 */
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

export const roles = ['open', 'close', 'none'] as const;
export type Role = (typeof roles)[number];

const [open, close, none] = [0, 1, 2];

export interface Step {
  /** Index into `roles`. */
  role: number;
  /** Index into `stacks`. */
  to: number;
  /** The price of the repair that the step needs; 0 for none. */
  cost: number;
  /** The mark opens inside words that the same marks hold already. */
  again?: true;
  /** The mark opens, and what the same marks held open is given up. */
  over?: true;
}

/** A mark whose partner is missing. */
export const missingPartner = 5;
/** The same marks inside themselves: `“He said “no” to me”`. */
const sameInside = 2;

/** All steps from each stack with a mark of a family: those that open first, then those that close. */
export const stepsOf: Readonly<Record<MarkFamily, readonly (readonly Step[])[]>> = {
  double: stepsWith('D'),
  single: stepsWith('S'),
  guillemet: stepsWith('G'),
};

function stepsWith(letter: string): Step[][] {
  return stacks.map((stack, to) => [
    ...openSteps(stack, letter),
    ...closeSteps(stack, letter),
    { role: none, to, cost: 0 },
  ]);
}

/** Push; or, where the same mark is open already, close that one first. */
function openSteps(stack: string, letter: string): Step[] {
  const again = stack.endsWith(letter);
  const to = indexOf(stack + letter);
  const steps: Step[] = [again ? { role: open, to, cost: sameInside, again } : { role: open, to, cost: 0 }];
  const depth = stack.indexOf(letter);
  if (depth >= 0)
    steps.push({
      role: open,
      to: indexOf(stack.slice(0, depth) + letter),
      cost: missingPartner,
      over: true,
    });
  return steps.filter((step) => step.to >= 0);
}

/** Pop down to the mark's own family; or leave the stack alone where it opened nothing. */
function closeSteps(stack: string, letter: string): Step[] {
  const depth = stack.lastIndexOf(letter);
  if (depth < 0) return [{ role: close, to: indexOf(stack), cost: missingPartner }];
  const cost = missingPartner * (stack.length - 1 - depth);
  return [{ role: close, to: indexOf(stack.slice(0, depth)), cost }];
}

function indexOf(stack: string): number {
  return (stacks as readonly string[]).indexOf(stack);
}
