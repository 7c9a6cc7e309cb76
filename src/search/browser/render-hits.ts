/** In: a view. Out: its groups of hits as sections of a page, each with a heading; words looked for are in <mark>. */

import { doubtWords } from '../../wording/en/doubt-words.ts';
import { resultWords as words } from '../../wording/en/search-words.ts';
import type { Part } from '../view/mark-words.ts';
import type { Group, GroupName, ShownHit, View } from '../view/to-view.ts';
import { element } from './element.ts';

/** `base` is the site's folder, without a slash at its end. */
export function renderHits({ groups }: View, base: string): HTMLElement[] {
  return groups.filter(({ hits }) => hits.length > 0).map((group) => renderGroup(group, base));
}

function renderGroup({ name, total, hits }: Group, base: string): HTMLElement {
  const id = `found-${name}`;
  const heading = element(
    'h2',
    { id },
    words.groups[name],
    ' ',
    element('span', { class: 'count' }, String(total)),
  );
  const list = element('ol', { class: 'hits' }, ...hits.map((hit) => renderHit(hit, base)));
  return element('section', { 'aria-labelledby': id, 'data-group': name }, heading, list);
}

function renderHit(hit: ShownHit, base: string): HTMLElement {
  const found = renderParts(hit.text);
  const text = hit.quoted ? ['“', ...found, '”'] : found;
  const link = element(
    'a',
    { href: `${base}${hit.path}`, class: hit.quoted ? 'hit' : 'hit passage', ...tongueOf(hit) },
    ...text,
  );
  return element('li', {}, element('h3', {}, link), renderSource(hit));
}

function renderSource(hit: ShownHit): HTMLElement {
  const source = element('p', { class: 'from' });
  const beside = besideOf(hit);
  if (beside) source.append(element('b', {}, beside), words.besideArticle);
  const speaker = hit.quoted ? renderParts(hit.speaker) : [];
  if (hit.quoted)
    source.append(element('b', {}, ...(speaker.length > 0 ? speaker : [words.nobody])), ' ', ...doubtOf(hit));
  if (hit.label.length > 0) source.append('“', ...renderParts(hit.label), words.inArticle);
  source.append(
    element('span', { class: 'siglum' }, hit.siglum),
    ' ',
    element('cite', tongueOf(hit), hit.articleTitle),
  );
  if (hit.storyTitle)
    source.append(' · ', element('span', { class: 'of-story', dir: 'auto' }, hit.storyTitle));
  if (hit.printed.length > 0) {
    const printed = element('span', tongueOf(hit), ...renderParts(hit.printed));
    source.append(element('span', { class: 'printed' }, words.printed, printed));
  }
  return source;
}

/** The mark of doubt, with a space behind it. */
export function doubtOf({ uncertain }: ShownHit): (Node | string)[] {
  return uncertain ? [element('span', { class: 'unknown' }, doubtWords.uncertain), ' '] : [];
}

/** `Reader’s comment`; null for what is part of an article. */
export function besideOf({ kind }: ShownHit): string | null {
  return kind === 'comment' || kind === 'rules' ? words.kinds[kind] : null;
}

/** Words of an article keep its language, and run as their letters do. */
function tongueOf({ language }: ShownHit): Record<string, string> {
  return { lang: language, dir: 'auto' };
}

export function renderParts(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** `12 quotations, 1 sentence, 2 close to what you typed.`, `Of the first 20 of about 340: 20 quotations.` */
export function sayCount(view: View): string {
  const { cut } = view;
  if (!cut) return sayTotals(view);
  return words.ofFirst(cut.read, cut.about, sayTotals(view));
}

/** ` in article C, speaker: Ida Brandt`; empty where the hits are not narrowed. */
export function sayNarrowing(view: View): string {
  const told = toldOf(view);
  return told.length > 0 ? ` ${told.join(', ')}` : '';
}

function toldOf({ narrowed }: View): string[] {
  return narrowed.map(({ name, label }) => words.narrowedTo[name](label));
}

function sayTotals(view: View): string {
  const { groups, total } = view;
  if (total === 0) return words.nothing(sayNarrowing(view));
  const narrowing = toldOf(view);
  const totalOf = (name: GroupName) => groups.find((group) => group.name === name)?.total ?? 0;
  const names = ['quotations', 'passages', 'scattered', 'close', 'beside'] as const;
  const counts = names.flatMap((name) => (totalOf(name) > 0 ? [words.counts[name](totalOf(name))] : []));
  return `${[...counts, ...narrowing].join(', ')}.`;
}
