import { href } from '../../addresses/href.ts';
import { articleName, pairName } from '../../addresses/ids.ts';
import { articlePath, pairPath } from '../../addresses/paths.ts';
import type { Asked } from '../../compare/read-with.ts';
import type { StoryReading } from '../../compare/story-reading.ts';
import { list } from '../../engine/text/counts.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { siteWords } from '../../wording/en/site-words.ts';
import { link } from './make-element.ts';

const words = compareWords.choice;

/** Says on the page of all articles, and in its title, which are shown, what could not be had, and what to do. */
export function tellChoice(asked: Asked, reading: StoryReading): void {
  const { chosen } = asked;
  if (chosen.length > 1) {
    set('[data-spine]', chosen[0]!);
    set('[data-chosen]', list(chosen));
    const title = compareWords.title(chosen);
    set('[data-title]', title);
    set('[data-title-on-paper]', chosen.length > 2 ? compareWords.titleOnPaper(chosen) : title);
    document.title = siteWords.title(title);
  }
  const selects = document.querySelectorAll<HTMLSelectElement>('.picker select');
  if (chosen.length > 1) {
    for (const [index, select] of selects.entries()) select.value = articleName(chosen[index] ?? '');
  }
  const note = document.querySelector<HTMLElement>('[data-asked]');
  note?.append(...sentencesOf(asked, reading).flatMap((part) => [part, ' ']));
  const picker = document.querySelector<HTMLDetailsElement>('.choose');
  if (picker && chosen.length < 2) picker.open = true;
}

function sentencesOf(asked: Asked, { story, pages }: StoryReading): (Node | string)[] {
  const { chosen, repeated, unknown, tooMany } = asked;
  const [first, second, third] = chosen;
  const turned = first && second && !third && pages.includes(pairName([second, first]));
  return [
    ...(repeated.length > 0 ? [words.repeated(repeated)] : []),
    ...(unknown.length > 0 ? [words.unknown(unknown)] : []),
    ...(tooMany.length > 0 ? [words.tooMany(tooMany)] : []),
    ...(second ? [] : [words.all]),
    ...(first && !second ? [link(href(articlePath(story, first)), words.alone(first))] : []),
    ...(turned ? [link(href(pairPath(story, [second, first])), words.ofPair(second, first))] : []),
  ];
}

function set(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}
