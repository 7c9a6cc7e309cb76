/**
 * Refuses what is no article, though it is UTF-8 by its bytes: a file that is blank or far too long, one in UTF-16,
 * whose every second byte is zero, and data with control characters all over. A few of them in an article are no
 * error; notes tell readers of them.
 */
import { shown } from './content-folder.ts';
import { ProjectError } from './project-error.ts';
import { lineAt } from './read-utf8.ts';

/** Tab, line ends and form feeds are text. */
const control = /[\0-\x08\x0e-\x1f\x7f]/g;
const few = 8;

/** A whole book; what is longer is a log or an archive, and would take minutes to read. */
const longest = 2_000_000;

export function checkIsText(path: string, text: string): void {
  const wrong = whatIsWrong(text);
  if (!wrong) return;
  const [what, remedy, at = 0] = wrong;
  throw new ProjectError(`${shown(path)}:${lineAt(text.slice(0, at))}`, what, remedy);
}

function whatIsWrong(text: string): [what: string, remedy: string, at?: number] | null {
  if (text.trim() === '') {
    return ['the file has no text.', 'Put the article in it, or take it out of story.yaml.'];
  }
  if (text.length > longest) {
    const what = `the file has ${text.length.toLocaleString('en')} characters, and an article at most ${longest.toLocaleString('en')}.`;
    return [what, 'Leave the article alone in the file, or cut it into several.'];
  }
  const at = text.search(control);
  if (isUtf16(text)) {
    return ['this looks like UTF-16.', 'Save the file as UTF-8 (in an editor: "Save with encoding").', at];
  }
  const found = text.match(control)?.length ?? 0;
  if (found < few || found * 20 < text.length) return null;
  return ['this is data, no text.', 'Save the article as plain text in UTF-8.', at];
}

/** At least two of five characters at even places, or at odd ones, are zero, and hardly any at the others. */
function isUtf16(text: string): boolean {
  const zeros = [0, 0];
  for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1)) zeros[at % 2]! += 1;
  const [less, more] = zeros.sort((a, b) => a - b) as [number, number];
  return more > 1 && more * 5 >= text.length && more >= less * 8;
}
