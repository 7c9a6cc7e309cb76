import { hueOf } from '../markup/marks-of-quotations.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';

/** What the ticks of the picture mean: speakers to name, and how many more ticks have no colour. */
export interface PictureLegend {
  speakers: Speaker[];
  /** Speakers without a colour whom the legend does not name. */
  others: number;
  /** How many quotations are nobody's speech. */
  terms: number;
  /** Ids of the others that no speaker is stated for. */
  unstated: string[];
}

/** As many speakers without a colour are named, each by a chip of its own. */
const named = 4;

/** The legend of every tick that is drawn. `speakers` are in order of rank, the most quoted first. */
export function legendOfPicture(
  speakers: Iterable<Speaker>,
  articles: readonly { quotations: readonly Quotation[] }[],
): PictureLegend {
  const drawn = articles.flatMap(({ quotations }) => quotations).filter(({ context }) => context === 'body');
  const unspoken = drawn.filter(({ speakerId }) => speakerId === null);
  const quoted = [...speakers].filter(({ id }) => drawn.some(({ speakerId }) => speakerId === id));
  const neutral = quoted.filter((speaker) => hueOf(speaker) === 0);
  const others = neutral.length > named ? neutral.length : 0;
  return {
    speakers: others === 0 ? quoted : quoted.filter((speaker) => hueOf(speaker) > 0),
    others,
    terms: unspoken.filter(({ form }) => form === 'term').length,
    unstated: unspoken.filter(({ form }) => form !== 'term').map(({ id }) => id),
  };
}
