import type { Paraphrase } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';

/** A link that an editor made by hand: places that tell one matter in words of their own. */
export type EditorLink = Pick<Paraphrase, 'id' | 'members' | 'label' | 'tells'>;

/** What a link says beside one cell: where the other articles tell it. */
export interface CellLink extends Omit<EditorLink, 'members'> {
  /** One an article, in the order of the columns; `sentence` is the id of the first that tells it. */
  others: { siglum: string; sentence: string }[];
}

/** A place of a link, and all articles that print it. */
export interface Telling {
  sigla: string[];
  siglum: string;
  sentence: string;
}

interface Column {
  siglum: string;
  sentences: ReadonlyMap<string, Span & { id: string }>;
}

interface Chosen {
  columns: readonly Column[];
  groups: ReadonlyMap<string, string>;
}

/** The links that an editor made by hand. */
export function linksByHand(paraphrases: readonly Paraphrase[]): EditorLink[] {
  return paraphrases
    .filter(({ basis }) => basis === 'editor')
    .map(({ id, members, label, tells }) => ({ id, members, label, tells }));
}

/**
 * The links that begin in the sentences of a cell, as far as another chosen article has an end of
 * them. An article that prints the same passage at one of them tells it alike, and is left out.
 */
export function linksOfCell(
  links: readonly EditorLink[],
  siglum: string,
  sentences: readonly { id: string }[],
  { columns, groups }: Chosen,
): CellLink[] {
  return links.flatMap((link) => {
    const places = placesOf(link, columns);
    const own = places.filter((place) => place.siglum === siglum);
    const grouped = own.flatMap(({ sentence }) => groups.get(sentence) ?? []);
    const alike = places.filter(({ sentence }) => grouped.includes(groups.get(sentence) ?? ''));
    const others = places
      .filter((it) => it.siglum !== siglum && !alike.some((place) => place.siglum === it.siglum))
      .filter((it, index, all) => it.siglum !== all[index - 1]?.siglum);
    const begins = own.some(({ sentence }) => sentences.some(({ id }) => id === sentence));
    const { members: _, ...said } = link;
    return begins && others.length > 0 ? [{ ...said, others }] : [];
  });
}

/** The places of a link, articles that print one passage there together: `B` and `D`, by the sentence of `B`. */
export function tellingsOf({ others }: CellLink, groups: ReadonlyMap<string, string>): Telling[] {
  const tellings = new Map<string, Telling>();
  for (const { siglum, sentence } of others) {
    const group = groups.get(sentence) ?? sentence;
    const telling = tellings.get(group);
    if (telling) telling.sigla.push(siglum);
    else tellings.set(group, { sigla: [siglum], siglum, sentence });
  }
  return [...tellings.values()];
}

/** Whether one of the links tells something that this article has too. */
export function leadTo(links: readonly CellLink[], siglum: string): boolean {
  return links.some(({ others }) => others.some((other) => other.siglum === siglum));
}

/** Each sentence once, in the order of the columns. */
function placesOf({ members }: EditorLink, columns: readonly Column[]): CellLink['others'] {
  return columns.flatMap(({ siglum, sentences }) => {
    const starts = members.filter((member) => member.siglum === siglum).map(({ start }) => start);
    return [...sentences.values()]
      .filter(({ start, end }) => starts.some((at) => start <= at && at < end))
      .map(({ id }) => ({ siglum, sentence: id }));
  });
}
