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
  /©\s?\p{L}[^.©]{1,60}$/u,
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}’'. -]{1,40}\\s?[/|,-]\\s?)?${agency}(?:\\s?[/|]\\s?\\p{Lu}[\\p{L}’'. -]{1,40})?\\.?$`,
    'iu',
  ),
  // A credit alone: `Bo Roe/The Harbour Post`
  /^(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}\/(?:\p{Lu}[\p{L}’'.&-]*\s?){1,5}$/u,
  /^(?:photo|photograph|picture|image|lead image|listing image|main image|header image|cover (?:photo|image)|illustration|video|graphic|credit|caption|source|pic)s?(?: by| credit| source| caption| courtesy of)?\s*[:,-]\s?[^"“]{2,240}$/i,
  /^(?:pictured|above|below|left|right|top|inset|main picture)\s*:\s.{2,200}$/i,
];
