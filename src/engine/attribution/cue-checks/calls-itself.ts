import type { Cue } from '../../cues/cue.ts';
import type { Token } from '../../text/segment.ts';

/** `Lee wrote for Tide, a site that [bills] itself as “…”`: its own words, whatever it is told under. */
export function callsItself(tokens: readonly Token[], { base, finite, first, last }: Cue): boolean {
  const relative = /^(?:who|that|which)$/.test(tokens[first - 1]?.lower ?? '');
  return (
    finite &&
    relative &&
    naming.test(base) &&
    /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[last]?.lower ?? '')
  );
}

const naming = /^(?:call|describe|frame|label|brand|dub|style|declare|proclaim|characteri[sz]e|portray)$/;
