import type { FindingKind } from '../schemas/finding.ts';

/**
 * How the words that a finding points at are shown: `differs` in amber, because they are not the same
 * everywhere; `same` in bold, because they are, or because they are the words meant; `example` in bold too,
 * the first place and no more, because typography is counted and named, never painted.
 */
export type Emphasis = 'differs' | 'same' | 'example';

const emphases: Partial<Record<FindingKind, Emphasis>> = {
  'typography only': 'example',
  echo: 'same',
  'lifted quotation': 'same',
  'with and without quotation marks': 'same',
  'missing date': 'same',
  'ambiguous date': 'same',
  'printed correction': 'same',
};

export function emphasisOfFinding(kind: FindingKind): Emphasis {
  return emphases[kind] ?? 'differs';
}
