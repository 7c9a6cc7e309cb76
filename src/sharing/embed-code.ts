/**
 * What an editor pastes to show a statement on another site; `page` is the statement's address,
 * `height` that of the frame in pixels. It needs no script.
 */
export function embedCode(page: string, title: string, height: number): string {
  return `<iframe src="${escapeAttribute(page)}embed/" title="${escapeAttribute(title)}" width="600" height="${height}" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
