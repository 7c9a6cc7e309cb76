/**
 * In: a run of text. Out: sums in pence, and sums that are paid for a share: “the 412p-a-share offer”, “$32 a share”,
 * “fell to 318p”. Pence are told in pounds.
 */
import type { Figure } from './find-figures.ts';
import { aboutPattern } from './hedge-words.ts';
import { toCurrency } from './money.ts';

const share = String.raw`[-\s](?:a|per|each)[-\s]share\b`;
const price = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:\p{Sc}-])(?:(?<about>${aboutPattern})\s)?` +
    String.raw`(?:(?<sign>[£$€₹])(?<sum>\d+(?:,\d{3})*(?:\.\d+)?)(?=${share})|(?<pence>\d+(?:,\d{3})*(?:\.\d+)?)(?:p(?![\p{L}\p{N}]|\.m)|\spence\b))` +
    `(?<share>${share})?`,
  'giu',
);
/** `1080p` says how sharp a picture is. */
const ofPictures = /^(?:720|1080|1440|2160|4320)$/u;

/** Spans are offsets into `text`. */
export function findPrices(text: string, start: number, end: number): Figure[] {
  return [...text.slice(start, end).matchAll(price)].flatMap((match) => {
    const { about = '', sign = '£', sum, pence, share: rate } = match.groups!;
    if (pence && !rate && ofPictures.test(pence)) return [];
    const number = Number((sum ?? pence)!.replace(/,/gu, ''));
    const value = pence ? number / 100 : number;
    const unit = `${toCurrency(sign)}${rate ? ' a share' : ''}`;
    const opening = /^only$/iu.test(about) ? about.length + 1 : 0;
    const at = start + match.index;
    return [
      {
        start: at + opening,
        end: at + match[0].length,
        key: `${value} ${unit}`,
        value,
        unit,
        about: opening > 0 ? '' : about.toLowerCase(),
      },
    ];
  });
}
