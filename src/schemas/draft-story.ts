/** The title that `new` writes for an editor to replace: that of `harbour-fire` is `Harbour fire`. */
export function draftTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

/** The summary that `new` writes for an editor to replace. */
export function draftSummary(articles: number): string {
  return `${articles === 1 ? 'One article' : `${articles} articles`} on one matter.`;
}

export function isDraftSummary(summary: string): boolean {
  return /^(?:One article|\d+ articles) on one matter\.$/.test(summary);
}
