/**
 * Runs before anything of the search page is painted, so that what an address asks for has its room from the start. A
 * text, since the page holds it as it stands here and its policy the hash of it; no word of an article is in it.
 */
export const askEarly =
  "document.currentScript.parentElement.toggleAttribute('data-asked',!!new URLSearchParams(location.search).get('q')?.trim())";
