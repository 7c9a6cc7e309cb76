import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { beforeTime } from './before-time.ts';

/** `Words like Lee’s vow back in May to [respond] with “…”`: whose vow it is. */
export function ownerOfVow({ reading: { tokens }, cues }: CueContext, verb: number): Mention | null {
  if (tokens[verb - 1]?.lower !== 'to') return null;
  const noun = beforeTime(tokens, verb - 2);
  const vow = /^(?:vow|promise|pledge|threat|call|demand)s?$/.test(lowerAt(tokens, noun));
  const cue = vow ? cues.findLast(({ kind, first }) => kind === 'noun' && first === noun) : undefined;
  return cue && cue.subject.last <= noun && cue.subject.kind === 'name' ? cue.subject : null;
}
