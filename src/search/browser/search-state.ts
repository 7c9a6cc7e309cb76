/** What a reader is looking for, as the address says it, and back: `?q=blind+eye&speaker=peter-wanless`. */

import { type FacetName, type Filters, facetNames } from '../view/facets.ts';

export interface SearchState {
  readonly typed: string;
  readonly filters: Filters;
}

export function readState(parameters: URLSearchParams): SearchState {
  const set = facetNames.flatMap((name): [FacetName, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return { typed: parameters.get('q') ?? '', filters: Object.fromEntries(set) };
}

export function writeState({ typed, filters }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams(typed === '' ? {} : { q: typed });
  for (const name of facetNames) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters;
}

export function withFilter(
  { typed, filters }: SearchState,
  name: FacetName,
  value: string | null,
): SearchState {
  const { [name]: _, ...others } = filters;
  return { typed, filters: value === null ? others : { ...others, [name]: value } };
}
