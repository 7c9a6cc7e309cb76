/**
 * Single names that are never a person’s, lower case: platforms and firms known everywhere, programmes, bodies, faiths and feasts.
 * Source: by hand.
 */
export const neverPeople: ReadonlySet<string> = new Set(
  `twitter facebook instagram snapchat tiktok youtube google yahoo netflix amazon microsoft reddit whatsapp linkedin spotify
  uber airbnb wikipedia skype ebay paypal ikea toyota nissan honda samsung sony nokia intel nvidia boeing airbus
  medicare medicaid obamacare brexit congress senate parliament internet bible koran quran sharia torah christianity islam judaism hinduism
  buddhism methodist baptist quaker anglican episcopalian presbyterian lutheran catholic protestant calvinist mormon sikh
  harvard yale stanford princeton berkeley cornell caltech hamas hezbollah hizbollah taliban isis nato unicef unesco
  newsmax breitbart wikileaks
  advertisement footnote headline headlines video videos photo photos image images caption media read replay
  democrat democrats republican republicans independent independents latina latino hispanic hispanics caucasian caucasians
  millennial millennials someone anyone everyone nobody another
  hindu buddhist muslim marxist communist christmas easter ramadan hanukkah halloween thanksgiving olympics paralympics covid coronavirus`.split(
    /\s+/,
  ),
);
