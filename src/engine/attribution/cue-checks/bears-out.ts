import type { Token } from '../../text/segment.ts';

/** `Park said Lee’s remarks show that [“…”]`: what they show is nothing that Lee remarked. */
export function bearsOut(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'that' && bearingOut.test(tokens[at - 2]?.lower ?? '');
}

const bearingOut =
  /^(?:(?:reflect|show|suggest|reveal)(?:s|ed)?|(?:prove|demonstrate|illustrate)[sd]?|means|meant|confirm(?:s|ed)?)$/;
