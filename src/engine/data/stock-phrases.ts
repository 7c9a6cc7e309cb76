/**
 * What press offices and public figures say in the same words without quoting one another: condolences,
 * refusals, assurances. Two speakers who share such words have not made one statement.
 */

/** Over folded words joined by single spaces. */
export const stockPhrase = new RegExp(
  [
    '(?:thoughts|prayers|hearts|condolences|sympathies) (?:and \\w+ )?(?:are|go out|remain) (?:with|to)',
    'deep(?:est|ly) (?:condolences|sympath\\w+|sadden\\w+|concern\\w+|sorry|regret\\w*|shock\\w+)',
    '(?:shocked|saddened) (?:and \\w+ )?by',
    'takes? (?:\\w+ ){1,6}(?:very |extremely |incredibly )?seriously',
    '(?:do|does|can|could|would) ?not (?:be )?(?:able to )?comment',
    "(?:don't|doesn't|can't|won't|cannot) (?:be )?comment",
    'no (?:further )?comment',
    'co ?operating (?:fully )?with',
    '(?:ongoing|active|live) (?:investigation|inquiry|proceedings)',
    '(?:top|highest|first|number one|overriding|absolute) priority',
    'apologi[sz]e (?:\\w+ )?for any',
    'committed to (?:\\w+ ){0,3}(?:safety|security|quality|privacy|transparency)',
    'at the end of the day',
    'gave it (?:everything|our all|their all)',
    '(?:bad|black|dark|good|great|historic|proud|sad|terrible|tragic|wonderful) (?:day|days|time|times) for',
    'everyone (?:who (?:has been|was|is) )?affected',
  ].join('|'),
  'u',
);
