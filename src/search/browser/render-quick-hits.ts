/** In: a view with a few hits. Out: the list below a search box: a link to each, and one to all on the search page. */

import { quickWords, resultWords } from '../../wording/en/search-words.ts';
import { cutBefore } from '../view/cut-before.ts';
import type { ShownHit, View } from '../view/to-view.ts';
import { element } from './element.ts';
import { besideOf, doubtOf, renderParts } from './render-hits.ts';

/** `base`: the site's folder, without a slash at its end; `action`: the search page. */
export function renderQuickHits(view: View, base: string, action: string): HTMLElement[] {
  const { typed, groups, total, cut, suggestion } = view;
  const searchFor = (words: string) => `${action}?${new URLSearchParams({ q: words })}`;
  if (total === 0) {
    const message = element('p', {}, quickWords.nothing, ' ');
    if (suggestion) {
      message.append(
        resultWords.closest,
        element('a', { class: 'hit', href: searchFor(suggestion) }, suggestion),
      );
    }
    return [message];
  }
  const items = groups.flatMap(({ hits }) => hits).map((hit) => element('li', {}, renderHit(hit, base)));
  const label = cut ? quickWords.all : quickWords.allOf(total);
  const all = element('p', {}, element('a', { class: 'hit', href: searchFor(typed) }, label));
  return [element('ol', {}, ...items), all];
}

function besideParts(hit: ShownHit): (Node | string)[] {
  const beside = besideOf(hit);
  return beside ? [element('b', {}, beside), ' · '] : [];
}

function renderHit(hit: ShownHit, base: string): HTMLElement {
  const words = renderParts(cutBefore(hit.text));
  const text = element('q', {}, ...words);
  const speaker = renderParts(hit.speaker);
  const by = hit.quoted
    ? [
        element('b', {}, ...(speaker.length > 0 ? speaker : [resultWords.nobody])),
        ' ',
        ...doubtOf(hit),
        '· ',
        hit.siglum,
      ]
    : [...besideParts(hit), hit.siglum, ' · ', hit.articleTitle];
  return element(
    'a',
    { class: 'hit', href: `${base}${hit.path}`, lang: hit.language, dir: 'auto' },
    hit.quoted ? text : element('span', { class: 'words' }, ...words),
    ' ',
    element('span', { class: 'from' }, ...by, ...(hit.storyTitle ? [' · ', hit.storyTitle] : [])),
  );
}
