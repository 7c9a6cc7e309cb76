import { expect, it } from 'vitest';
import { logLoss, toCalibrationTable } from './calibration.ts';

const answers = [
  { confidence: 0.85, right: true },
  { confidence: 0.83, right: false },
  { confidence: 0.99, right: true },
];

it('sets what was said of each band beside what was right', () => {
  const table = toCalibrationTable(answers);
  expect(table).toMatch(/80 to 90 % +2 +84\.0 % +50\.0 % \(1\)/);
  expect(table).toMatch(/98 to 100 % +1 +99\.0 % +100\.0 % \(1\)/);
  expect(table).toMatch(/0 to 70 % +0 +- +-/);
});

it('is worse for who is sure and wrong', () => {
  expect(logLoss([{ confidence: 0.5, right: true }])).toBeCloseTo(Math.log(2));
  expect(logLoss([{ confidence: 0.99, right: false }])).toBeGreaterThan(
    logLoss([{ confidence: 0.6, right: false }]),
  );
});
