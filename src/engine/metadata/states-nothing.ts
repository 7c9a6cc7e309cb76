import { anyOf } from '../text/any-of.ts';

/** `Home > News > Environment`. */
const breadcrumbs = /^\s*Home\s*[>›»/|].{2,120}$/u;
/** `Science reporter`, the line below a name. */
const roleAlone =
  /^\s*(?:\p{Lu}[\p{L}&-]*(?:\s(?:and\s)?[\p{L}&-]+){0,3}\s)?(?:reporter|correspondent|editor|staff writer|columnist)s?\s*$/iu;

/** What tells editors how to use a text says nothing of it. */
const free = /^\s*for immediate release\s*$/iu;
const release = /^\s*(?:\p{Lu}[\p{L}’'&]*\s(?:(?:of|the|and|for)\s)?){0,6}(?:press|news|media) release\s*$/iu;
/** `Press release from the Pier Board follows. Bulletin no 12.` */
const follows =
  /^\s*(?:(?:a|the|this) )?(?:(?:press|news|media) (?:release|statement)|statement|release) (?:from|by|of|issued by) [^"“.]{2,60} follows?(?:[.:]\s?[^"“]{0,60})?\s*$/iu;
/** `Published 3 hours ago` */
const ago =
  /^\s*(?:(?:published|posted|(?:last )?updated)\s+)?(?:an?|\d{1,3})\s+(?:minute|hour|day|week|month|year)s? ago\s*$/iu;
const staff =
  /^\s*by (?:our )?(?:staff|agenc(?:y|ies))(?: (?:reporters?|writers?))?(?: and agenc(?:y|ies))?\s*$/iu;

/** `Last updated 14:32`, `Reporting from Tove`, `5 minute read`, and `By` above the names */
const aside =
  /^\s*(?:(?:last )?(?:updated|modified):?(?: at)? \d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?: \p{Lu}{2,4})?|reporting from \p{Lu}[\p{L} ,'’-]{1,40}|\d{1,3}[ -]min(?:ute)?s?(?: read)?|by)\s*$/iu;

/** What a database prints above an article, and what a letter does: `612 words`, `2 of 25 DOCUMENTS`, `To: Bo Roe` */
const counted =
  /^\s*(?:\d[\d,]* words|(?:document )?\d+ of \d+(?: documents?)?|final edition|first edition|english)\s*$/iu;
const letter =
  /^\s*(?:(?:from|to):\s.{1,120}|-{3,}\s*forwarded message\s*-{3,}|begin forwarded message:?|-{3,}\s*original message\s*-{3,})\s*$/iu;

/** `@annlee` below a name */
const handle = /^\s*@\w{3,30}\s*$/u;

/** Whether a line is of a file's head but states no field: `Home > News`, `By Staff and agencies`, `Published 3 hours ago`. */
export function statesNothing(line: string): boolean {
  return line.length <= longest && isShortNote(line);
}

/** Characters. */
const longest = 160;

const isShortNote = anyOf([
  breadcrumbs,
  free,
  roleAlone,
  release,
  follows,
  ago,
  staff,
  aside,
  counted,
  letter,
  handle,
]);
