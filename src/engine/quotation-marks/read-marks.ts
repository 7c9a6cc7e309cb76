/**
 * In: the marks of one paragraph. Out: the role of each in the cheapest reading of the whole paragraph
 * (Viterbi 1967, over what stands open; linear in the number of marks).
 * `'The teachers' union is wrong,' he said.` is open, none, close: reading the second mark as closing
 * would leave the third without a partner.
 */
import type { Mark } from './find-marks.ts';
import { type LostBreaks, lostBefore } from './lost-breaks.ts';
import { missingPartner, type Role, roles, stacks, stepsOf } from './nesting.ts';
import { roleCosts } from './role-costs.ts';

export interface ReadMark {
  mark: Mark;
  role: Role;
  /** What stands open before and after the mark: `S`, `SD`. */
  from: string;
  to: string;
}

/** A paragraph may end open where the next one opens again. */
const carriedOver = 0.5;
/** The same where the break between the two is lost; once may also be a missing mark. */
const lostBreak = 0.5;
const lostOnce = 3;

/** `lost`: how often the article opens again within a paragraph. */
export function readMarks(
  text: string,
  marks: readonly Mark[],
  nextOpens: boolean,
  lost: LostBreaks,
): ReadMark[] {
  const style = { lowHigh: marks.some((mark) => mark.character === '„') };
  const size = stacks.length;
  const back = new Uint8Array(marks.length * size);
  let costs: number[] = stacks.map((stack) => (stack === '' ? 0 : Number.POSITIVE_INFINITY));
  let next = [...costs];
  for (const [index, mark] of marks.entries()) {
    const { open, close, none, again } = roleCosts(mark, text, style);
    const price = { of: [open, close, none], again, over: costOver[lostBefore(text, mark, lost)] };
    advance(costs, next, mark, price, { back, from: index * size });
    [costs, next] = [next, costs];
  }
  for (let stack = 0; stack < size; stack += 1) costs[stack]! += costOfEnding(stack, nextOpens);
  return traceBack(marks, back, costs.indexOf(Math.min(...costs)));
}

/** What giving up the words before a mark costs more than a missing mark: less, where breaks are lost. */
const costOver = { none: 0, one: lostOnce - missingPartner, more: lostBreak - missingPartner } as const;

/** Marks left open at the end of the paragraph; the same mark twice is never carried over. */
function costOfEnding(stack: number, nextOpens: boolean): number {
  const carried = nextOpens ? kindsOpen[stack]! : 0;
  return carried * carriedOver + (stacks[stack]!.length - carried) * missingPartner;
}

/** How many different marks stand open in each stack. */
const kindsOpen = stacks.map((stack) => new Set(stack).size);

/** One mark further: the cheapest way into each stack; `back` keeps, `from` a place on, whence it came and in which role. */
function advance(
  costs: readonly number[],
  next: number[],
  mark: Mark,
  price: { of: readonly number[]; again: number; over: number },
  { back, from }: { back: Uint8Array; from: number },
): void {
  const steps = stepsOf[mark.family];
  next.fill(Number.POSITIVE_INFINITY);
  for (let stack = 0; stack < costs.length; stack += 1) {
    const cost = costs[stack]!;
    if (cost === Number.POSITIVE_INFINITY) continue;
    for (const step of steps[stack]!) {
      const total =
        cost +
        price.of[step.role]! +
        step.cost +
        (step.again ? price.again : 0) +
        (step.over ? price.over : 0);
      if (total >= next[step.to]!) continue;
      next[step.to] = total;
      back[from + step.to] = stack * roles.length + step.role;
    }
  }
}

function traceBack(marks: readonly Mark[], back: Uint8Array, last: number): ReadMark[] {
  const read: ReadMark[] = [];
  let to = last;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const entry = back[index * stacks.length + to]!;
    const from = Math.floor(entry / roles.length);
    read.push({
      mark: marks[index]!,
      role: roles[entry % roles.length]!,
      from: stacks[from]!,
      to: stacks[to]!,
    });
    to = from;
  }
  return read.reverse();
}
