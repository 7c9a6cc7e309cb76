/** In: a view and what a reader's choices do. Out: the facets and the hits of the search page, ready to be put in. */

import { step } from '../../search/browser/answer-request.ts';
import { element } from '../../search/browser/element.ts';
import { type ChooseFacet, renderFacets } from '../../search/browser/render-facets.ts';
import { renderHits, sayNarrowing } from '../../search/browser/render-hits.ts';
import type { SearchState } from '../../search/browser/search-state.ts';
import type { View } from '../../search/view/to-view.ts';
import { resultWords as words } from '../../wording/en/search-words.ts';

export interface Actions {
  readonly choose: ChooseFacet;
  readonly go: (state: SearchState) => void;
  readonly showMore: (shown: number) => void;
}

export function drawFacets({ facets, cut, narrowed }: View, { choose }: Actions): HTMLElement[] {
  const drawn: HTMLElement[] = renderFacets(facets, choose);
  const allStories =
    facets.some(({ name }) => name === 'story') && narrowed.every(({ name }) => name === 'story');
  if (cut && drawn.length > 0) {
    drawn.unshift(element('p', { class: 'hint' }, words.countedOf(cut.read, allStories)));
  }
  return drawn;
}

/** `shown`: how many hits were asked for. */
export function drawHits(view: View, base: string, shown: number, actions: Actions): HTMLElement[] {
  const drawn: HTMLElement[] = renderHits(view, base);
  if (view.total === 0) drawn.push(drawNothing(view, actions));
  if (view.total > shown) drawn.push(drawMore(words.showAll(view.total), view.total, actions));
  else if (view.cut) drawn.push(drawMore(words.showMore, nextStep(view.cut.limit), actions));
  return drawn;
}

const nextStep = (limit: number): number => (Math.floor(limit / step) + 1) * step;

function drawNothing(view: View, { go }: Actions): HTMLElement {
  const { typed, suggestion, narrowed } = view;
  const message = element('p', { class: 'nothing' }, words.nothingFor(typed, sayNarrowing(view)));
  const offer = (label: string, wanted: string) =>
    drawButton(label, 'suggestion', () => go({ typed: wanted, filters: {} }));
  if (narrowed.length > 0) message.append(offer(words.unfiltered, typed));
  else if (suggestion) message.append(words.closest, offer(suggestion, suggestion));
  return message;
}

function drawMore(label: string, shown: number, { showMore }: Actions): HTMLElement {
  return drawButton(label, 'button', () => showMore(shown));
}

function drawButton(label: string, kind: string, press: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: kind }, label);
  button.addEventListener('click', press);
  return button;
}
