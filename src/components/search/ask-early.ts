/**
 * Runs before anything of the search page is painted, so that what an address asks for has its room from the start. A
 * text, for it stands in the page itself.
 */
export const askEarly =
  "document.currentScript.parentElement.toggleAttribute('data-asked',!!new URLSearchParams(location.search).get('q')?.trim())";
