import type { Span } from '../../../schemas/span.ts';
import type { Reading } from '../../sentences/reading.ts';
import type { PrintedRole } from './role-index.ts';

/** `Odo Finch (R-Tarn)`, `Odo Finch, R-Tarn`: his party, and where he stands for it. */
export function partiesBeside({ text }: Reading, entity: number, mentions: readonly Span[]): PrintedRole[] {
  return mentions.flatMap(({ start, end }) => {
    const beside = /^(?: \(|, )([DR])-(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 24));
    if (!beside) return [];
    const party = beside[1] === 'R' ? 'republican' : 'democrat';
    return [{ entity, words: [party, (beside[2] ?? '').toLowerCase()], start }];
  });
}

/** `Odo Finch, who owns the chip shop`: its owner, though nobody calls him so. */
export function partsPlayed({ text }: Reading, entity: number, mentions: readonly Span[]): PrintedRole[] {
  return mentions.flatMap(({ start, end }) => {
    const verb = /^(?:, \d{2})?, who (\p{Ll}+) (?:the|an?|his|her)\b/u.exec(text.slice(end, end + 40))?.[1];
    const noun = players.get(verb ?? '');
    return noun ? [{ entity, words: [noun], start }] : [];
  });
}

const players: ReadonlyMap<string, string> = new Map([
  ['owns', 'owner'],
  ['owned', 'owner'],
  ['runs', 'owner'],
  ['chairs', 'chair'],
  ['edits', 'editor'],
  ['manages', 'manager'],
  ['coaches', 'coach'],
  ['founded', 'founder'],
  ['directs', 'director'],
  ['directed', 'director'],
  ['leads', 'leader'],
]);

/** `an article on Monday by [Odo Finch]`, `[Odo Finch] has written a book`: its author, though nobody calls him so. */
export function hasWritten({ text }: Reading, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 120);
  return byline.test(text.slice(Math.max(0, start - 80), start)) || wrote.test(behind) || owns.test(behind);
}

/** Whether any of this is told in a text at all. */
export const mayTellWriters =
  /\b(?:(?:novel|book|memoir)\b(?<=['’]s? [\p{Ll}-]+ \p{Ll}+)|(?:article|column|book|novel|memoir|essay|op-ed|piece|editorial|biography|story|post)\b.{0,40} by |(?:wrote|written|published|writing) (?:(?:an?|his|her) |[“‘"'\uFFFC]))/u;
export const mayTellParts = /, who \p{Ll}+ /u;
export const mayTellParties = /[(,] ?[DR]-\p{Lu}/u;

/** `Odo Finch’s first novel` */
const owns =
  /^['’]s? (?:(?:first|second|third|latest|new|debut|last|best-known|best-selling) )(?:novel|book|memoir)\b/u;

const wrote =
  /^(?:, [^.“”"]{2,80},?)? (?:has written|wrote|has published|published|is writing) (?:(?:an?|his|her) (?:new |short )?(?:book|memoir|novel|article|column|essay|biography)\b|[“‘"'\uFFFC])/u;

const byline =
  /\b(?:article|column|book|novel|memoir|essay|op-ed|piece|editorial|biography|blog post|story)\b(?:,? (?:on |last |this )?\p{L}+day)?(?: published| written)? by (?:[\p{L}’']+ ){0,3}$/u;
