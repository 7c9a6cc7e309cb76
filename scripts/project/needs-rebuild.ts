/**
 * Which changed files make the content old, for `npm run dev`. `fair/raw/a.txt` and `fair/story.yaml` do, what the
 * build writes (`fair/sources/a.json`) does not: it would build for ever. Paths may have either kind of slash.
 */

/** A path below the content folder. */
export function isStorySource(path: string): boolean {
  return /^[^\\/]+[\\/](?:story\.yaml|raw[\\/].+)$/.test(path);
}

/** A path below the project: a stage, what a stage imports, a list of data. */
export function isStage(path: string): boolean {
  const parts = path.split(/[\\/]/);
  const inEngine = parts[0] === 'src' && (parts[1] === 'engine' || parts[1] === 'schemas');
  const inScripts = parts[0] === 'scripts' && (parts.length === 2 || parts[1] === 'project');
  return (inEngine || inScripts) && path.endsWith('.ts') && !path.endsWith('.test.ts');
}
