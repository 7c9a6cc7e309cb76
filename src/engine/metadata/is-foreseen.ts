/**
 * In: a sentence up to the words in it that say when. Out: whether what they date was still to come when it was written:
 * “was expected to be released” before “in 2034”, “before the convention” before “in July”.
 */

const opening =
  "will would shall won['’]t expect(?:s|ed|ing)? due schedul(?:ed|es|ing) slated planned planning plans hop(?:es|ed|ing) set[ ]to (?:is|are|was|were)[ ]to going[ ]to before until upcoming forecast project(?:s|ed) predict(?:s|ed)";
const foreseeing = new RegExp(`\\b(?:${opening.split(' ').join('|')})\\b[^.;!?]*$`, 'iu');

export function isForeseen(before: string): boolean {
  return foreseeing.test(before.slice(-longest));
}

/** Characters that are looked back over. */
const longest = 300;
