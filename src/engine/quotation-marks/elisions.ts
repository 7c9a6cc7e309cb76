/**
 * Words that begin or end with an apostrophe in English print: from the entries of Wiktionary's
 * "English words with a leading (trailing) apostrophe" that occur in news.
 * `’tis`, `’90s` and the Dutch `’t` of a name begin with one; `goin’` and `o’` end with one.
 */

export const leadingElision =
  /^(?:\d0s|\d\d(?!\d)|n['’](?!\p{L})|[nt](?!\p{L})|s-\p{L}|(?:tis|twas|twere|twill|twould|tisn|twasn|em|til|till|cause|cos|coz|cuz|bout|round|neath|gainst|nother|nuff|nuther|kay|sup|scuse|ere|fraid|course|tude|hood|burbs|cept|spose|specially|pon|tude|zat|allo|ello|av|appen|eck|im|er|ave)(?!\p{L}))/iu;

export const trailingElision = /(?:\p{L}in|\b(?:o|an|ol|th|wi|wit|n|po|fo|mo|lil|tha|yo|gov|guv|d|t|l))$/iu;
