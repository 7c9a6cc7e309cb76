import { monthNames } from '../data/calendar-words.ts';

/**
 * What tells a caption or its credit: `A ferry at dusk. (Port Photos/Ann Lee)`, `Ann Lee/Getty Images`. As in
 * `furniture.ts` a pattern that is not tied to the start begins with its rarest word.
 */

const agency =
  '(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|reuters|(?:the )?associated press|afp(?:[ /-]getty(?: images)?)?|pa(?: wire| media| images)?|epa(?:-efe)?|ap(?: photo)?|bloomberg|xinhua|anadolu(?: agency)?|zuma(?: press)?|imago|dpa|rex(?: features| shutterstock)?|swns|pexels|wikimedia(?: commons)?|file|handout|supplied|submitted|courtesy)';

export const credits: RegExp[] = [
  // `… by the river. Credit...Bo Roe for The Post`, also glued to the last word.
  /(?:Credit|Photo|Photograph|Picture|Image|Illustration|Video)s?(?: credit)?(?:\.{3}|…|:)\s?\p{Lu}[^"“?!]{1,100}$/u,
  /(?:Photograph|Photo|Picture|Illustration|Image)s?(?: courtesy)? (?:by|of|from|via) \p{Lu}[^"“?!.]{1,80}\.?$(?<=[.”"’)\s]\s?(?:Photograph|Photo|Picture|Illustration|Image)s?(?: courtesy)? (?:by|of|from|via) [^"“?!.]{1,80}\.?)/u,
  /\b(?:photo|image|picture|pic|video) credits?\b\s*[:|]/i,
  /\bfile (?:photo|image|picture|pic)\b\.?\)?\s*(?:purchase licensing rights.{0,40})?$/i,
  /\bpurchase licensing rights\b.{0,40}$/i,
  // `(CP Photo/Bo Roe)`, `(Bo Roe/The Post)`, `(The Post: Bo Roe)`, `(AP)`
  /\((?=[^()]{0,80}\)\s*$)(?:photo|image|picture|pic|video|credit)s? (?:by|courtesy|from|supplied|via)?:?\s?[^()]{2,70}\)\s*$/i,
  /\((?=\p{Lu})[^()/:]{2,40}(?:\/|\s\/\s|\svia\s|:\s)(?=\p{Lu})[^()/]{2,40}(?:\/[^()/]{2,30})?\)\s*$/u,
  new RegExp(`\\((?:\\p{L}[^()]{0,40}[/ ])?${agency}\\)\\s*$`, 'iu'),
  new RegExp(`[|/©]\\s?${agency}\\s*$`, 'i'),
  // Behind a sentence that quotes nobody, or alone: `Harbour Archive Getty Images`, `Bo Roe, AP`
  /(?:Getty(?: Images)?|, AP)$(?<=^(?:[^"“]{0,440}[.!?)…]\s)?(?:\p{Lu}[\p{L}’'.-]*,?\s){0,3}\p{Lu}[\p{L}’'.-]*(?:,?\s(?:via\s)?Getty(?: Images)?|, AP))/u,
  /©\s?\p{L}[^.©]{1,60}$/u,
  // So short that no running text is looked into.
  new RegExp(
    `^(?![^]{121})(?:\\p{Lu}[\\p{L}’'. -]{1,40}\\s?[/|,-]\\s?)?${agency}(?:\\s?[/|]\\s?\\p{Lu}[\\p{L}’'. -]{1,40})?\\.?$`,
    'iu',
  ),
  // A credit alone: `Bo Roe/The Harbour Post`
  /\/(?<=^(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}\/)(?:\p{Lu}[\p{L}’'.&-]*\s?){1,5}$/u,
  /^(?:photo|photograph|picture|image|lead image|listing image|main image|header image|cover (?:photo|image)|illustration|video|graphic|credit|caption|source|pic)s?(?: by| credit| source| caption| courtesy of)?\s*[:,-]\s?[^"“]{2,240}$/i,
  /^(?:pictured|above|below|left|right|top|inset|main picture)\s*:\s.{2,200}$/i,
  // `Image copyright Harbour Pictures`, `Media captionWho sank the ferry?`
  /^(?:image|media|video|photo|picture)s? ?(?:copyright|caption|source|credit|via)\b/i,
  /^(?:Image|Media|Video|Photo) ?caption\p{Lu}/u,
  /^(?:file|handout|undated|archive)(?: (?:photo|image|picture|footage))?\s*[-–—:]\s/i,
  /^(?:[Cc]ourtesy|[Ss]upplied|[Hh]andout|[Ss]ubmitted)(?:\s(?:of|by|via|to|photo|image|picture)\b.{0,60}|[\s:]+\p{Lu}.{0,60})?$/u,
  /(?:Supplied|Handout|Submitted|Courtesy of .{2,40})\.?$(?<=\s(?:Supplied|Handout|Submitted|Courtesy of .{2,40})\.?)(?<=[.”’"')]\s.{0,60})/u,
];

const month = `(?:${monthNames.join('|')}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)`;
const fullDate = `(?:${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})`;
const shows =
  '(?:attends?|poses?|arrives?|speaks?|walks?|waves?|celebrates?|holds?|stands?|sits?|looks?|reacts?|leaves?|gestures?|carr(?:y|ies)|watch(?:es)?|tends?|reads?|gathers?|rides?|runs?|plays?|performs?|addresses|delivers?|listens?|smiles?|embraces?|greets?|signs?|shakes?|rises?|burns?|flies|fly|hangs?|takes?|passes|pass|queues?|protests?|march(?:es)?|works?|talks?|meets?|helps?|announces?|(?:is|are) (?:seen|pictured|shown|displayed|photographed|led))';

/** What is to be seen where and when, and who stands where; of one sentence, or of two. */
export const pictured: RegExp[] = [
  new RegExp(
    `\\d{4}(?<=${fullDate})(?<=^[^"“”]{0,240}\\b${shows}\\b[^"“”]{0,240})(?:,? in this .{0,60}|, in [^.]{2,60})?[.)]*$`,
    'u',
  ),
  new RegExp(
    `^In this (?:${month}|\\d{1,2}|undated|file|image|photo|picture)\\b[^"“]{0,80}\\b(?:photo|image|picture|photograph|frame|handout)\\b`,
    'iu',
  ),
  /^(?:this|a|an) (?:undated |file |aerial |combination |combo |handout |satellite )?(?:photo|image|picture|photograph|screenshot|illustration|graphic|map)(?: (?:combination|combo|illustration))? (?:shows?|depicts?|released|provided|taken|made|posted|of)\b/iu,
  /,(?<=\b(?:left|right|centre|center|foreground),)(?<=^[^"“]{0,160}\p{Lu}[\p{L}’'.-]+, (?:(?:from|second from|third from|far|top|bottom|at) )?\p{L}+,)[^"“]{2,200}$/u,
  /^pictured\b.{4,260}$/i,
  /\((?:also )?pictured\b[^)]{0,60}\)[^.?!"“]{0,120}$/i,
  /\b(?:is|are) (?:seen|pictured|shown) (?:here|in|at|on|during|outside|near|before|after|with|from|arriving|leaving|speaking)\b(?<=^\p{Lu}[^"“.]{2,140})[^"“]{0,160}\b(?:\d{4}|(?:on|last|this) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|last (?:year|month|week|summer|winter|spring|autumn))\b[^"“]{0,60}$/u,
];
