/** Headings of what an article is about; its keywords stand below. */
export const topicsHeadings: RegExp[] = [
  /^(?:(?:explore|read|find|see|follow|discover) )?more (?:on|about) (?:these|this) (?:topics?|subjects?|tags?)\s*:?$/i,
  /^(?:more (?:about|stories on)|read more about|filed (?:under|in)|tagged(?: (?:with|in|as))?|posted in)\s*:?$/i,
  /^(?:related|suggested|article|story|popular|key) (?:topics|tags|subjects|keywords|themes)\s*:?$/i,
  /^(?:topics?|tags|keywords|subjects|categories)(?: (?:covered |mentioned )?in this (?:article|story))?\s*:?$/i,
  /^follow (?:these )?topics(?: and authors)?(?: from this (?:article|story))?\s*:?$/i,
];
