/**
 * The paragraphs below a file's head in, the same out, with those told as furniture that stand in a box or a row of it:
 * in `Harbour news daily`, `Enter your email`, `Sign up` the first line is no part of the article.
 */
import { isPersonName } from '../metadata/bare-names.ts';
import { isCorrectionHeading } from './corrections.ts';
import { mayBeButton } from './is-button.ts';
import { closesSentence, isProse } from './is-sentence.ts';
import { isTime } from './is-time.ts';
import type { OwnKind } from './own-kind.ts';
import { isSpaced, type Paragraph, withOwn } from './paragraph.ts';

export function spreadFurniture(paragraphs: readonly Paragraph[]): Paragraph[] {
  const boxed = isSpaced(paragraphs) ? boxesOf(paragraphs) : new Set<Paragraph>();
  const rows = rowsOf(paragraphs);
  const spread = paragraphs.map((paragraph) =>
    paragraph.own === null && (boxed.has(paragraph) || rows.has(paragraph))
      ? withOwn(paragraph, 'boilerplate')
      : paragraph,
  );
  return spread.map((paragraph, index) => {
    const [before, next] = [spread[index - 1], spread[index + 1]];
    if (isOwnerOfPost(paragraph, next)) return withOwn(paragraph, 'boilerplate');
    if (isPictureText(paragraph, next) || isSaidAgain(paragraph, next) || isCorrectionBelow(spread, index))
      return withOwn(paragraph, 'boilerplate');
    return isCapitalLink(paragraph, before, next) ? withOwn(paragraph, 'related') : paragraph;
  });
}

/** `Bo Roe` over `@bo_roe` */
function isOwnerOfPost({ text, own, group }: Paragraph, next: Paragraph | undefined): boolean {
  return own === null && next?.group === group && /^\s*@\w{2,30}\s*$/u.test(next.text) && isPersonName(text);
}

/** Below `Correction`, where no more of the article follows. */
function isCorrectionBelow(paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, { text, own }] = [paragraphs[index - 1], paragraphs[index]!];
  if (own !== null || !before || !isCorrectionHeading(before.text) || !closesSentence(text)) return false;
  return !paragraphs.slice(index + 1).some((one) => one.own === null && isProse(one.text));
}

/** Lines without an empty line between them, one of which is furniture, where paragraphs stand apart. */
function boxesOf(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const times = new Map<string, number>();
  for (const { text } of paragraphs) times.set(text, (times.get(text) ?? 0) + 1);
  const isFurniture = ({ text, own }: Paragraph) =>
    own !== null && boxKinds.has(own) && !isSeparator.test(text) && times.get(text)! < often;
  const groups = Map.groupBy(paragraphs, ({ group }) => group);
  return new Set(
    [...groups.values()].filter(({ length }) => length >= 2).flatMap((lines) => boxOf(lines, isFurniture)),
  );
}

/** The words of an embedded post stand among its handle and its day. */
function isOfPost(text: string): boolean {
  return /^\s*(?:@\w{2,30}|\d{1,2}:\d{2}\s?[AP]M\s?[·•-].*)\s*$/iu.test(text);
}

/** What stands between all paragraphs is no part of a box. */
const often = 4;

function boxOf(lines: readonly Paragraph[], isFurniture: (line: Paragraph) => boolean): readonly Paragraph[] {
  const furniture = lines.filter(isFurniture);
  if (
    furniture.length === 0 ||
    lines.some(({ text, own }) => isTime(text) || isHeading(own) || isOfPost(text))
  )
    return [];
  const texts = lines.filter(({ text, own }) => own === null && isProse(text));
  const isCaption = furniture.some(({ own, text }) => own === 'caption' || label.test(text));
  const isText = texts.length > 2 || lines.length - texts.length < (isCaption ? 1 : 2);
  if (texts.length > 0 && isText) return [];
  // Below a caption stands the heading of what comes next.
  return furniture.every(({ own }) => own === 'caption')
    ? lines.slice(0, lines.indexOf(furniture.at(-1)!))
    : lines;
}

const boxKinds: ReadonlySet<OwnKind> = new Set(['boilerplate', 'caption']);

function isHeading(own: OwnKind | null): boolean {
  return own === 'related heading' || own === 'topics heading' || own === 'comments';
}

/** They stand between any two paragraphs. */
const isSeparator =
  /^\s*(?:(?:skip |this )?advert(?:isement|ising)?s?(?: (?:\d+|has not loaded yet.*))?|ads?|(?:story|article) (?:content|continue[sd]? .*)|[\W_]+)\s*$/i;
const label = /^\s*(?:image|video|watch|listen|gallery|photo)s?\b/i;

/** Short lines in a row, most of them buttons; and what may be a button beside one. */
function rowsOf(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const rows = new Set<Paragraph>();
  let run: Paragraph[] = [];
  for (const paragraph of [...paragraphs, null]) {
    if (paragraph && isShort(paragraph)) {
      run.push(paragraph);
      continue;
    }
    for (const one of rowOf(run)) rows.add(one);
    run = [];
  }
  return rows;
}

function rowOf(run: readonly Paragraph[]): Paragraph[] {
  const buttons = run.filter((one) => isFurniture(one) || (mayBeButton(one.text) && /\p{L}/u.test(one.text)));
  if (buttons.length >= 3 && buttons.length * 2 >= run.length) return [...run];
  const known = run.map((one) => isFurniture(one) || mayBeButton(one.text));
  return run.filter((_, index) => known[index] && touches(run, known, index));
}

/** Whether what may be buttons reaches from here to one that is. */
function touches(run: readonly Paragraph[], known: readonly boolean[], index: number): boolean {
  const reaches = (step: 1 | -1) => {
    let at = index;
    while (known[at] && Math.abs(at - index) <= longestReach) {
      if (isFurniture(run[at]!)) return true;
      at += step;
    }
    return false;
  };
  return reaches(1) || reaches(-1);
}

/** Lines. */
const longestReach = 8;

function isFurniture({ own, text }: Paragraph): boolean {
  return own === 'boilerplate' && !isSeparator.test(text);
}

function isShort({ text, own }: Paragraph): boolean {
  if (own !== null) return own === 'boilerplate' && text.length <= 60;
  return text.length <= 40 && text.trim().split(/\s+/).length <= 4 && !closesSentence(text) && !isTime(text);
}

/** `FERRY SINKS OFF GANT IN FIRST STORM OF THIS YEAR` between two paragraphs is a link; a heading is shorter. */
function isCapitalLink(
  { text, own }: Paragraph,
  before: Paragraph | undefined,
  next: Paragraph | undefined,
): boolean {
  if (own !== null || /\p{Ll}|[.!:;,]\s*$/u.test(text) || wordsOf(text).length < shortestLink) return false;
  return (
    /\p{Lu}{4}/u.test(text) &&
    [before, next].every((one) => one && /\p{Ll}/u.test(one.text) && closesSentence(one.text))
  );
}

/** Words. */
const shortestLink = 9;

/** What a screen reader says of a picture, right above its caption. */
function isPictureText({ text, own, group }: Paragraph, next: Paragraph | undefined): boolean {
  if (own !== null || next?.own !== 'caption' || text.length > longestPictureText) return false;
  return (
    next.group === group && (indefinite.test(text) || (!closesSentence(text) && wordsOf(text).length >= 6))
  );
}

/** Characters. */
const longestPictureText = 200;
const indefinite =
  /^\s*(?:an?|two|three|four|five|several|some|people|men|women|children|aerial|close-up)\s/i;

/** A line whose words the furniture right below it says again, as a caption does with the text of its picture. */
function isSaidAgain({ text, own }: Paragraph, next: Paragraph | undefined): boolean {
  const words = text.trim();
  return (
    own === null &&
    next?.own != null &&
    boxKinds.has(next.own) &&
    words.length >= 20 &&
    next.text.includes(words)
  );
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
