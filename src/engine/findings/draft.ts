/** What one kind of finding hands on: a finding that has no id and no rank yet. */
import type { Finding } from '../../schemas/finding.ts';
import type { FindingContext } from './context.ts';

export interface Draft extends Omit<Finding, 'id' | 'rank'> {
  /** What tells it from others of its kind; with the kind it makes the id: `a-b`, `s-a-651`. */
  key: string;
  /** How much text or how many voices it is about, from 0 to 1. */
  size: number;
  /** What part of the weight of its kind it has; all where it is not given. */
  telling?: number;
  /** Its sentence in short, for behind another of the same statement. */
  beside?: string;
  /** It tells nothing beside another finding of the same statement. */
  isTrifling?: boolean;
}

export type CollectKind = (context: FindingContext) => Draft[];
