import { type Finding, handLink } from '../schemas/finding.ts';
import { storyWords } from '../wording/en/story-words.ts';

const words = storyWords.finding.cite;

/** How to cite one finding; its address and the day are for the page to add, which knows both. */
export function citeFinding(
  { headline, sentence, kind, rule }: Pick<Finding, 'headline' | 'sentence' | 'kind' | 'rule'>,
  story: string,
): string {
  const says = headline === sentence ? sentence : `${stopped(headline)} ${sentence}`;
  const by = rule === handLink ? words.byHand(kind) : words.byRule(kind, rule);
  return [stopped(says), by, words.story(stopped(story))].join(' ');
}

/** With a full stop where it ends without a mark. */
function stopped(words: string): string {
  return /[.!?…][”’"')]*$/u.test(words) ? words : `${words}.`;
}
