/**
 * What an editor pastes to show a statement on another site; `page` is the statement's address.
 * It needs no script.
 */
export function embedCode(page: string, title: string): string {
  return `<iframe src="${escapeAttribute(page)}embed/" title="${escapeAttribute(title)}" width="600" height="320" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
