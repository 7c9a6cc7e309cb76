import { href } from '../../addresses/href.ts';
import { articleName, pairName } from '../../addresses/ids.ts';
import { pairPath } from '../../addresses/paths.ts';
import { type Asked, readWith } from '../../compare/read-with.ts';
import type { PairReading, StoryReading } from '../../compare/story-reading.ts';
import { setInAddress } from '../address.ts';
import { arrangeColumns } from './arrange-columns.ts';
import { layOneText } from './lay-one-text.ts';
import { layRows } from './lay-rows.ts';
import { readSheet } from './read-sheet.ts';
import { tellChoice } from './tell-choice.ts';

/**
 * Lays the page of all articles anew for `?with=c,a` or `?with=c&with=a`: these articles, in this
 * order, the first of them the spine. Two that have a page of their own in this order are read
 * there. Where fewer than two articles are named, all stay, and a sentence says why. What cannot be had leaves the
 * address of the page. `address` is that of the story's reading. Rejects where it cannot be had.
 */
export async function chooseArticles(view: HTMLElement, address: string): Promise<void> {
  const reading: StoryReading = await (await fetch(address)).json();
  const asked = readWith(
    location.search,
    reading.articles.map(({ siglum }) => siglum),
  );
  if (asked.chosen.length > 1) {
    if (goesToPair(reading, asked)) return;
    layAnew(view, reading, asked.chosen);
  }
  tellChoice(asked, reading);
  keepKnown(asked);
}

/** The address asks for what can be had only. */
function keepKnown({ chosen, ...problems }: Asked): void {
  if (Object.values(problems).every(({ length }) => length === 0) && chosen.length > 1) return;
  setInAddress({ with: chosen.length > 1 ? chosen.map(articleName) : [] });
}

function goesToPair({ story, pages }: StoryReading, { chosen, ...problems }: Asked): boolean {
  const [a, b, third] = chosen;
  if (!a || !b || third || !pages.includes(pairName([a, b]))) return false;
  if (Object.values(problems).some(({ length }) => length > 0)) return false;
  const there = new URL(href(pairPath(story, [a, b])), location.href);
  there.search = location.search;
  there.searchParams.delete('with');
  location.replace(there);
  return true;
}

function layAnew(view: HTMLElement, reading: StoryReading, chosen: readonly string[]): void {
  const rows = view.querySelector<HTMLElement>('.rows')!;
  const sheet = readSheet(view, reading, chosen);
  paintVariants([...sheet.elements.values()], chosen);
  const [first, ...more] = sheet.pairs;
  if (first && more.length === 0) nameDifferences([...sheet.elements.values()], first, chosen);
  rows.replaceChildren(...layRows(sheet));
  view.querySelector('.one-text')?.replaceChildren(...layOneText(sheet));
  const spine = sheet.columns[0]!.tongue;
  Object.assign(view.querySelector<HTMLElement>('.one-text') ?? {}, spine);
  arrangeColumns(view, chosen);
}

/** Words that differ only from an article that is not shown are not painted; of two articles, pieces are told. */
function paintVariants(sentences: readonly HTMLElement[], chosen: readonly string[]): void {
  const differing = '[data-against], [data-beyond]';
  for (const words of sentences.flatMap((it) => [...it.querySelectorAll<HTMLElement>(differing)])) {
    const { against = '', beyond = '' } = words.dataset;
    const isChosen = (sigla: string) => sigla.split(' ').some((siglum) => chosen.includes(siglum));
    const isPiece = chosen.length === 2 && !isChosen(against) && isChosen(beyond);
    words.classList.toggle('variant', isChosen(against) || isPiece);
    words.classList.toggle('beyond', isPiece);
  }
}

/** Of two articles, both sides of a difference have its name: they are one stop, in however many parts. */
function nameDifferences(sentences: readonly HTMLElement[], pair: PairReading, chosen: readonly string[]) {
  const parts = sentences.flatMap((it) => [...it.querySelectorAll<HTMLElement>('.variant[id]')]);
  const places = parts.map((part) => ({ part, place: part.id.split('-') }));
  for (const difference of pair.differences) {
    for (const [index, span] of [difference.a, difference.b].entries()) {
      const siglum = chosen[index]!.toLowerCase();
      const inside = places.filter(
        ({ place: [, of, at] }) => of === siglum && span && Number(at) >= span.start && Number(at) < span.end,
      );
      for (const { part, place } of inside) {
        if (Number(place[2]) === span?.start) part.id = `${difference.id}-${siglum}`;
        else if (part.classList.contains('beyond')) part.removeAttribute('id');
      }
    }
  }
}
