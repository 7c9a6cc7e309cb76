/** In: two articles of which one has text of the other, and that text. Out: whose words the one leaves out. */
import type { Passage } from '../../../schemas/passage.ts';
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Span } from '../../../schemas/span.ts';
import { countInWords } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import { printsWords } from '../printed-in.ts';

/** A quotation of which so much is changed is not printed. */
const mostChanged = 0.8;
/** Fewer quoted words of a speaker whom both quote are not told. */
const leastLost = 10;

/** Quotations of the other article outside the shared text, by speakers whom this article never quotes. */
export function findLostVoices(
  { part, other }: { part: string; other: string },
  passages: readonly Passage[],
  context: FindingContext,
) {
  const heard = new Set(quotedInBody(part, context).map(({ speakerId }) => speakerId));
  const isShared = (quotation: Span) => passages.some((passage) => holds(passage, other, quotation));
  const outside = quotedInBody(other, context).filter(
    (quotation) => quotation.speakerId !== null && !isShared(quotation),
  );
  const left = outside.filter(
    ({ id, exact }) => !context.hasVersionIn(part, id) && !printsWords(part, exact, context),
  );
  const quotations = left.filter(({ speakerId }) => !heard.has(speakerId));
  const speakers = [...new Set(quotations.map(({ speakerId }) => speakerId!))];
  const less = speakers.length > 0 ? [] : left;
  return {
    quotations: [...quotations, ...less].map(({ start, end }) => ({ start, end })),
    speakers,
    more: sayLess(less, context),
  };
}

function quotedInBody(siglum: string, context: FindingContext): Quotation[] {
  return context.article(siglum).quotations.filter((quotation) => quotation.context === 'body');
}

/** A passage may have a quotation that its other side leaves out. */
function holds({ pair, changes, ...sides }: Passage, siglum: string, { start, end }: Span): boolean {
  const side = pair[0] === siglum ? 'a' : 'b';
  if (start >= sides[side].end || end <= sides[side].start) return false;
  const changed = changes.reduce((sum, change) => {
    return sum + Math.max(0, Math.min(end, change[side].end) - Math.max(start, change[side].start));
  }, 0);
  return changed < mostChanged * (end - start);
}

/** `, such as 31 words that Ida Quill says`: the speaker of whom most is left out. */
function sayLess(quotations: readonly Quotation[], context: FindingContext): string {
  const bySpeaker = Map.groupBy(quotations, ({ speakerId }) => speakerId!);
  const counts = [...bySpeaker].map(([id, said]) => ({
    id,
    words: said.reduce((sum, { words }) => sum + words, 0),
  }));
  const [most] = counts.toSorted((a, b) => b.words - a.words);
  if (!most || most.words < leastLost) return '';
  return `, such as ${countInWords(most.words, 'word')} quoted from ${context.speakerName(most.id)}`;
}
