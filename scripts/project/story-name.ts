/** Names a story may not have, because its address is a page of the site already. */
import { ProjectError } from './project-error.ts';

const pagesOfSite = [
  'search',
  'data',
  'about',
  '404',
  'index',
  'fonts',
  'assets',
  '_astro',
  'favicon',
  'pagefind',
];

/** Room for the names of pages below it, and for what a file system adds to a name. */
const longest = 100;

export function checkStoryName(name: string, where: string): void {
  if (pagesOfSite.includes(name.toLowerCase())) {
    throw new ProjectError(
      where,
      `a story cannot be named "${name}": the site has a page there.`,
      'Choose another name.',
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new ProjectError(
      where,
      `"${name}" cannot be a part of an address.`,
      'Name the folder with small letters, digits and single hyphens, such as "harbour-fire".',
    );
  }
  if (name.length > longest) {
    throw new ProjectError(
      where,
      `a story’s name has at most ${longest} letters, and this one has ${name.length}.`,
      'Choose a shorter name.',
    );
  }
}
