/**
 * How sure the engine says it is of its speakers, and how often it is right: a row for each band of confidence.
 * 26 speakers between 80 and 90 %, said 85.4 % on average -> right 61.5 % (16 of 26)
 */
import { toTable } from '../../shared/to-table.ts';

export interface Answer {
  /** What the engine says, from 0 to 1. */
  confidence: number;
  right: boolean;
}

/** Lower ends of the bands. */
const bands = [0, 0.7, 0.8, 0.9, 0.95, 0.98];

export function toCalibrationTable(answers: readonly Answer[]): string {
  const rows = bands.map((from, index) => {
    const to = bands[index + 1] ?? 1.01;
    const within = answers.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = within.filter((answer) => answer.right).length;
    const said = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    const name = `${percent(from)} to ${percent(Math.min(to, 1))} %`;
    return within.length === 0
      ? [name, '0', '-', '-']
      : [
          name,
          String(within.length),
          `${(100 * said).toFixed(1)} %`,
          `${((100 * right) / within.length).toFixed(1)} % (${right})`,
        ];
  });
  return toTable([['confidence', 'speakers', 'said', 'right'], ...rows]);
}

/** Mean of −log of the share given to what was the case: 0 for who knows all, 0.69 for who says one half always. */
export function logLoss(answers: readonly Answer[]): number {
  const losses = answers.map(({ confidence, right }) => {
    const share = Math.min(0.999, Math.max(0.001, confidence));
    return -Math.log(right ? share : 1 - share);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / answers.length;
}

function percent(share: number): string {
  return String(Math.round(100 * share));
}
