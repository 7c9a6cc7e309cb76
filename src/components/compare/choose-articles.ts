import { alignRows } from '../../compare/align-rows.ts';
import { list } from '../../wording/counts.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { layRows, make, paragraphsOf } from './lay-rows.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

/**
 * Lays the page of all articles anew for `?with=c,a` or `?with=c&with=a`: these articles, in this
 * order, the first of them the spine. Does nothing where fewer than two known articles are named.
 */
export function chooseArticles(view: HTMLElement, search: string): void {
  const rows = view.querySelector<HTMLElement>('.rows');
  if (!rows) return;
  const sheet = readSheet(rows);
  const chosen = readChosen(search, sheet);
  if (chosen.length < 2) return;
  rows.replaceChildren(...layRows(sheet, chosen));
  for (const list of view.querySelectorAll<HTMLElement>('[data-by-article]')) arrange(list, chosen);
  for (const columns of view.querySelectorAll<HTMLElement>('[data-columns]')) {
    columns.dataset['columns'] = String(chosen.length);
  }
  for (const label of view.querySelectorAll<HTMLElement>('.legend label')) hideUnquoted(label);
  for (const tie of view.querySelectorAll<HTMLElement>('.tie')) {
    tie.hidden = !chosen.includes(tie.dataset['to'] ?? '');
  }
  layOneText(view, sheet, chosen);
  paintVariants(view, chosen);
  tell(chosen);
}

function readChosen(search: string, sheet: Sheet): string[] {
  const named = new URLSearchParams(search).getAll('with').flatMap((value) => value.toUpperCase().split(','));
  return [...new Set(named)].filter((siglum) => sheet.articles.has(siglum)).slice(0, 5);
}

/** Puts the children of the chosen articles into their order and hides the others. */
function arrange(list: HTMLElement, chosen: readonly string[]): void {
  const children = [...list.querySelectorAll<HTMLElement>(':scope > [data-siglum]')];
  for (const child of children) child.hidden = !chosen.includes(child.dataset['siglum'] ?? '');
  for (const siglum of chosen) {
    list.append(...children.filter((child) => child.dataset['siglum'] === siglum));
  }
}

/** A speaker whom none of the shown articles quotes. */
function hideUnquoted(label: HTMLElement): void {
  const counts = [...label.querySelectorAll<HTMLElement>('[data-siglum]:not([hidden])')];
  label.hidden = counts.every(({ textContent }) => textContent === '0');
}

/** The first article in full, with what the others print of each passage. */
function layOneText(view: HTMLElement, sheet: Sheet, chosen: readonly string[]): void {
  const home = view.querySelector<HTMLElement>('.one-text');
  const rows = alignRows(chosen.map((siglum) => sheet.articles.get(siglum)!));
  home?.replaceChildren(
    ...rows.flatMap(({ groups, cells: [spine, ...others] }) => {
      const own = spine ? paragraphsOf(spine, sheet) : [];
      if (own.length === 0) return [];
      const versions = others
        .map((cell) => ({ siglum: cell.siglum, paragraphs: paragraphsOf(cell, sheet) }))
        .filter(({ paragraphs }) => paragraphs.length > 0);
      const passage = document.createElement('div');
      const shared = groups.length > 0 && versions.length > 0;
      passage.className = shared ? 'passage shared' : 'passage';
      passage.append(...own, ...(shared ? [toChip(versions)] : []));
      return [passage];
    }),
  );
}

function toChip(versions: readonly { siglum: string; paragraphs: HTMLElement[] }[]): HTMLElement {
  const chip = document.createElement('details');
  chip.className = 'chip';
  const summary = Object.assign(document.createElement('summary'), { lang: 'en', dir: 'ltr' });
  const sigla = versions.map(({ siglum }) => siglum);
  const differ = versions.some(({ paragraphs }) =>
    paragraphs.some((it) => it.querySelector('[data-against]')),
  );
  summary.textContent = compareWords.oneText.also(sigla, differ ? 'some' : 0);
  chip.append(summary);
  for (const { siglum, paragraphs } of versions) {
    const version = document.createElement('div');
    version.className = 'version';
    const name = make('p', 'sigla');
    name.append(make('span', 'siglum', siglum));
    const text = document.createElement('div');
    text.append(...paragraphs);
    version.append(name, text);
    chip.append(version);
  }
  return chip;
}

/** Words that differ only from an article that is not shown are not painted. */
function paintVariants(view: HTMLElement, chosen: readonly string[]): void {
  for (const element of view.querySelectorAll<HTMLElement>('[data-against]')) {
    const against = element.dataset['against']?.split(' ') ?? [];
    element.classList.toggle(
      'variant',
      against.some((siglum) => chosen.includes(siglum)),
    );
  }
}

function tell(chosen: readonly string[]): void {
  const set = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element) element.textContent = text;
  };
  set('[data-spine]', chosen[0] ?? '');
  set('[data-chosen]', list(chosen));
  set('[data-title]', compareWords.title(chosen));
  const selects = document.querySelectorAll<HTMLSelectElement>('.picker select');
  for (const [index, select] of selects.entries()) select.value = chosen[index]?.toLowerCase() ?? '';
}
