const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Plain text for the description of an item in RSS, which readers of feeds present as HTML; titles and the description
 * of the feed itself are plain text there. Source: RSS Advisory Board, "RSS Best Practices Profile", character data.
 *
 * `Fish & chips <cheap>` gives `Fish &amp; chips &lt;cheap&gt;`, which XML then escapes once more.
 */
export function toFeedHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => references[character]!);
}
