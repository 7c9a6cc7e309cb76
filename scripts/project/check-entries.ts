/** Entries of story.yaml that contradict one another, each an error with the line of the later one. */
import type { Story } from '../../src/schemas/story.ts';
import { toPlain } from './merge-speakers.ts';
import { ProjectError } from './project-error.ts';
import type { StoryFile } from './read-story.ts';

type WhereIs = StoryFile['whereIs'];

export function checkEntries(story: Story, whereIs: WhereIs): void {
  checkArticles(story, whereIs);
  checkSpeakers(story, whereIs);
  checkLinks(story, whereIs);
}

function checkArticles({ articles }: Story, whereIs: WhereIs): void {
  for (const [index, { siglum, file }] of articles.entries()) {
    const before = articles.slice(0, index);
    if (before.some((other) => other.siglum === siglum)) {
      const what = `the siglum ${siglum} is given to two articles.`;
      const remedy = 'Give the later one a siglum of its own.';
      throw new ProjectError(whereIs(['articles', index, 'siglum']), what, remedy);
    }
    const same = before.find((other) => fileKey(other.file) === fileKey(file));
    if (same) {
      const [what, remedy] =
        same.file === file
          ? [`the file ${file} is listed twice.`, 'Take one of the two entries out.']
          : [`${same.file} and ${file} are one file on macOS and Windows.`, 'Rename one of them.'];
      throw new ProjectError(whereIs(['articles', index, 'file']), what, remedy);
    }
  }
}

/** Equal for names that some systems take for one file: `a.txt` and `A.txt`. */
export function fileKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A second name stands for one speaker, and is the name of none. */
function checkSpeakers({ speakers }: Story, whereIs: WhereIs): void {
  const holders = new Map<string, string>();
  for (const [index, { name, also }] of speakers.entries())
    for (const [at, other] of also.entries()) {
      const where = whereIs(['speakers', index, 'also', at]);
      if (other === name) throw new ProjectError(where, `"${name}" is the name itself.`, 'Take it out.');
      const holder = holders.get(toPlain(other));
      if (holder !== undefined) {
        throw new ProjectError(
          where,
          `"${other}" is a name of "${holder}" already.`,
          'Take one of the two out.',
        );
      }
      holders.set(toPlain(other), name);
    }
  for (const [index, { name }] of speakers.entries()) {
    const holder = holders.get(toPlain(name));
    if (holder === undefined || toPlain(holder) === toPlain(name)) continue;
    const what = `"${name}" is a second name of "${holder}".`;
    throw new ProjectError(whereIs(['speakers', index, 'name']), what, `List its names below "${holder}".`);
  }
}

function checkLinks({ links }: Story, whereIs: WhereIs): void {
  for (const [index, { members }] of links.entries())
    for (const [at, { article, exact }] of members.entries()) {
      if (!members.slice(0, at).some((other) => other.article === article && other.exact === exact)) continue;
      const what = `these words of article ${article} are a member of this link already.`;
      throw new ProjectError(whereIs(['links', index, 'members', at]), what, 'Take one of the two out.');
    }
}
