/** In an address and in filters, where the id of a speaker would stand: that none is stated. Ids hold letters, digits and hyphens. */
export const noSpeaker = '_none';
