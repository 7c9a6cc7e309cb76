import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `Park said Lee’s remarks show that [“…”]`: what they show is nothing that Lee remarked. */
export function bearsOut(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'that' && bearingOut.test(lowerAt(tokens, at - 2));
}

const bearingOut =
  /^(?:(?:reflect|show|suggest|reveal)(?:s|ed)?|(?:prove|demonstrate|illustrate)[sd]?|means|meant|confirm(?:s|ed)?)$/;
