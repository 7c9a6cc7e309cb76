/** What the styles use beyond Baseline "widely available", each with what a browser without it shows. */
export const enhancements = {
  properties: [
    // Notes beside an article are copied with its words.
    'user-select',
    '-webkit-user-select',
    // Lines of headings are not evened out.
    'text-wrap',
    // The mark of a quotation has no rounded ends where a line breaks.
    'box-decoration-break',
    '-webkit-box-decoration-break',
    // Hits of a search that are out of sight are laid out at once.
    'content-visibility',
    'contain-intrinsic-size',
    // Phones may enlarge text by themselves.
    'text-size-adjust',
    '-webkit-text-size-adjust',
    // Where the system forces colours, it lays its ground under the letters of what is chosen.
    'forced-color-adjust',
    // A heading may stand alone at the end of a printed page.
    'break-after',
    // A printed paragraph may leave one line alone on a sheet.
    'orphans',
    'widows',
    // What is folded on a screen stays folded on paper.
    'content-visibility',
  ],
  atRules: [
    // One page follows another without a transition.
    'view-transition',
    // The table for a class is printed upright.
    'page',
  ],
};
