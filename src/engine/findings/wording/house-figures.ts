/**
 * In: words in lower case. Out: the same with numbers as one house prints them: `ninth` and `9th` are `9th`, `twenty-six` is `26`,
 * `per cent` and `percent` are `%`.
 */
import { oneToNine, oneToNineteen, ordinals, tens, tensOrdinals } from '../../data/number-words.ts';

/** `ninth` → `9th`, `fifteen` → `15`, `twenty-sixth` → `26th`. */
const figures: ReadonlyMap<string, string> = new Map([
  ...oneToNineteen.map((word, at) => [word, `${at + 1}`] as const),
  ...ordinals.map((word, at) => [word, ordinal(at + 1)] as const),
  ...tens.flatMap((ten, at) => {
    const value = 10 * (at + 2);
    return [
      [ten, `${value}`] as const,
      [tensOrdinals[at]!, ordinal(value)] as const,
      ...oneToNine.map((one, unit) => [`${ten}-${one}`, `${value + unit + 1}`] as const),
      ...ordinals.slice(0, 9).map((one, unit) => [`${ten}-${one}`, ordinal(value + unit + 1)] as const),
    ];
  }),
]);

const word = /\p{L}+(?:-\p{L}+)?/gu;

export function inHouseFigures(text: string): string {
  return text.replace(/\s?(?:%|\bper ?cent\b)/gu, ' percent').replace(word, (one) => figures.get(one) ?? one);
}

/** `1st`, `12th`, `22nd` */
function ordinal(value: number): string {
  const last = value % 10;
  const plain = value % 100 > 10 && value % 100 < 14;
  return `${value}${plain ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
}
