import type { Cue } from '../../cues/cue.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `Lee wrote for Tide, a site that [bills] itself as “…”`: its own words, whatever it is told under. */
export function callsItself(tokens: readonly Token[], { base, finite, first, last }: Cue): boolean {
  const relative = /^(?:who|that|which)$/.test(lowerAt(tokens, first - 1));
  return (
    finite && relative && naming.test(base) && /^(?:it|him|her|them)sel(?:f|ves)$/.test(lowerAt(tokens, last))
  );
}

const naming = /^(?:call|describe|frame|label|brand|dub|style|declare|proclaim|characteri[sz]e|portray)$/;
