/**
 * Words right before a number that say that it is not told as exact, as patterns in lower case, by the name of the way they hedge
 * it: “up to 40 boats”, “expected to exceed £3m”. By hand.
 */
export const hedgesByWay = {
  about:
    'about|around|roughly|approximately|some|perhaps|an estimated|estimated|closer to|in the region of|in the order of',
  nearly: 'nearly|almost|close to|approaching|just under|just below|just shy of',
  'at least': 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of',
  'up to': 'up to|as many as|as much as|at most|no more than|not more than|a maximum of',
  'more than':
    'more than|over|just over|well over|well above|above|upwards of|north of|in excess of|' +
    'exceed(?:s|ed|ing)?(?:\\sthe)?|surpass(?:es|ed|ing)?(?:\\sthe)?|(?:to top|tops|topped|topping)(?:\\sthe)?',
  'less than': 'less than|fewer than|under|well under|well below|below',
} as const;

export type HedgeWay = keyof typeof hedgesByWay;

/** Of what comes right behind a number: “50 or more”, “£2m or so”. */
export const hedgesBehind = {
  about: 'or so|or thereabouts',
  'at least': 'or more',
  'more than': '\\+|-plus',
  'up to': 'or less|or fewer',
} as const satisfies Partial<Record<HedgeWay, string>>;
