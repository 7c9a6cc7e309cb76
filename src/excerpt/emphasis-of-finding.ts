import type { FindingKind } from '../schemas/finding.ts';

/**
 * How the words that a finding points at are shown: `differs` in amber, because they are not the same
 * everywhere; `same` in bold, because they are; typography is counted and named, never painted.
 */
export type Emphasis = 'differs' | 'same' | 'none';

const emphases: Partial<Record<FindingKind, Emphasis>> = {
  'typography only': 'none',
  echo: 'same',
  'lifted quotation': 'same',
  'marks around narration': 'same',
};

export function emphasisOfFinding(kind: FindingKind): Emphasis {
  return emphases[kind] ?? 'differs';
}
