// In: facets. Out: a group of buttons for each, with counts; the one that is set is pressed, and pressed again is taken
// away.

import type { Facet, FacetName, FacetOption } from '../view/facets.ts';
import { element } from './element.ts';

export type ChooseFacet = (name: FacetName, value: string | null) => void;

const mostShown = 12;

export function renderFacets(facets: readonly Facet[], choose: ChooseFacet): HTMLElement[] {
  return facets.map(({ name, label, options }) => {
    const shown = options.filter((option, at) => at < mostShown || option.chosen);
    const buttons = shown.map((option) => element('li', {}, renderOption(name, option, choose)));
    return element(
      'fieldset',
      { 'data-facet': name },
      element('legend', {}, label),
      element('ul', {}, ...buttons),
    );
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
