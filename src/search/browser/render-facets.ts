/**
 * In: facets. Out: a group of buttons for each, with counts; the one that is set is pressed, and pressed again is taken
 * away.
 */

import { resultWords as words } from '../../wording/en/search-words.ts';
import type { Facet, FacetName, FacetOption } from '../view/facets.ts';
import { element } from './element.ts';

export type ChooseFacet = (name: FacetName, value: string | null) => void;

const mostShown = 12;

/** The first options and the one that is set stand open; the rest are folded. */
export function foldOptions(options: readonly FacetOption[]): { open: FacetOption[]; folded: FacetOption[] } {
  const isOpen = (option: FacetOption, at: number) => at < mostShown || option.chosen;
  return { open: options.filter(isOpen), folded: options.filter((option, at) => !isOpen(option, at)) };
}

export function renderFacets(facets: readonly Facet[], choose: ChooseFacet): HTMLElement[] {
  return facets.map(({ name, label, options }) => {
    const { open, folded } = foldOptions(options);
    const list = (some: readonly FacetOption[]) =>
      element('ul', {}, ...some.map((option) => element('li', {}, renderOption(name, option, choose))));
    const facet = element('fieldset', { 'data-facet': name }, element('legend', {}, label), list(open));
    if (folded.length > 0) {
      const summary = element('summary', {}, words.moreOptions(folded.length));
      facet.append(element('details', {}, summary, list(folded)));
    }
    return facet;
  });
}

function renderOption(name: FacetName, option: FacetOption, choose: ChooseFacet): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'aria-pressed': String(option.chosen), 'data-value': option.value },
    element('span', {}, option.label),
    ' ',
    element('span', { class: 'count' }, String(option.count)),
  );
  button.addEventListener('click', () => choose(name, option.chosen ? null : option.value));
  return button;
}
