import { href } from '../../addresses/href.ts';
import { articlePath, speakerPath } from '../../addresses/paths.ts';
import { type InBoth, onlyIn } from '../../compare/list-voices.ts';
import { pageOfPair } from '../../compare/page-of-pair.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { link, make, say } from './make-element.ts';
import type { Column, Sheet } from './read-sheet.ts';

const words = compareWords.oneText;
const said = compareWords.differences;

const nothing: InBoth = { words: 0, voices: [] };

/** What the other articles print and the first does not, as `Others.astro` prints it. */
export function layOthers({ columns: [spine, ...others], pairs, ...sheet }: Sheet): HTMLElement {
  const title = words.others(spine!.siglum);
  const items = others.map((other, index) => toItem(spine!, other, pairs[index]?.shared ?? nothing, sheet));
  const section = say('section', 'others', make('h2', '', title), make('ul', '', ...items));
  section.ariaLabel = title;
  return section;
}

function toItem(
  spine: Column,
  other: Column,
  shared: InBoth,
  { story, pages }: Pick<Sheet, 'story' | 'pages'>,
) {
  const { siglum } = other;
  const only = onlyIn(other.voiced, spine.voiced, shared);
  const page = only.words > 0 ? pageOfPair(story, pages, spine.siglum, siglum) : null;
  const sentence = said.words(only.words, spine.siglum);
  const rows = page ? link(`${href(page)}?view=aligned&show=only`, sentence) : sentence;
  const read = link(href(articlePath(story, siglum)), words.read(siglum));
  read.className = 'more';
  return make(
    'li',
    '',
    make('span', 'siglum', siglum),
    ' ',
    rows,
    ...toVoices(only.voices, spine.siglum, story),
    ' ',
    read,
  );
}

function toVoices(voices: Column['voiced']['voices'], spine: string, story: string): (Node | string)[] {
  if (voices.length === 0) return [];
  const names = voices.flatMap(({ id, name, quotations }, at) => [
    at > 0 ? ', ' : ' ',
    link(href(speakerPath(story, id)), name),
    ` (${said.quotations(quotations)})`,
  ]);
  return [` ${words.quotedNotIn(spine)}`, ...names, '.'];
}
