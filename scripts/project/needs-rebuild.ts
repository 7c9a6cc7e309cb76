/**
 * Which changed files make the content old, for `npm run dev`. `fair/raw/a.txt` and `fair/story.yaml` do, what the
 * build writes (`fair/sources/a.json`) does not: it would build for ever. Paths may have either kind of slash.
 */

/** A path below the content folder. */
export function isStorySource(path: string): boolean {
  return /^[^\\/]+[\\/](?:story\.yaml|raw[\\/].+)$/.test(path);
}

/** The parts of the site's source that content is made with. */
export const partsThatBuild = ['src/engine', 'src/schemas', 'src/markup'];

/** A path below the project: a stage, what a stage imports, a list of data. */
export function isStage(path: string): boolean {
  const parts = path.split(/[\\/]/);
  const inSource = partsThatBuild.includes(parts.slice(0, 2).join('/'));
  const inScripts = parts[0] === 'scripts' && (parts.length === 2 || parts[1] === 'project');
  return (inSource || inScripts) && path.endsWith('.ts') && !path.endsWith('.test.ts');
}
