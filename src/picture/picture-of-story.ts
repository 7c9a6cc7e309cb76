import type { Path } from '../addresses/href.ts';
import { passagePath } from '../addresses/paths.ts';
import { overlaps } from '../engine/text/overlaps.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';
import { storyWords } from '../wording/en/story-words.ts';
import { bodyScale } from './body-scale.ts';
import { joinNext } from './join-next.ts';

/** Units of the drawing: its width, and per article the height of a row and of the bar in it. */
export const pictureSize = { width: 1000, row: 56, bar: 18 } as const;

export interface PicturedQuotation extends Span {
  id: string;
  hue: number;
  /** For the name of the link: `James Cleverly`. */
  speaker: string | null;
  words: string;
  path: Path;
  /** Marks with a group in common light up together. */
  groups: string[];
}

export interface PicturedArticle {
  siglum: string;
  body: Span[];
  quotations: PicturedQuotation[];
}

interface Shape {
  path: Path;
  name: string;
  hue: number;
  groups: string[];
}

type Tick = Shape & { x: number; width: number; id: string };
type Band = Shape & { outline: string; id: string; quoted: boolean };

interface PictureRow {
  siglum: string;
  y: number;
  width: number;
  ticks: Tick[];
}

export interface Picture {
  height: number;
  rows: PictureRow[];
  bands: Band[];
}

/**
 * The picture of shared text: a bar an article, to scale by the characters of its body; ticks are
 * its quotations, bands join the passages that articles share, each to the next article that has the words.
 */
export function pictureOfStory(
  articles: PicturedArticle[],
  passages: readonly Passage[],
  story: string,
  differencesOf: (passage: Passage) => number,
): Picture {
  const scales = new Map(articles.map(({ siglum, body }) => [siglum, bodyScale(body)]));
  const longest = Math.max(1, ...[...scales.values()].map((scale) => scale.length));
  const toX = (siglum: string, offset: number) =>
    round((scales.get(siglum)!.at(offset) / longest) * pictureSize.width);
  const rows = articles.map((article, index) => {
    const y = index * pictureSize.row + (pictureSize.row - pictureSize.bar) / 2;
    const width = round((scales.get(article.siglum)!.length / longest) * pictureSize.width);
    return {
      siglum: article.siglum,
      y,
      width,
      ticks: article.quotations.map((one) => toTick(article, one, toX)),
    };
  });
  const shared = passages.filter(({ scope, pair }) => scope === 'body' && pair[0] !== pair[1]);
  const bands = joinNext(
    shared,
    articles.map(({ siglum }) => siglum),
  )
    .toSorted((left, right) => right.words - left.words)
    .map((passage) => toBand(passage, { story, rows, toX, articles, differencesOf }));
  return { height: articles.length * pictureSize.row, rows, bands };
}

type ToX = (siglum: string, offset: number) => number;

function toTick({ siglum }: PicturedArticle, quotation: PicturedQuotation, toX: ToX): Tick {
  const x = toX(siglum, quotation.start);
  const width = Math.max(4, round(toX(siglum, quotation.end) - x));
  const name = storyWords.picture.tick(siglum, quotation.speaker, quotation.words);
  return {
    x,
    width,
    name,
    id: quotation.id,
    hue: quotation.hue,
    path: quotation.path,
    groups: quotation.groups,
  };
}

type Side = { siglum: string; span: Span; y: number };

interface Drawing {
  story: string;
  rows: PictureRow[];
  toX: ToX;
  articles: PicturedArticle[];
  differencesOf: (passage: Passage) => number;
}

function toBand(passage: Passage, { story, rows, toX, articles, differencesOf }: Drawing): Band {
  const [siglum, other] = passage.pair;
  const [upper, lower] = [
    { siglum, span: passage.a },
    { siglum: other, span: passage.b },
  ]
    .map((side) => ({ ...side, y: rows.find((row) => row.siglum === side.siglum)!.y }))
    .toSorted((left, right) => left.y - right.y) as [Side, Side];
  const edges = ({ siglum, span }: Side) => [toX(siglum, span.start), toX(siglum, span.end)] as const;
  const inside = articles
    .find((article) => article.siglum === siglum)!
    .quotations.filter((quotation) => overlaps(quotation, passage.a));
  const quoted = passage.class === 'quotation';
  return {
    id: passage.id,
    outline: ribbon(edges(upper), upper.y + pictureSize.bar, edges(lower), lower.y),
    quoted,
    hue: quoted ? (inside[0]?.hue ?? 0) : 0,
    name: storyWords.picture.band(siglum, other, passage.words, differencesOf(passage)),
    path: passagePath(story, passage),
    groups: [passage.id, ...(quoted ? inside.flatMap(({ groups }) => groups) : [])],
  };
}

/** A ribbon between two stretches on two levels, its sides curved. */
function ribbon(
  [a, b]: readonly [number, number],
  top: number,
  [c, d]: readonly [number, number],
  bottom: number,
) {
  const middle = round((top + bottom) / 2);
  return `M${a} ${top}C${a} ${middle} ${c} ${middle} ${c} ${bottom}H${d}C${d} ${middle} ${b} ${middle} ${b} ${top}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
